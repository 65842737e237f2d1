package gloss.parse.pdf;

import gloss.parse.pdf.Region.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The free rectangles around a caption: as far as running text, other captions and the columns let
/// them reach.
final class Rooms {
    /// A caption this far from the middle of the page, as a share of its width, is not centred on
    /// it.
    private static final float OFF_MIDDLE = 0.05f;

    private final Scene scene;
    private final List<Fence> fences = new ArrayList<>();

    /// What no region crosses.
    private record Fence(float left, float top, float right, float bottom, boolean caption) {}

    /// A free rectangle.
    record Room(float left, float top, float right, float bottom) {
        float height() {
            return bottom - top;
        }

        float width() {
            return right - left;
        }
    }

    Rooms(Scene scene) {
        this.scene = scene;
        for (Line line : scene.body()) {
            fences.add(new Fence(line.left(), line.top(), line.right(), line.bottom(), false));
        }
        for (Caption c : scene.captions()) {
            fences.add(new Fence(c.left(), c.top(), c.right(), c.bottom(), true));
        }
    }

    /// Rooms above or below a caption: first as wide as its surroundings let it be and then as high
    /// as that allows; or the other way round; or as wide as the page, for a caption that is
    /// narrower than its figure.
    Set<Room> of(Caption caption, Side side) {
        Set<Room> rooms = new LinkedHashSet<>();
        Room wide = widened(caption, side);
        rooms.add(wide);
        rooms.add(heightened(caption, side));
        if (column(caption) >= 0
                && scene.sheet().columns().size() > 1
                && (centred(caption) || crossed(caption, side, wide))) {
            rooms.add(high(caption, side, scene.sheet().left(), scene.sheet().right()));
        }
        rooms.removeIf(r -> r.height() < 4);
        return rooms;
    }

    private Room widened(Caption c, Side side) {
        Column span = span(c);
        float left = span.left();
        float right = span.right();
        for (Fence f : fences) {
            if (f.top() < c.bottom() - 1 && f.bottom() > c.top() + 1) {
                if (f.right() < c.left() + 2) {
                    left = Math.max(left, f.caption() ? (f.right() + c.left()) / 2 : f.right());
                }
                if (f.left() > c.right() - 2) {
                    right = Math.min(right, f.caption() ? (f.left() + c.right()) / 2 : f.left());
                }
            }
        }
        return high(c, side, left, right);
    }

    private Room heightened(Caption c, Side side) {
        Room room = high(c, side, c.left(), c.right());
        Column span = span(c);
        float left = span.left();
        float right = span.right();
        for (Fence f : fences) {
            if (f.top() < room.bottom() - 1 && f.bottom() > room.top() + 1) {
                if (f.right() < c.left() + 2) {
                    left = Math.max(left, f.right());
                }
                if (f.left() > c.right() - 2) {
                    right = Math.min(right, f.left());
                }
            }
        }
        return new Room(left, room.top(), right, room.bottom());
    }

    private Room high(Caption c, Side side, float left, float right) {
        float top = side == Side.ABOVE ? 0 : c.bottom();
        float bottom =
                side == Side.ABOVE ? c.top() : (float) scene.sheet().page().page().size().height();
        for (Fence f : fences) {
            if (Math.min(f.right(), right) - Math.max(f.left(), left) > 2) {
                if (side == Side.ABOVE && f.bottom() < c.top() + 3) {
                    top = Math.max(top, f.bottom());
                }
                if (side == Side.BELOW && f.top() > c.bottom() - 3) {
                    bottom = Math.min(bottom, f.top());
                }
            }
        }
        return new Room(left, top, right, bottom);
    }

    /// The room left or right of a caption: within its column when that leaves some, else within
    /// the page; as high as running text and captions let it be.
    Room beside(Caption c, Side side) {
        Column span = span(c);
        boolean inColumn =
                (side == Side.LEFT ? c.left() - span.left() : span.right() - c.right())
                        > 0.2f * span.width();
        float left = inColumn ? span.left() : scene.sheet().left();
        float right = inColumn ? span.right() : scene.sheet().right();
        left = side == Side.LEFT ? left - 10 : c.right();
        right = side == Side.LEFT ? c.left() : right + 10;
        for (Fence f : fences) {
            boolean level = f.top() < c.bottom() - 1 && f.bottom() > c.top() + 1;
            if (level && side == Side.LEFT && f.right() < c.left() + 2) {
                left = Math.max(left, f.right());
            } else if (level && side == Side.RIGHT && f.left() > c.right() - 2) {
                right = Math.min(right, f.left());
            }
        }
        float top = 0;
        float bottom = (float) scene.sheet().page().page().size().height();
        for (Fence f : fences) {
            if (Math.min(f.right(), right) - Math.max(f.left(), left) > 2) {
                if (f.bottom() < c.top() + 3) {
                    top = Math.max(top, f.bottom());
                } else if (f.top() > c.bottom() - 3) {
                    bottom = Math.min(bottom, f.top());
                }
            }
        }
        return new Room(left, top, Math.max(left, right), bottom);
    }

    /// The width that a caption may have: its column's, or the page's when it spans several.
    private Column span(Caption c) {
        int column = column(c);
        Column span =
                column < 0
                        ? new Column(scene.sheet().left(), scene.sheet().right())
                        : scene.sheet().columns().get(column);
        return new Column(Math.min(span.left(), c.left()), Math.max(span.right(), c.right()));
    }

    /// The column that a caption stands in; -1 when it spans several.
    private int column(Caption c) {
        List<Column> columns = scene.sheet().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (c.left() > columns.get(i).left() - 12 && c.right() < columns.get(i).right() + 12) {
                return i;
            }
        }
        return -1;
    }

    private boolean centred(Caption c) {
        float left = scene.sheet().left();
        float right = scene.sheet().right();
        return Math.abs(c.middleX() - (left + right) / 2) < OFF_MIDDLE * (right - left);
    }

    /// Whether something that stands next to the caption reaches into the next column.
    private boolean crossed(Caption c, Side side, Room room) {
        for (Item item : scene.items()) {
            float gap = side == Side.ABOVE ? c.top() - item.bottom() : item.top() - c.bottom();
            boolean over =
                    item.left() < room.right() - 10 && item.right() > room.right() + 25
                            || item.right() > room.left() + 10 && item.left() < room.left() - 25;
            if (over && gap > -3 && item.middleY() > room.top() && item.middleY() < room.bottom()) {
                return true;
            }
        }
        return false;
    }
}
