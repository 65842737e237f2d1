package gloss.parse;

import gloss.paper.Reference;
import gloss.paper.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the call-outs of a paper and the entries they name. Papers call out in one way throughout,
/// so the way is settled once, from the labels of the bibliography and from the text: the one whose
/// call-outs reach the most different entries.
///
/// With entries labelled `[1]` to `[9]`, `as in [3, 5–7]` has two call-outs: `3` for the third
/// entry and `5–7` for three of them.
public final class CallOuts {
    /// One call-out, as small as it is printed: a number, a range, `Smith et al., 2019`. `span`
    /// counts in the text searched; `references` are the entries' ids, empty when the call-out is
    /// plain but its entry was not found.
    public record CallOut(Span span, List<String> references) {
        public CallOut {
            references = List.copyOf(references);
        }
    }

    private final CallOutStyle style;

    private CallOuts(CallOutStyle style) {
        this.style = style;
    }

    /// `texts` are the paper's blocks, from which the style is told.
    public static CallOuts of(List<Reference> references, List<String> texts) {
        Map<Integer, String> numbers = NumberCallOuts.numbers(references);
        List<CallOutStyle> styles = new ArrayList<>();
        if (!numbers.isEmpty()) {
            for (NumberCallOuts.Form form : NumberCallOuts.Form.values()) {
                styles.add(
                        new NumberCallOuts(form, numbers, NumberCallOuts.Habits.of(form, texts)));
            }
        }
        styles.add(new KeyCallOuts(references));
        styles.add(new AuthorYearCallOuts(references));
        return new CallOuts(
                styles.stream().max(Comparator.comparingInt(s -> reach(s, texts))).orElseThrow());
    }

    private static int reach(CallOutStyle style, List<String> texts) {
        Set<String> reached = new HashSet<>();
        for (String text : texts) {
            style.in(text).forEach(c -> reached.addAll(c.references()));
        }
        return reached.size();
    }

    /// The call-outs of a text, in order, without overlap.
    public List<CallOut> in(String text) {
        return style.in(text);
    }

    /// The call-outs of a table's cell, where raised numbers are notes and numbers in round
    /// brackets are values.
    public List<CallOut> inCell(String text) {
        boolean marked = !(style instanceof NumberCallOuts numbers) || numbers.inCells();
        return marked ? style.in(text) : List.of();
    }
}
