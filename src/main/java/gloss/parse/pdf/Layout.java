package gloss.parse.pdf;

import gloss.parse.pdf.LineStage.PageLines;
import java.util.ArrayList;
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
            List<Column> columns =
                    manner.pages().of(lines.stream().filter(manner::bodySized).toList());
            sheets.add(
                    new Sheet(
                            page,
                            columns,
                            Fragments.joined(
                                    StretchedLines.mended(lines, manner, columns), manner)));
        }
        return new Layout(manner, List.copyOf(sheets), furniture);
    }
}
