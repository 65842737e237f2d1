package gloss.parse.pdf;

import gloss.paper.Box;
import gloss.paper.Place;
import gloss.parse.pdf.ReferenceLabel.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lines under the heading of the bibliography become entries, in every style: numbered, keyed,
/// by author and year with hanging indents, gaps, or neither.
final class ReferenceStage {
    /// The entries in printed order, and the lines that turned out to be none of them.
    record Bibliography(List<Entry> entries, List<Line> rest) {}

    /// One entry: its label as printed (empty without), its text after the label, and its place,
    /// one box a row, the first where the entry starts.
    record Entry(String label, Passage text, Place place) {}

    /// Rows of a list so short that its only key is believed.
    private static final int SHORT = 5;

    private final Joiner joiner;

    ReferenceStage(Joiner joiner) {
        this.joiner = joiner;
    }

    /// `lines` in reading order, without heading and furniture.
    Bibliography entries(List<Line> lines) {
        Split split = Split.of(lines);
        List<Entry> entries = new ArrayList<>();
        List<Line> rest = new ArrayList<>();
        List<ReferenceRow> open = new ArrayList<>();
        for (int i = 0; i < split.end; i++) {
            ReferenceRow row = split.rows.get(i);
            if (split.stray(i)) {
                rest.addAll(row.lines());
                continue;
            }
            if (split.starts.get(i) && !open.isEmpty()) {
                close(open, split.form, entries, rest);
            }
            open.add(row);
        }
        if (!open.isEmpty()) {
            close(open, split.form, entries, rest);
        }
        split.rows.subList(split.end, split.rows.size()).forEach(row -> rest.addAll(row.lines()));
        return new Bibliography(List.copyOf(entries), List.copyOf(rest));
    }

    /// How many of the lines, from the first on, the bibliography takes: what follows them is an
    /// appendix or the like whose heading nobody saw.
    static int length(List<Line> lines) {
        Split split = Split.of(lines);
        if (split.end == split.rows.size()) {
            return lines.size();
        }
        Set<Line> after = Collections.newSetFromMap(new IdentityHashMap<>());
        split.rows.subList(split.end, split.rows.size()).forEach(r -> after.addAll(r.lines()));
        int length = lines.size();
        while (length > 0
                && (after.contains(lines.get(length - 1))
                        || lines.get(length - 1).text().isBlank())) {
            length--;
        }
        return length;
    }

    /// The rows of a bibliography: in what form they are labelled (null without labels), where
    /// entries start, the first row after them, and the size of most.
    private record Split(
            List<ReferenceRow> rows, @Nullable Form form, BitSet starts, int end, float size) {
        static Split of(List<Line> lines) {
            List<ReferenceRow> all =
                    ReferenceRow.of(
                            ReferenceOrder.of(
                                    lines.stream().filter(l -> !l.text().isBlank()).toList()));
            if (all.isEmpty()) {
                return new Split(all, null, new BitSet(), 0, 0);
            }
            List<ReferenceRow> rows = ReferenceEnd.likely(all);
            @Nullable Form form = labels(rows);
            BitSet starts =
                    form == null
                            ? UnlabelledStarts.of(rows)
                            : form == Form.KEY ? keyed(rows) : LabelChain.of(rows, form).rows();
            int end = ReferenceEnd.of(rows, starts, form != null);
            return new Split(all, form, starts, end, ReferenceColumns.size(rows));
        }

        boolean stray(int row) {
            return row < starts.nextSetBit(0)
                    || !starts.get(row) && ReferenceEnd.foreign(rows.get(row), size);
        }
    }

    /// Without labels, what shows no sign of an entry at all is a line of a figure or algorithm
    /// that stands between the entries.
    private void close(
            List<ReferenceRow> open, @Nullable Form form, List<Entry> entries, List<Line> rest) {
        Entry entry = entry(open, form);
        if (form == null && !ReferenceEnd.likely(entry.text().text())) {
            open.forEach(row -> rest.addAll(row.lines()));
        } else {
            entries.add(entry);
        }
        open.clear();
    }

    /// The labels that the list is printed with; null without any.
    private static @Nullable Form labels(List<ReferenceRow> rows) {
        LabelChain best =
                Stream.of(Form.SQUARE, Form.DOT, Form.ROUND, Form.RAISED, Form.BARE)
                        .map(form -> LabelChain.of(rows, form))
                        .max(Comparator.comparingDouble(LabelChain::score))
                        .orElseThrow();
        BitSet keyed = keyed(rows);
        boolean numbers = best.holds(rows.size());
        boolean keys =
                keyed.nextSetBit(0) >= 0
                        && keyed.nextSetBit(0) <= 2
                        && keyed.cardinality() >= (rows.size() <= SHORT ? 1 : 2)
                        && keyed.cardinality() * 15 >= rows.size()
                        && (!numbers || keyed.cardinality() > 2 * best.size());
        return keys ? Form.KEY : numbers ? best.form() : null;
    }

    /// The rows that open with a key at the column's edge, `[ABC+20]`; it may end on the next row.
    private static BitSet keyed(List<ReferenceRow> rows) {
        float[] edges = ReferenceColumns.edges(rows);
        BitSet keyed = new BitSet();
        for (int i = 0; i < rows.size(); i++) {
            ReferenceRow row = rows.get(i);
            String text = row.text();
            if (text.startsWith("[") && text.indexOf(']') < 0 && i + 1 < rows.size()) {
                text += " " + rows.get(i + 1).text();
            }
            if (row.left() < edges[row.column()] + ReferenceColumns.SAME * row.size()
                    && ReferenceLabel.of(text, Form.KEY) != null) {
                keyed.set(i);
            }
        }
        return keyed;
    }

    private Entry entry(List<ReferenceRow> rows, @Nullable Form form) {
        Passage whole = joiner.join(rows.stream().flatMap(r -> r.lines().stream()).toList());
        List<Box> boxes = rows.stream().map(ReferenceRow::box).toList();
        @Nullable ReferenceLabel label =
                form == null ? null : ReferenceLabel.of(whole.text(), form);
        return label == null
                ? new Entry("", whole, Place.on(boxes))
                : new Entry(label.printed(), whole.from(label.end()), Place.on(boxes));
    }
}
