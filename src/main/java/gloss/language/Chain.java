package gloss.language;

import java.util.Arrays;

/// A linear-chain conditional random field (Lafferty and others 2001): the probability of each
/// label at each place, when a label is scored by itself and by the label before it.
public final class Chain {
    /// `label[i][k]`: how sure place `i` is `k`; `pair[i][j][k]`: that `j` then `k` stand at `i -
    /// 1` and `i`.
    @SuppressWarnings("ArrayRecordComponent") // numbers on their way through sums, never compared
    public record Marginals(double[][] label, double[][][] pair) {}

    private Chain() {}

    /// `scores[i][k]` for label `k` at place `i`, `steps[j][k]` for `k` after `j`; natural
    /// logarithms.
    public static Marginals marginals(double[][] scores, double[][] steps) {
        int places = scores.length;
        int labels = steps.length;
        double[][] before = new double[places][];
        double[][] after = new double[places][labels];
        for (int i = 0; i < places; i++) {
            before[i] = i == 0 ? scores[0].clone() : forward(before[i - 1], scores[i], steps);
        }
        for (int i = places - 2; i >= 0; i--) {
            after[i] = backward(after[i + 1], scores[i + 1], steps);
        }
        double whole = places == 0 ? 0 : logSum(before[places - 1]);
        double[][] label = new double[places][labels];
        double[][][] pair = new double[places][labels][labels];
        for (int i = 0; i < places; i++) {
            for (int k = 0; k < labels; k++) {
                label[i][k] = Math.exp(before[i][k] + after[i][k] - whole);
                for (int j = 0; j < labels && i > 0; j++) {
                    double path = before[i - 1][j] + steps[j][k] + scores[i][k] + after[i][k];
                    pair[i][j][k] = Math.exp(path - whole);
                }
            }
        }
        return new Marginals(label, pair);
    }

    private static double[] forward(double[] before, double[] scores, double[][] steps) {
        double[] sums = new double[scores.length];
        double[] paths = new double[scores.length];
        for (int k = 0; k < sums.length; k++) {
            for (int j = 0; j < paths.length; j++) {
                paths[j] = before[j] + steps[j][k];
            }
            sums[k] = scores[k] + logSum(paths);
        }
        return sums;
    }

    private static double[] backward(double[] after, double[] scores, double[][] steps) {
        double[] sums = new double[scores.length];
        double[] paths = new double[scores.length];
        for (int j = 0; j < sums.length; j++) {
            for (int k = 0; k < paths.length; k++) {
                paths[k] = after[k] + scores[k] + steps[j][k];
            }
            sums[j] = logSum(paths);
        }
        return sums;
    }

    private static double logSum(double[] logs) {
        double most = Arrays.stream(logs).max().orElse(0);
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum);
    }
}
