package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.List;

/// Cuts lines that ran across the edge of a column: a side note and the text beside it, or the
/// lines of two columns that stand close.
final class Gutters {
    /// The least gap at a column's edge, as a share of the em; and how near to the edge the text
    /// must begin, in points.
    private static final float GAP = 0.6f;

    private static final float NEAR = 1.6f;

    private Gutters() {}

    static List<Line> cut(List<Line> lines, List<Column> columns) {
        List<Line> out = new ArrayList<>(lines.size());
        for (Line line : lines) {
            int at = edge(line, columns);
            if (at < 0) {
                out.add(line);
            } else {
                out.add(LineMaker.line(line.page(), line.glyphs().subList(0, at)));
                out.add(
                        LineMaker.line(
                                line.page(), line.glyphs().subList(at, line.glyphs().size())));
            }
        }
        return out;
    }

    /// The first glyph at a column's left edge after a gap; -1 when the line crosses none.
    private static int edge(Line line, List<Column> columns) {
        for (Column column : columns) {
            if (line.left() > column.left() - line.size() || line.right() < column.left() + 20) {
                continue;
            }
            for (int i = 1; i < line.glyphs().size(); i++) {
                Glyph glyph = line.glyphs().get(i);
                float gap = glyph.left() - line.glyphs().get(i - 1).right();
                if (Math.abs(glyph.left() - column.left()) < NEAR && gap > GAP * line.size()) {
                    return i;
                }
            }
        }
        return -1;
    }
}
