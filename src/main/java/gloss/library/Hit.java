package gloss.library;

import gloss.paper.Place;
import java.util.List;

/// An entry that was found, and the sentences of its papers that say what was asked for, best
/// first; empty when it has no paper, or none of its sentences does. Written as `gloss/hit/1`.
/// Scores can be compared within one search only.
public record Hit(String entry, double score, List<Line> lines) {
    /// One sentence, by the SHA-256 of its paper and its id there.
    public record Line(String paper, String sentence, String text, Place place, double score) {}

    public Hit {
        lines = List.copyOf(lines);
    }
}
