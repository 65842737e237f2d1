package gloss.reading;

import java.util.List;

/// One sentence of a reading with the evidence for it. `exit` is 10, 60 or 300: the seconds of the
/// shortest exit that shows it. A point cannot be made without evidence.
public record Point(
        String id, String text, Lead lead, int exit, List<Evidence> evidence, Check check) {
    public Point {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("point " + id + " has no evidence");
        }
        if (exit != 10 && exit != 60 && exit != 300) {
            throw new IllegalArgumentException("point " + id + " has no exit " + exit);
        }
    }
}
