package gloss.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/// Logistic regression with a penalty on large weights, for targets between 0 and 1: the weights
/// that make the judgements most likely, found by L-BFGS (Liu and Nocedal 1989). The same rows give
/// the same weights.
public final class Logistic {
    private static final int PASSES = 120;
    private static final int MEMORY = 7;
    private static final int HALVINGS = 30;
    private static final double ENOUGH = 1e-6;
    private static final double SLOPE = 1e-4;

    private final int features;
    private final List<int[]> at = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();

    public Logistic(int features) {
        this.features = features;
    }

    /// A row by the features it has and their values.
    public void add(int[] which, double[] value) {
        at.add(which);
        values.add(value);
    }

    /// Log odds of a row.
    double odds(int row, double[] weights) {
        double sum = 0;
        int[] which = at.get(row);
        double[] value = values.get(row);
        for (int i = 0; i < which.length; i++) {
            sum += weights[which[i]] * value[i];
        }
        return sum;
    }

    /// The weights for these targets; `trust` says how much each row counts, 0 leaves it out.
    public double[] weights(double[] targets, double[] trust, double penalty) {
        double[] weights = new double[features];
        double[] slope = new double[features];
        double loss = loss(weights, targets, trust, penalty, slope);
        Deque<double[][]> steps = new ArrayDeque<>();
        for (int pass = 0; pass < PASSES; pass++) {
            double[] direction = direction(slope, steps);
            double down = dot(direction, slope);
            double length = pass == 0 ? 1 / Math.max(1, Math.sqrt(-down)) : 1;
            double[] next = weights;
            double[] nextSlope = slope;
            double nextLoss = loss;
            for (int half = 0; half < HALVINGS; half++) {
                next = plus(weights, direction, length);
                nextSlope = new double[features];
                nextLoss = loss(next, targets, trust, penalty, nextSlope);
                if (nextLoss <= loss + SLOPE * length * down) {
                    break;
                }
                length /= 2;
            }
            if (nextLoss >= loss) {
                break;
            }
            remember(steps, plus(next, weights, -1), plus(nextSlope, slope, -1));
            boolean enough = loss - nextLoss < ENOUGH * loss;
            weights = next;
            slope = nextSlope;
            loss = nextLoss;
            if (enough) {
                break;
            }
        }
        return weights;
    }

    private static void remember(Deque<double[][]> steps, double[] moved, double[] bent) {
        if (dot(moved, bent) > 1e-12) {
            steps.addLast(new double[][] {moved, bent});
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
        }
    }

    private static double[] direction(double[] slope, Deque<double[][]> steps) {
        double[] down = new double[slope.length];
        for (int i = 0; i < down.length; i++) {
            down[i] = -slope[i];
        }
        List<Double> shares = new ArrayList<>();
        for (Iterator<double[][]> last = steps.descendingIterator(); last.hasNext(); ) {
            double[][] step = last.next();
            double share = dot(step[0], down) / dot(step[0], step[1]);
            shares.addFirst(share);
            down = plus(down, step[1], -share);
        }
        if (!steps.isEmpty()) {
            double[][] last = steps.getLast();
            double scale = dot(last[0], last[1]) / dot(last[1], last[1]);
            for (int i = 0; i < down.length; i++) {
                down[i] *= scale;
            }
        }
        int k = 0;
        for (double[][] step : steps) {
            double back = dot(step[1], down) / dot(step[0], step[1]);
            down = plus(down, step[0], shares.get(k) - back);
            k++;
        }
        return down;
    }

    private double loss(
            double[] weights, double[] targets, double[] trust, double penalty, double[] slope) {
        double loss = 0;
        for (int row = 0; row < targets.length; row++) {
            if (trust[row] == 0) {
                continue;
            }
            double odds = odds(row, weights);
            double probable = 1 / (1 + Math.exp(-odds));
            loss +=
                    trust[row]
                            * (Math.max(odds, 0)
                                    + Math.log1p(Math.exp(-Math.abs(odds)))
                                    - targets[row] * odds);
            double off = trust[row] * (probable - targets[row]);
            int[] which = at.get(row);
            double[] value = values.get(row);
            for (int i = 0; i < which.length; i++) {
                slope[which[i]] += off * value[i];
            }
        }
        for (int i = 0; i < weights.length; i++) {
            loss += penalty / 2 * weights[i] * weights[i];
            slope[i] += penalty * weights[i];
        }
        return loss;
    }

    private static double[] plus(double[] one, double[] other, double times) {
        double[] sum = new double[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + times * other[i];
        }
        return sum;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
