package gloss.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sentence of a reading with the evidence for it. `exit` is 10, 60 or 300: the seconds of the
/// shortest exit that shows it. A point cannot be made without evidence.
///
/// @param ruling how a model's words for it fared; null when no model was asked
/// @param beside the same in another language; null when only one was asked for
public record Point(
        String id,
        String text,
        Lead lead,
        int exit,
        List<Evidence> evidence,
        Check check,
        @Nullable Ruling ruling,
        @Nullable Beside beside) {
    /// A point that no model had a hand in.
    public Point(
            String id, String text, Lead lead, int exit, List<Evidence> evidence, Check check) {
        this(id, text, lead, exit, evidence, check, null, null);
    }

    public Point {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("point " + id + " has no evidence");
        }
        if (exit != 10 && exit != 60 && exit != 300) {
            throw new IllegalArgumentException("point " + id + " has no exit " + exit);
        }
    }

    /// The same point, shown from this exit on.
    public Point shownFrom(int seconds) {
        return new Point(id, text, lead, seconds, evidence, check, ruling, beside);
    }
}
