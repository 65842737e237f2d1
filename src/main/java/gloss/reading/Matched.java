package gloss.reading;

import gloss.paper.Span;
import java.util.List;

/// The words of a quote that a rewritten sentence says again, in its own language or another.
///
/// @param sentence whose quote it is
/// @param spans places in the quote, from left to right, none overlapping
public record Matched(String sentence, List<Span> spans) {
    public Matched {
        spans = List.copyOf(spans);
    }
}
