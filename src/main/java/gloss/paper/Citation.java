package gloss.paper;

import java.util.List;

/// A call-out in a sentence: where in its text (`span`), the entries it names, and its own boxes,
/// one line high.
public record Citation(String sentence, Span span, List<String> references, Place place) {
    public Citation {
        references = List.copyOf(references);
    }
}
