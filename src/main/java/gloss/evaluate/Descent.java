package gloss.evaluate;

/// Climbs a likelihood by AdaGrad (Duchi, Hazan and Singer 2011): each weight moves less the more
/// it has moved. The weights of the last passes are averaged, which does what a penalty would.
final class Descent {
    private static final double CALM = 1e-3;

    private final float[] weights;
    private final float[] squares;
    private final double[] sums;
    private int kept;

    Descent(float[] weights) {
        this.weights = weights;
        this.squares = new float[weights.length];
        this.sums = new double[weights.length];
    }

    /// Moves one weight along its slope.
    void move(int at, double slope, double rate) {
        squares[at] += (float) (slope * slope);
        weights[at] += (float) (rate * slope / Math.sqrt(squares[at] + CALM));
    }

    /// The weights as they are now count in the average.
    void keep() {
        kept++;
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
    }

    /// Sets the weights to the average of what was kept.
    void settle() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (sums[i] / kept);
        }
    }
}
