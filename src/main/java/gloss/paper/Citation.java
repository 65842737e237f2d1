package gloss.paper;

import java.util.List;

/// A call-out in a sentence: where in its text (`span`), the entries it names (none when it is
/// plainly one but its entry was not found), and its own boxes, one line high. A call-out in a
/// table has the table's id for `sentence`, and `span` counts in the text of the cell that it
/// stands in.
public record Citation(String sentence, Span span, List<String> references, Place place) {
    public Citation {
        references = List.copyOf(references);
    }
}
