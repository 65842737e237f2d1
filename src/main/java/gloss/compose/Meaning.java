package gloss.compose;

import gloss.language.Embeddings;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How close texts of one paper are in meaning. Vectors are made for the texts that are asked for
/// and kept while the paper is read; the model is loaded at the first of them.
final class Meaning {
    private final Embeddings embeddings;
    private final Map<String, float[]> vectors = new HashMap<>();

    Meaning(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    /// Makes the vectors of those texts that have none yet, all at once.
    void learn(Collection<String> texts) {
        List<String> unknown =
                texts.stream().distinct().filter(t -> !vectors.containsKey(t)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        List<float[]> made = embeddings.of(unknown);
        for (int i = 0; i < unknown.size(); i++) {
            vectors.put(unknown.get(i), made.get(i));
        }
    }

    /// The vectors of these texts, in order.
    List<float[]> of(List<String> texts) {
        learn(texts);
        return texts.stream().map(this::vector).toList();
    }

    /// 1 for the same, near 0 for unrelated; to a thousandth.
    double close(String one, String other) {
        return Embeddings.closeness(vector(one), vector(other));
    }

    private float[] vector(String text) {
        float[] known = vectors.get(text);
        if (known == null) {
            known = embeddings.of(List.of(text)).getFirst();
            vectors.put(text, known);
        }
        return known;
    }
}
