package gloss.language;

import java.util.List;

/// Sentences as vectors of length 1, so that the dot product of two says how close they are in
/// meaning: 1 the same, near 0 unrelated.
public interface Embeddings {
    /// One vector for each text, in order.
    List<float[]> of(List<String> texts);

    /// Loads now what the first text would load; nothing where there is nothing to load.
    default void load() {}

    /// The length of every vector.
    int dimensions();

    /// The cosine of two vectors of length 1, to a thousandth, so that the last bit decides
    /// nothing.
    static double closeness(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return Math.round(sum * 1000) / 1000.0;
    }
}
