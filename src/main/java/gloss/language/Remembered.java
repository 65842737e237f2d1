package gloss.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Embeddings that keep the vectors of the texts they were asked for last, so that who chooses
/// sentences and who files them do not make the same vectors twice. Used by several threads.
public final class Remembered implements Embeddings {
    /// The sentences of some ten papers; 13 MB.
    private static final int MOST = 8192;

    private final Embeddings made;

    private final Map<String, float[]> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                    return size() > MOST;
                }
            };

    public Remembered(Embeddings made) {
        this.made = made;
    }

    @Override
    public List<float[]> of(List<String> texts) {
        Map<String, float[]> vectors = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        synchronized (known) {
            for (String text : texts) {
                float[] vector = known.get(text);
                if (vector == null) {
                    unknown.add(text);
                } else {
                    vectors.put(text, vector);
                }
            }
        }
        List<String> once = unknown.stream().distinct().toList();
        List<float[]> fresh = once.isEmpty() ? List.of() : made.of(once);
        synchronized (known) {
            for (int i = 0; i < once.size(); i++) {
                vectors.put(once.get(i), fresh.get(i));
                known.put(once.get(i), fresh.get(i));
            }
        }
        return texts.stream().map(text -> vector(vectors, text)).toList();
    }

    private static float[] vector(Map<String, float[]> vectors, String text) {
        float[] vector = vectors.get(text);
        if (vector == null) {
            throw new IllegalStateException("no vector was made of: " + text);
        }
        return vector;
    }

    @Override
    public void load() {
        made.load();
    }

    @Override
    public int dimensions() {
        return made.dimensions();
    }
}
