package gloss.verify;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// What canonical correlation needs of matrices, rows first.
final class Matrices {
    private static final int SWEEPS = 30;
    private static final double NOTHING = 1e-14;

    private Matrices() {}

    /// Eigenvalues of a symmetric matrix, the greatest first, and their vectors as columns.
    static final class Eigen {
        private final double[] values;
        private final double[][] vectors;

        private Eigen(double[] values, double[][] vectors) {
            this.values = values;
            this.vectors = vectors;
        }

        double[] values() {
            return values;
        }

        double[][] vectors() {
            return vectors;
        }
    }

    static double[][] transposed(double[][] a) {
        double[][] t = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < t.length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }

    static double[][] product(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < c[i].length; j++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }

    /// The lower triangle L with L times its transpose the symmetric, positive matrix.
    static double[][] cholesky(double[][] a) {
        double[][] l = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
            }
        }
        return l;
    }

    /// X with L X = B for a lower triangle L.
    static double[][] solved(double[][] l, double[][] b) {
        double[][] x = new double[b.length][];
        for (int i = 0; i < b.length; i++) {
            x[i] = b[i].clone();
            for (int k = 0; k < i; k++) {
                subtract(x[i], x[k], l[i][k]);
            }
            divide(x[i], l[i][i]);
        }
        return x;
    }

    /// X with X the solution of the transpose of L times X = B.
    static double[][] solvedUp(double[][] l, double[][] b) {
        double[][] x = new double[b.length][];
        for (int i = b.length - 1; i >= 0; i--) {
            x[i] = b[i].clone();
            for (int k = i + 1; k < b.length; k++) {
                subtract(x[i], x[k], l[k][i]);
            }
            divide(x[i], l[i][i]);
        }
        return x;
    }

    private static void subtract(double[] row, double[] other, double times) {
        for (int j = 0; j < row.length; j++) {
            row[j] -= times * other[j];
        }
    }

    private static void divide(double[] row, double by) {
        for (int j = 0; j < row.length; j++) {
            row[j] /= by;
        }
    }

    /// By Jacobi's rotations (1846), which need no shifts and always end.
    static Eigen eigen(double[][] symmetric) {
        int n = symmetric.length;
        double[][] a = Arrays.stream(symmetric).map(double[]::clone).toArray(double[][]::new);
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && off(a) > NOTHING; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        int[] order =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> -a[i][i]))
                        .mapToInt(i -> i)
                        .toArray();
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int k = 0; k < n; k++) {
            values[k] = a[order[k]][order[k]];
            for (int i = 0; i < n; i++) {
                vectors[i][k] = v[order[k]][i];
            }
        }
        return new Eigen(values, vectors);
    }

    private static double off(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = i + 1; j < a.length; j++) {
                sum += a[i][j] * a[i][j];
            }
        }
        return sum;
    }

    /// Makes a[p][q] zero; the rows of `v` are the vectors so far.
    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (Math.abs(a[p][q]) < 1e-18) {
            return;
        }
        double angle = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, angle) / (Math.abs(angle) + Math.sqrt(angle * angle + 1));
        double cos = 1 / Math.sqrt(t * t + 1);
        double sin = t * cos;
        for (int i = 0; i < a.length; i++) {
            double ip = a[i][p];
            double iq = a[i][q];
            a[i][p] = cos * ip - sin * iq;
            a[i][q] = sin * ip + cos * iq;
        }
        turn(a, p, q, cos, sin);
        turn(v, p, q, cos, sin);
    }

    private static void turn(double[][] rows, int p, int q, double cos, double sin) {
        double[] one = rows[p];
        double[] other = rows[q];
        for (int i = 0; i < one.length; i++) {
            double a = one[i];
            double b = other[i];
            one[i] = cos * a - sin * b;
            other[i] = sin * a + cos * b;
        }
    }
}
