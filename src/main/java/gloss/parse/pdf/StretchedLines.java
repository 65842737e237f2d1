package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Mends lines that justification tore apart: two pieces on one baseline that together fill a
/// column from edge to edge, in the body's own face, with a gap too small for a table's. Chinese
/// headings set wide (`参 考 文 献`) become one line, too.
final class StretchedLines {
    /// The widest gap mended, as a share of the em.
    private static final float WIDEST = 2.6f;

    private StretchedLines() {}

    static List<Line> mended(List<Line> lines, Manner manner, List<Column> columns) {
        List<Line> out = new ArrayList<>(lines);
        spacedHeadings(out);
        for (Column column : columns) {
            mend(out, column, manner);
        }
        out.sort(Comparator.comparingDouble(Line::base).thenComparingDouble(Line::left));
        return List.copyOf(out);
    }

    /// Han letters that stand apart on one baseline and spell a known heading.
    private static void spacedHeadings(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<Line> row = new ArrayList<>();
            for (int k = i; k < lines.size() && letterAfter(row, lines.get(k)); k++) {
                row.add(lines.get(k));
            }
            List<Glyph> glyphs = new ArrayList<>();
            row.forEach(l -> glyphs.addAll(l.glyphs()));
            if (row.size() > 1) {
                Line joined = LineMaker.line(lines.get(i).page(), glyphs);
                if (KnownHeadings.known(joined.text())) {
                    lines.subList(i + 1, i + row.size()).clear();
                    lines.set(i, joined);
                }
            }
        }
    }

    private static boolean letterAfter(List<Line> row, Line line) {
        boolean letter = line.text().length() <= 2 && Characters.isHan(line.text().codePointAt(0));
        if (row.isEmpty() || !letter) {
            return letter;
        }
        Line last = row.getLast();
        float gap = line.left() - last.right();
        return Math.abs(line.base() - last.base()) < 0.1f * line.size()
                && Math.abs(line.size() - last.size()) < 0.3f
                && gap > 0
                && gap < WIDEST * line.size();
    }

    private static void mend(List<Line> lines, Column column, Manner manner) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Math.abs(line.left() - column.left()) > 2.5f || !manner.bodyLike(line)) {
                continue;
            }
            List<Line> row = new ArrayList<>(List.of(line));
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Line next : lines) {
                    float gap = next.left() - row.getLast().right();
                    if (!row.contains(next)
                            && Math.abs(next.base() - line.base()) < 0.1f * line.size()
                            && gap > 0
                            && gap < WIDEST * line.size()
                            && next.right() < column.right() + 4
                            && Math.abs(next.size() - line.size()) < 0.3f) {
                        row.add(next);
                        grown = true;
                        break;
                    }
                }
            }
            boolean full = Math.abs(row.getLast().right() - column.right()) < 3;
            if (row.size() > 1 && row.size() <= 3 && full && !numbers(row)) {
                List<Glyph> glyphs = new ArrayList<>();
                row.forEach(p -> glyphs.addAll(p.glyphs()));
                lines.set(i, LineMaker.line(line.page(), glyphs));
                lines.removeAll(row.subList(1, row.size()));
            }
        }
    }

    /// A row that is mostly figures is a table's.
    private static boolean numbers(List<Line> row) {
        return row.stream().anyMatch(l -> l.text().matches("[\\d.,%±+−()/ -]+"))
                && row.stream().mapToInt(l -> l.text().length()).max().orElse(0) < 40;
    }
}
