package gloss.parse.pdf;

import gloss.parse.pdf.LineStage.PageLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Third stage: each page with its columns where they lie on it and its lines without furniture.
record Layout(Manner manner, List<Sheet> sheets, Map<Line, Furniture.Kind> furniture) {
    /// One page: its columns, moved to where this page has them; the lines left, top to bottom.
    record Sheet(PageLines page, List<Column> columns, List<Line> lines) {
        /// Points by which a line must reach into a column to count as standing in it: formulas and
        /// unhyphenated words may stick out a little.
        private static final float CROSSES = 8;

        int number() {
            return page.page().number();
        }

        /// The column that holds the line, from 0; -1 when it runs across several. A line between
        /// columns (the numbers of a listing) belongs to the nearer one.
        int column(Line line) {
            int best = 0;
            int crossed = 0;
            float nearest = -Float.MAX_VALUE;
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                float shared =
                        Math.min(column.right(), line.right())
                                - Math.max(column.left(), line.left());
                crossed += shared > CROSSES ? 1 : 0;
                if (shared >= nearest) {
                    nearest = shared;
                    best = i;
                }
            }
            return crossed > 1 ? -1 : best;
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
                            SideBySide.cut(
                                    Fragments.joined(
                                            TornLines.mended(
                                                    StretchedLines.mended(
                                                            Gutters.cut(lines, columns),
                                                            manner,
                                                            columns),
                                                    manner,
                                                    columns),
                                            manner))));
        }
        return new Layout(manner, List.copyOf(sheets), furniture);
    }
}
