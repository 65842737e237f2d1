package gloss.parse.pdf;

import gloss.paper.PageSize;
import java.util.List;

/// Where on a page something is drawn, on a coarse grid: text there is a label, not running text.
final class Drawings {
    /// Points a cell is wide and high.
    private static final int CELL = 6;

    /// Stretches drawn that are lower than this, in cells, are underlines and marked text.
    private static final int LOW = 4;

    private final int wide;
    private final int high;
    private final boolean[] drawn;

    private Drawings(int wide, int high, boolean[] drawn) {
        this.wide = wide;
        this.high = high;
        this.drawn = drawn;
    }

    /// `inks` without what running text covers.
    static Drawings of(PageSize size, List<Ink> inks) {
        int wide = (int) (size.width() / CELL) + 2;
        int high = (int) (size.height() / CELL) + 2;
        int[] steps = new int[(wide + 1) * (high + 1)];
        for (Ink ink : inks) {
            if (ink.kind() == Ink.Kind.SHAPE || ink.kind() == Ink.Kind.IMAGE) {
                int left = clamp(ink.left(), wide - 1);
                int right = clamp(ink.right(), wide - 1) + 1;
                int top = clamp(ink.top(), high - 1);
                int bottom = clamp(ink.bottom(), high - 1) + 1;
                steps[top * (wide + 1) + left]++;
                steps[top * (wide + 1) + right]--;
                steps[bottom * (wide + 1) + left]--;
                steps[bottom * (wide + 1) + right]++;
            }
        }
        boolean[] drawn = new boolean[wide * high];
        int[] above = new int[wide + 1];
        for (int y = 0; y < high; y++) {
            int run = 0;
            for (int x = 0; x < wide; x++) {
                run += steps[y * (wide + 1) + x];
                above[x] += run;
                drawn[y * wide + x] = above[x] > 0;
            }
        }
        return new Drawings(wide, high, withoutLow(drawn, wide, high));
    }

    private static int clamp(float at, int most) {
        return Math.max(0, Math.min(most, (int) (at / CELL)));
    }

    private static boolean[] withoutLow(boolean[] drawn, int wide, int high) {
        boolean[] kept = new boolean[drawn.length];
        for (int x = 0; x < wide; x++) {
            int run = 0;
            for (int y = 0; y <= high; y++) {
                if (y < high && drawn[y * wide + x]) {
                    run++;
                } else {
                    for (int back = 1; run >= LOW && back <= run; back++) {
                        kept[(y - back) * wide + x] = true;
                    }
                    run = 0;
                }
            }
        }
        return kept;
    }

    /// Whether something is drawn within `reach` points of the line's middle third.
    boolean at(Line line, float reach) {
        float third = line.width() / 3;
        return any(line.left() + third, line.top(), line.right() - third, line.bottom(), reach);
    }

    /// Whether something is drawn in a rectangle or within `reach` points of it.
    boolean any(float left, float top, float right, float bottom, float reach) {
        int first = clamp(left - reach, wide - 1);
        int last = clamp(right + reach, wide - 1);
        int end = clamp(bottom + reach, high - 1);
        for (int y = clamp(top - reach, high - 1); y <= end; y++) {
            for (int x = first; x <= last; x++) {
                if (drawn[y * wide + x]) {
                    return true;
                }
            }
        }
        return false;
    }
}
