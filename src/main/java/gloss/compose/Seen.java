package gloss.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/// A sentence as the trained weights see it: its id, the section it stands in, its place among the
/// paper's sentences (`order`, from 0), and its features by name, in an order that is the same each
/// time.
public record Seen(String id, String section, int order, Map<String, Double> features) {
    public Seen {
        features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    }

    /// With those features only that have such a name or are no phrase.
    public Seen knowing(Predicate<String> known) {
        Map<String, Double> kept = new LinkedHashMap<>(features);
        kept.keySet().removeIf(name -> isPhrase(name) && !known.test(name));
        return new Seen(id, section, order, kept);
    }

    private static boolean isPhrase(String name) {
        return name.startsWith("w:") || name.startsWith("^:") || name.startsWith("t:");
    }
}
