package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import gloss.parse.pdf.ReferenceLabel.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds a bibliography that has no heading: the physics journals' style, where a list of numbered
/// entries, in brackets or raised, follows the text after a rule or nothing at all.
final class UnheadedReferences {
    /// Fewer entries than this are some other list.
    private static final int LEAST = 5;

    /// Share of the entries that must look like one; items of other lists seldom hold a year.
    private static final float LIKELY = 0.6f;

    /// Rows an entry has on average at most; footnotes, numbered alike, have whole pages between.
    private static final int ROWS = 10;

    /// A line of another size, by this share, is text.
    private static final float OTHER_SIZE = 0.06f;

    private UnheadedReferences() {}

    /// The indices of its lines in the flow; empty when a heading names the references, or there
    /// are none.
    static Set<Integer> of(List<Item> items, Map<Integer, Heading> headings) {
        boolean headed =
                headings.values().stream().anyMatch(h -> KnownHeadings.references(h.title()));
        int from = items.size() / 3;
        if (headed || items.size() < LEAST) {
            return Set.of();
        }
        List<ReferenceRow> rows =
                ReferenceRow.of(
                        items.subList(from, items.size()).stream()
                                .map(Item::line)
                                .filter(l -> !l.text().isBlank())
                                .toList());
        @Nullable LabelChain best = null;
        for (Form form : List.of(Form.SQUARE, Form.RAISED, Form.DOT)) {
            LabelChain chain = LabelChain.of(rows, form);
            if (counts(rows, chain) && (best == null || chain.size() > best.size())) {
                best = chain;
            }
        }
        return best == null ? Set.of() : indices(items, headings, rows, best);
    }

    private static boolean counts(List<ReferenceRow> rows, LabelChain chain) {
        if (chain.size() < LEAST) {
            return false;
        }
        int first = chain.rows().nextSetBit(0);
        int last = chain.rows().length() - 1;
        ReferenceLabel label = ReferenceLabel.of(rows.get(first).text(), chain.form());
        int likely = 0;
        for (int i = first; i >= 0; i = chain.rows().nextSetBit(i + 1)) {
            int next = chain.rows().nextSetBit(i + 1);
            int end = next < 0 ? Math.min(rows.size(), i + 4) : next;
            StringBuilder text = new StringBuilder();
            rows.subList(i, end).forEach(r -> text.append(r.text()).append(' '));
            likely += ReferenceEnd.dated(text) ? 1 : 0;
        }
        return label != null
                && label.number() == 1
                && likely >= LIKELY * chain.size()
                && last - first <= ROWS * chain.size();
    }

    /// From the first entry to the first heading after the last one.
    private static Set<Integer> indices(
            List<Item> items,
            Map<Integer, Heading> headings,
            List<ReferenceRow> rows,
            LabelChain chain) {
        int start = at(items, rows.get(chain.rows().nextSetBit(0)));
        int last = at(items, rows.get(chain.rows().length() - 1));
        float size = size(rows, chain);
        Set<Integer> indices = new LinkedHashSet<>();
        for (int i = start; i < items.size() && (i <= last || !headings.containsKey(i)); i++) {
            Line line = items.get(i).line();
            if (Math.abs(line.size() - size) < OTHER_SIZE * size || line.text().contains("http")) {
                indices.add(i);
            }
        }
        return indices;
    }

    @SuppressWarnings("ReferenceEquality")
    private static int at(List<Item> items, ReferenceRow row) {
        int i = 0;
        while (items.get(i).line() != row.lines().getFirst()) {
            i++;
        }
        return i;
    }

    /// The size of most labelled rows: the text that the list is set around is larger.
    private static float size(List<ReferenceRow> rows, LabelChain chain) {
        return ReferenceColumns.size(chain.rows().stream().mapToObj(rows::get).toList());
    }
}
