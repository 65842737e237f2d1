package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.List;

/// A place where the figure or table of a caption may stand: what it would hold, its extent, and
/// how much speaks for it.
record Region(
        Caption caption,
        Side side,
        List<Item> items,
        float left,
        float top,
        float right,
        float bottom,
        float points) {
    /// Where it lies, seen from its caption.
    enum Side {
        ABOVE,
        BELOW,
        LEFT,
        RIGHT
    }

    static Region of(Caption caption, Side side, List<Item> items, float points) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Item item : items) {
            left = Math.min(left, item.left());
            top = Math.min(top, item.top());
            right = Math.max(right, item.right());
            bottom = Math.max(bottom, item.bottom());
        }
        return new Region(caption, side, List.copyOf(items), left, top, right, bottom, points);
    }

    Region with(float otherPoints) {
        return new Region(caption, side, items, left, top, right, bottom, otherPoints);
    }

    /// Without what reaches over the upper and lower edge of a room.
    Region within(Rooms.Room room) {
        return new Region(
                caption,
                side,
                items,
                left,
                Math.min(bottom, Math.max(top, room.top())),
                right,
                Math.max(top, Math.min(bottom, room.bottom())),
                points);
    }

    /// The lines of text in it.
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Item item : items) {
            if (item.line() != null) {
                lines.add(item.line());
            }
        }
        return lines;
    }

    float area() {
        return (right - left) * (bottom - top);
    }

    float shared(Region other) {
        float wide = Math.min(right, other.right) - Math.max(left, other.left);
        float high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return wide <= 0 || high <= 0 ? 0 : wide * high;
    }
}
