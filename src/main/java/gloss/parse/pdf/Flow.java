package gloss.parse.pdf;

import gloss.parse.pdf.Layout.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fourth stage: all lines of the running text in reading order. Lines that span the columns cut a
/// page into bands; within a band the columns are read one after the other. What stands beside the
/// columns comes apart, in `aside`.
record Flow(List<Item> items, List<Item> aside) {
    private static final Pattern LABEL =
            Pattern.compile("[\\[(]\\w{1,6}\\+?[\\])]\\.?|\\d{1,3}[.)]|\\p{Lu}\\.");

    /// Widest gap between a label and its entry, in ems; 2.4 in the development papers.
    private static final float LABEL_GAP = 2.6f;

    /// Type this many times the body's is that of a title.
    private static final float LARGE = 1.25f;

    /// A line with its sheet and the column it stands in (-1 when it spans several).
    record Item(Line line, Sheet sheet, int column) {
        int page() {
            return line.page();
        }

        /// Edges of the column, or of the whole text for spanning lines.
        float left() {
            return column < 0 ? sheet.left() : sheet.columns().get(column).left();
        }

        float right() {
            return column < 0 ? sheet.right() : sheet.columns().get(column).right();
        }

        float width() {
            return right() - left();
        }
    }

    static Flow of(Layout layout, Floats floats) {
        List<Item> items = new ArrayList<>();
        List<Item> aside = new ArrayList<>();
        for (Sheet sheet : layout.sheets()) {
            List<Item> page = new ArrayList<>();
            List<Item> beside = new ArrayList<>();
            Set<Line> numbers = ListingNumbers.of(sheet.lines());
            for (Line line : sheet.lines()) {
                if (!floats.taken().contains(line) && !numbers.contains(line)) {
                    Item item = new Item(line, sheet, sheet.column(line));
                    (isAside(item, layout.manner()) ? beside : page).add(item);
                }
            }
            for (Item item : beside) {
                Item labelled = labelled(item, page, layout.manner());
                if (labelled == null) {
                    aside.add(item);
                } else {
                    page.add(new Item(item.line(), sheet, labelled.column()));
                }
            }
            List<Item> inOrder = ordered(page, sheet.columns().size());
            items.addAll(sheet.number() <= 2 ? InfoBox.ordered(inOrder) : inOrder);
        }
        return new Flow(List.copyOf(items), List.copyOf(aside));
    }

    private static boolean isAside(Item item, Manner manner) {
        Line line = item.line();
        return line.right() < item.sheet().left() + manner.size()
                || line.left() > item.sheet().right() - manner.size();
    }

    /// The item that this one is the label of: `[4]` or `2.` may stand far enough before its entry
    /// to look like a note in the margin. Or the line of large type that it goes on with: a title
    /// over the margin of the notes may end in a word that stands beside the text (MDPI). Null when
    /// it is neither.
    private static @Nullable Item labelled(Item label, List<Item> page, Manner manner) {
        Line line = label.line();
        if (label.page() == 1 && line.size() > LARGE * manner.size()) {
            return page.stream().filter(i -> goesOn(i.line(), line)).findFirst().orElse(null);
        }
        if (!LABEL.matcher(line.text()).matches()) {
            return null;
        }
        for (Item item : page) {
            float gap = item.line().left() - line.right();
            if (Math.abs(item.line().base() - line.base()) < 0.3f * line.size()
                    && gap > 0
                    && gap < LABEL_GAP * line.size()) {
                return item;
            }
        }
        return null;
    }

    private static boolean goesOn(Line first, Line line) {
        float step = line.base() - first.base();
        return Math.abs(first.size() - line.size()) < 0.3f
                && Math.abs(first.left() - line.left()) < 0.3f * line.size()
                && step > 0
                && step < 1.7f * line.size();
    }

    private static List<Item> ordered(List<Item> page, int columns) {
        List<Item> sorted = new ArrayList<>(page);
        sorted.sort(
                Comparator.<Item>comparingDouble(i -> i.line().base())
                        .thenComparingDouble(i -> i.line().left()));
        if (columns == 1) {
            return sorted;
        }
        List<Item> out = new ArrayList<>(sorted.size());
        List<List<Item>> band = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            band.add(new ArrayList<>());
        }
        for (Item item : sorted) {
            if (item.column() < 0) {
                flush(band, out);
                out.add(item);
            } else {
                band.get(item.column()).add(item);
            }
        }
        flush(band, out);
        return out;
    }

    private static void flush(List<List<Item>> band, List<Item> out) {
        for (List<Item> column : band) {
            out.addAll(column);
            column.clear();
        }
    }
}
