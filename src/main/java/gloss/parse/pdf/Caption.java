package gloss.parse.pdf;

import gloss.paper.Box;
import java.util.List;

/// A caption on its page: how it starts and its lines from first to last.
record Caption(
        CaptionStart start, List<Line> lines, float left, float top, float right, float bottom) {
    static Caption of(CaptionStart start, List<Line> lines) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Line line : lines) {
            left = Math.min(left, line.left());
            top = Math.min(top, line.top());
            right = Math.max(right, line.right());
            bottom = Math.max(bottom, line.bottom());
        }
        return new Caption(start, List.copyOf(lines), left, top, right, bottom);
    }

    Floats.Kind kind() {
        return start.kind();
    }

    /// Whether it is a label and no more.
    boolean bare() {
        return lines.size() == 1 && start.mark() == CaptionStart.Mark.END;
    }

    int page() {
        return start.line().page();
    }

    float middleX() {
        return (left + right) / 2;
    }

    float width() {
        return right - left;
    }

    /// Whether a line lies within the caption.
    boolean holds(Line line) {
        return line.left() > left - 1
                && line.right() < right + 1
                && line.base() > top
                && line.base() < bottom;
    }

    Box box() {
        return new Box(page(), left, top, right, bottom);
    }
}
