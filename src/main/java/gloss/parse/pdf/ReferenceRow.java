package gloss.parse.pdf;

import gloss.paper.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// One printed row of a bibliography: the lines that stand side by side in one column (a label
/// apart from its entry, the pieces of a loosely justified line), its text, and the number of the
/// column it stands in, counted through the whole list.
record ReferenceRow(List<Line> lines, String text, int column, float left, float right) {
    /// Baselines this close, as a share of the size, are one row.
    private static final float LEVEL = 0.3f;

    /// Pieces further apart than this many ems are not one row; the widest gap between a label and
    /// its entry in the development papers is 2.4 em.
    private static final float REACH = 5;

    /// A column ends where the next row stands higher by this share of the size.
    private static final float UP = 0.5f;

    /// The rows of lines in reading order.
    static List<ReferenceRow> of(List<Line> lines) {
        List<ReferenceRow> rows = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        int column = 0;
        for (Line line : lines) {
            if (!open.isEmpty() && !beside(open, line)) {
                rows.add(row(open, column));
                column += newColumn(open.getLast(), line) ? 1 : 0;
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            rows.add(row(open, column));
        }
        return rows;
    }

    private static boolean beside(List<Line> open, Line line) {
        float em = Math.max(open.getFirst().size(), line.size());
        float left = (float) open.stream().mapToDouble(Line::left).min().orElseThrow();
        float right = (float) open.stream().mapToDouble(Line::right).max().orElseThrow();
        boolean after = line.left() > right - 0.4f * em && line.left() < right + REACH * em;
        boolean before = line.right() < left + 0.4f * em && line.right() > left - REACH * em;
        return line.page() == open.getFirst().page()
                && Math.abs(line.base() - open.getFirst().base()) < LEVEL * em
                && (after || before);
    }

    private static boolean newColumn(Line last, Line next) {
        return last.page() != next.page()
                || next.base() < last.base() - UP * last.size()
                || next.left() > last.right() + last.size()
                || next.right() < last.left() - last.size();
    }

    private static ReferenceRow row(List<Line> parts, int column) {
        List<Line> lines = parts.stream().sorted(Comparator.comparingDouble(Line::left)).toList();
        return new ReferenceRow(
                lines,
                lines.stream().map(Line::text).collect(Collectors.joining(" ")).strip(),
                column,
                lines.getFirst().left(),
                (float) lines.stream().mapToDouble(Line::right).max().orElseThrow());
    }

    int page() {
        return lines.getFirst().page();
    }

    float base() {
        return lines.getLast().base();
    }

    float size() {
        return lines.stream()
                .max(Comparator.comparingInt(l -> l.glyphs().size()))
                .map(Line::size)
                .orElseThrow();
    }

    Box box() {
        return Box.around(lines.stream().map(Line::box).toList());
    }
}
