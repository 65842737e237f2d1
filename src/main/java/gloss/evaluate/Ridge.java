package gloss.evaluate;

/// Linear least squares with a penalty on large weights (ridge regression, Hoerl and Kennard 1970),
/// solved exactly by the Cholesky factors of the normal equations.
final class Ridge {
    private final double[][] products;
    private final double[][] answers;

    /// For so many `features` and so many targets `columns`.
    Ridge(int features, int columns) {
        products = new double[features][features];
        answers = new double[features][columns];
    }

    void add(double[] features, double[] targets) {
        for (int i = 0; i < features.length; i++) {
            for (int j = 0; j < features.length && features[i] != 0; j++) {
                products[i][j] += features[i] * features[j];
            }
            for (int k = 0; k < targets.length; k++) {
                answers[i][k] += features[i] * targets[k];
            }
        }
    }

    /// By feature, then target.
    double[][] weights(double penalty) {
        int size = products.length;
        double[][] lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = products[i][j] + (i == j ? penalty : 0);
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        double[][] weights = new double[size][];
        for (int i = 0; i < size; i++) {
            weights[i] = answers[i].clone();
        }
        for (int column = 0; size > 0 && column < answers[0].length; column++) {
            solve(lower, weights, column);
        }
        return weights;
    }

    private static void solve(double[][] lower, double[][] weights, int column) {
        int size = lower.length;
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                weights[i][column] -= lower[i][k] * weights[k][column];
            }
            weights[i][column] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                weights[i][column] -= lower[k][i] * weights[k][column];
            }
            weights[i][column] /= lower[i][i];
        }
    }
}
