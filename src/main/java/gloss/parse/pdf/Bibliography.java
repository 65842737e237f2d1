package gloss.parse.pdf;

import gloss.paper.Citation;
import gloss.paper.Reference;
import gloss.paper.Sentence;
import java.util.List;
import java.util.Map;

/// The bibliography and the call-outs that lead to it.
final class Bibliography {
    private Bibliography() {}

    static List<Reference> of(List<Line> lines, Joiner joiner) {
        return List.of();
    }

    /// `passages` are the texts of the blocks, by id, with the way back to the page.
    static List<Citation> callOuts(
            List<Sentence> sentences, Map<String, Passage> passages, List<Reference> references) {
        return List.of();
    }
}
