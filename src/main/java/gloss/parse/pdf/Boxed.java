package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Tells text in boxes (listings, theorems, examples) from drawings: all that is drawn there has
/// text before it. Next to a drawing, with a gap between, it is no part of the figure.
final class Boxed {
    /// A gap this wide, in points, ends a box.
    private static final float GAP = 9;

    /// Lines of text are this long on average, in characters; labels in a diagram's nodes are
    /// shorter.
    private static final int LINE = 16;

    /// Lines of a listing count as long.
    private static final int MONO = 40;

    /// Strips of a box's margin are narrower than this; shades behind one line lower and wider than
    /// these, in points.
    private static final float STRIP = 6;

    private static final float SHADE = 16;
    private static final float WIDE = 100;

    /// Words of two cells stand this far apart, in em.
    private static final float CELLS = 0.62f;

    private Boxed() {}

    /// Whether the next things from `start` on, up to a gap, are text in boxes; `items` are sorted
    /// upwards or downwards.
    static boolean text(List<Item> items, int start, boolean up) {
        float front = up ? items.get(start).top() : items.get(start).bottom();
        int end = start;
        while (end < items.size()) {
            Item item = items.get(end);
            float gap = up ? front - item.bottom() : item.top() - front;
            if (gap > GAP) {
                break;
            }
            front = up ? Math.min(front, item.top()) : Math.max(front, item.bottom());
            end++;
        }
        return all(items.subList(start, end));
    }

    /// Whether these are nothing but lines of words and boxes behind them.
    static boolean all(List<Item> items) {
        int lines = 0;
        int length = 0;
        for (Item item : items) {
            if (item.line() != null) {
                lines++;
                length += item.line().face().mono() ? MONO : item.line().text().length();
            } else if (item.drawn() && !behindText(item, items)) {
                return false;
            }
        }
        return lines > 0 && length >= LINE * lines;
    }

    private static boolean behindText(Item box, List<Item> items) {
        if (box.kind() == Ink.Kind.IMAGE) {
            return false;
        }
        // Shades are often painted line by line, with strips for the margins.
        return box.width() < STRIP
                || box.height() < SHADE && box.width() > WIDE
                || items.stream()
                        .anyMatch(i ->
                                i.line() != null
                                        && i.middleX() > box.left()
                                        && i.middleX() < box.right()
                                        && i.middleY() > box.top()
                                        && i.middleY() < box.bottom()
                                        && i.width() > 0.25f * box.width());
    }

    /// How many baselines hold several pieces of text, as the rows of a table do.
    static int rows(List<Item> items) {
        List<Line> lines = new ArrayList<>();
        for (Item item : items) {
            if (item.line() != null) {
                lines.add(item.line());
            }
        }
        lines.sort(Comparator.comparingDouble(Line::base));
        int rows = 0;
        int pieces = 0;
        float base = -1;
        for (Line line : lines) {
            boolean next = line.base() - base > 0.4f * line.size();
            rows += next && pieces > 1 ? 1 : 0;
            pieces = (next ? 0 : pieces) + (parted(line) ? 2 : 1);
            base = next ? line.base() : base;
        }
        return rows + (pieces > 1 ? 1 : 0);
    }

    /// Whether words of one line stand apart like cells.
    private static boolean parted(Line line) {
        Line.Word last = null;
        for (Line.Word word : line.words((a, b) -> b.left() - a.right() > CELLS * line.size())) {
            if (last != null && word.left() - last.right() > CELLS * line.size()) {
                return true;
            }
            last = word;
        }
        return false;
    }
}
