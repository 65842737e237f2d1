package gloss.parse.pdf;

import gloss.parse.pdf.LineStage.PageLines;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Third stage: each page with its columns where they lie on it and its lines without furniture.
record Layout(Manner manner, List<Sheet> sheets, Map<Line, Furniture.Kind> furniture) {
    /// One page: its columns, moved to where this page has them; the lines left, top to bottom.
    record Sheet(PageLines page, List<Column> columns, List<Line> lines) {
        int number() {
            return page.page().number();
        }

        /// The column that holds the line, from 0; -1 when it spans several or lies beside them.
        int column(Line line) {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                boolean past =
                        i + 1 < columns.size() && line.right() > columns.get(i + 1).left() + 6;
                boolean before = i > 0 && line.left() < columns.get(i - 1).right() - 6;
                if (column.holds(line) && !past && !before) {
                    return i;
                }
            }
            return -1;
        }

        /// Left edge of the leftmost column.
        float left() {
            return columns.getFirst().left();
        }

        float right() {
            return columns.getLast().right();
        }
    }

    static Layout of(List<PageLines> pages) {
        Manner manner = Manner.of(pages);
        Map<Line, Furniture.Kind> furniture = Furniture.of(pages, manner);
        List<Sheet> sheets = new ArrayList<>();
        for (PageLines page : pages) {
            List<Line> lines =
                    page.lines().stream().filter(l -> !furniture.containsKey(l)).toList();
            float shift = shift(lines, manner);
            sheets.add(
                    new Sheet(
                            page,
                            manner.columns().stream().map(c -> c.moved(shift)).toList(),
                            StretchedLines.mended(lines, manner, shift)));
        }
        return new Layout(manner, List.copyOf(sheets), new IdentityHashMap<>(furniture));
    }

    /// How far this page's columns lie from the usual ones: books shift left and right pages. Zero
    /// unless many lines agree on another place and few on the usual one.
    private static float shift(List<Line> lines, Manner manner) {
        int usual = 0;
        Map<Integer, Integer> shifts = new java.util.TreeMap<>();
        for (Line line : lines) {
            if (!manner.bodySized(line)) {
                continue;
            }
            for (Column column : manner.columns()) {
                float off = line.left() - column.left();
                if (Math.abs(off) < 2.5f) {
                    usual++;
                } else if (Math.abs(off) < 48 && Math.abs(line.width() - column.width()) < 12) {
                    shifts.merge(Math.round(off), 1, Integer::sum);
                }
            }
        }
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> e : shifts.entrySet()) {
            if (e.getValue() > most) {
                most = e.getValue();
                best = e.getKey();
            }
        }
        return most > 8 && most > 2 * usual ? best : 0;
    }
}
