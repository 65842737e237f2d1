package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A guard for pages whose columns an earlier stage has mixed up: where the lines of a bibliography
/// jump to and fro over a gutter, one column is read after the other.
final class ReferenceOrder {
    /// Where a gutter may be, as shares of the text's width, and the step between tries.
    private static final float FROM = 0.35f;

    private static final float TO = 0.65f;
    private static final float STEP = 0.01f;

    /// Lines in right order change sides once a page; twice more when a float parts it.
    private static final int JUMPS = 5;

    /// Share of the lines that may run across the gutter, and the least share of either side.
    private static final float ACROSS = 0.08f;

    private static final float SIDE = 0.15f;

    /// Widest labels, in ems: lines that are narrower make no column.
    private static final float LABEL = 6;

    private ReferenceOrder() {}

    static List<Line> of(List<Line> lines) {
        List<Line> ordered = new ArrayList<>(lines.size());
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(start).page()) {
                ordered.addAll(page(lines.subList(start, i)));
                start = i;
            }
        }
        return ordered;
    }

    private static List<Line> page(List<Line> lines) {
        float gutter = gutter(lines);
        int jumps = 0;
        for (int i = 1; i < lines.size(); i++) {
            jumps += right(lines.get(i), gutter) == right(lines.get(i - 1), gutter) ? 0 : 1;
        }
        if (gutter < 0 || jumps <= JUMPS) {
            return lines;
        }
        List<Line> ordered = new ArrayList<>(lines);
        ordered.sort(
                Comparator.comparing((Line l) -> right(l, gutter))
                        .thenComparingDouble(Line::base)
                        .thenComparingDouble(Line::left));
        return ordered;
    }

    private static boolean right(Line line, float gutter) {
        return line.middleX() > gutter;
    }

    /// The x that fewest lines run across, with a column on either side; -1 when there is none.
    private static float gutter(List<Line> lines) {
        float left = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
        float best = -1;
        double least = ACROSS * lines.size();
        for (float share = FROM; share <= TO; share += STEP) {
            float x = left + share * (right - left);
            long across = lines.stream().filter(l -> l.left() < x && l.right() > x).count();
            if (across < least && columns(lines, x)) {
                least = across;
                best = x;
            }
        }
        return best;
    }

    private static boolean columns(List<Line> lines, float x) {
        long wide = lines.stream().filter(l -> l.width() > LABEL * l.size()).count();
        long wideRight =
                lines.stream().filter(l -> l.width() > LABEL * l.size() && right(l, x)).count();
        return wideRight > SIDE * wide && wide - wideRight > SIDE * wide && wide > 8;
    }
}
