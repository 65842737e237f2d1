package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Mends lines of a paragraph that fill their column from edge to edge only by gaps as wide as a
/// table's: where TeX finds no better break it stretches all spaces of a line alike, and a word set
/// small over a relation (`def` over `=`) stands alone in the gap that it fills. A line of the
/// paragraph next to it tells that it is none of a table.
final class TornLines {
    /// Gaps of one line are alike, give or take this share of the em.
    private static final float ALIKE = 0.15f;

    /// The widest gap mended, in ems.
    private static final float WIDEST = 5;

    /// A word over a relation is this much smaller than its line, stands this high over its base,
    /// in ems of the line, and has this many glyphs at most.
    private static final float SMALLER = 0.75f;

    private static final float HIGH = 0.9f;
    private static final int SHORT = 8;

    /// Lines of a paragraph follow each other this close, as a share of the pitch, and are this
    /// full, as a share of their column.
    private static final float NEXT = 1.35f;

    private static final float FULL = 0.9f;

    private TornLines() {}

    static List<Line> mended(List<Line> lines, Manner manner, List<Column> columns) {
        List<Line> out = new ArrayList<>(lines);
        for (Column column : columns) {
            for (int i = 0; i < out.size(); i++) {
                Line first = out.get(i);
                if (Math.abs(first.left() - column.left()) < 2.5f && manner.bodySized(first)) {
                    List<Line> row = row(out, first, column, manner);
                    List<Line> over = over(out, row);
                    if (torn(row, over, column) && beside(out, first, column, manner)) {
                        Line mended = joined(row, over);
                        out.set(i, mended);
                        out.removeAll(row.subList(1, row.size()));
                        out.removeAll(over);
                        i = out.indexOf(mended);
                    }
                }
            }
        }
        return List.copyOf(out);
    }

    /// The pieces on a line's base within its column, from left to right.
    private static List<Line> row(List<Line> lines, Line first, Column column, Manner manner) {
        return lines.stream()
                .filter(l -> Math.abs(l.base() - first.base()) < 0.1f * first.size())
                .filter(l -> l.left() > column.left() - 3 && l.right() < column.right() + 4)
                .filter(manner::bodySized)
                .sorted(Comparator.comparingDouble(Line::left))
                .toList();
    }

    /// The small words that stand in the gaps of a row, over its base.
    private static List<Line> over(List<Line> lines, List<Line> row) {
        List<Line> over = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            Line a = row.get(i - 1);
            Line b = row.get(i);
            for (Line line : lines) {
                float rise = a.base() - line.base();
                if (line.glyphs().size() <= SHORT
                        && line.size() < SMALLER * a.size()
                        && line.left() > a.right() - 0.5f
                        && line.right() < b.left() + 0.5f
                        && rise > 0
                        && rise < HIGH * a.size()) {
                    over.add(line);
                }
            }
        }
        return over;
    }

    private static boolean torn(List<Line> row, List<Line> over, Column column) {
        if (row.size() < 2
                || Math.abs(row.getLast().right() - column.right()) > 3
                || row.stream().anyMatch(l -> l.text().matches("[\\d.,%±+−()/ -]+"))) {
            return false;
        }
        float em = row.getFirst().size();
        float narrowest = Float.MAX_VALUE;
        float widest = 0;
        int open = 0;
        for (int i = 1; i < row.size(); i++) {
            float from = row.get(i - 1).right();
            float to = row.get(i).left();
            narrowest = Math.min(narrowest, to - from);
            widest = Math.max(widest, to - from);
            boolean filled =
                    over.stream().anyMatch(l -> l.left() > from - 0.5f && l.right() < to + 0.5f);
            open += filled ? 0 : 1;
        }
        boolean alike = row.size() > 2 && widest - narrowest < ALIKE * em;
        return narrowest > 0 && widest < WIDEST * em && (open == 0 || alike);
    }

    /// Whether a full line of prose stands right over or under the row.
    private static boolean beside(List<Line> lines, Line first, Column column, Manner manner) {
        return lines.stream()
                .anyMatch(l ->
                        !l.equals(first)
                                && Math.abs(l.left() - column.left()) < 2.5f
                                && l.width() > FULL * column.width()
                                && manner.bodySized(l)
                                && Math.abs(l.base() - first.base()) < NEXT * manner.pitch()
                                && Math.abs(l.base() - first.base()) > 0.5f * first.size());
    }

    private static Line joined(List<Line> row, List<Line> over) {
        List<Line> pieces = new ArrayList<>(row);
        pieces.addAll(over);
        pieces.sort(Comparator.comparingDouble(Line::left));
        List<Glyph> glyphs = new ArrayList<>();
        pieces.forEach(p -> glyphs.addAll(p.glyphs()));
        return LineMaker.line(row.getFirst().page(), glyphs);
    }
}
