package gloss.paper;

import java.util.Collection;

/// A rectangle on one page, in points (1/72 inch) from the top-left corner of the page as shown, y
/// down; pages count from 1. Coordinates are kept to a hundredth of a point, so that a box written
/// as JSON and read back is the same box. `new Box(4, 72, 100.5, 300, 112)` is one line of text on
/// page 4.
public record Box(int page, double left, double top, double right, double bottom) {
    public Box {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1, not " + page);
        }
        left = hundredth(left);
        top = hundredth(top);
        right = hundredth(right);
        bottom = hundredth(bottom);
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException(
                    "box on page %d is turned inside out: %s %s %s %s"
                            .formatted(page, left, top, right, bottom));
        }
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double area() {
        return width() * height();
    }

    public double middleX() {
        return (left + right) / 2;
    }

    public double middleY() {
        return (top + bottom) / 2;
    }

    /// The smallest box around both; they must lie on the same page.
    public Box around(Box other) {
        if (other.page != page) {
            throw new IllegalArgumentException("no box spans pages " + page + ", " + other.page);
        }
        return new Box(
                page,
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /// The smallest box around all; there must be one at least, and all on one page.
    public static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::around).orElseThrow();
    }

    public boolean overlaps(Box other) {
        return page == other.page
                && left < other.right
                && other.left < right
                && top < other.bottom
                && other.top < bottom;
    }

    /// Whether the other box lies within this one, give or take `slack` points on every side.
    public boolean holds(Box other, double slack) {
        return page == other.page
                && other.left >= left - slack
                && other.right <= right + slack
                && other.top >= top - slack
                && other.bottom <= bottom + slack;
    }

    /// Shared area in square points; 0 on different pages.
    public double shared(Box other) {
        double wide = Math.min(right, other.right) - Math.max(left, other.left);
        double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return page != other.page || wide <= 0 || high <= 0 ? 0 : wide * high;
    }

    /// The same box grown by `margin` points on every side.
    public Box grown(double margin) {
        return new Box(page, left - margin, top - margin, right + margin, bottom + margin);
    }

    private static double hundredth(double value) {
        return Math.round(value * 100) / 100.0 + 0.0;
    }
}
