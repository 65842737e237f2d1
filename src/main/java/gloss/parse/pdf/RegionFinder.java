package gloss.parse.pdf;

import gloss.parse.pdf.Region.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Proposes regions for each caption of a page: what stands above, below or beside it, as far as
/// running text, other captions and gaps let it reach.
final class RegionFinder {
    /// The widest gap, in points, from a caption to its figure and between parts of a figure.
    private static final float TO_CAPTION = 60;

    private static final float BETWEEN_PARTS = 42;

    /// The widest gap, as a share of the line pitch, between the rows of a table.
    private static final float BETWEEN_ROWS = 1.7f;

    private final Scene scene;
    private final List<Fence> fences = new ArrayList<>();

    /// What no region crosses.
    private record Fence(float left, float top, float right, float bottom, boolean caption) {}

    RegionFinder(Scene scene) {
        this.scene = scene;
        for (Line line : scene.body()) {
            fences.add(new Fence(line.left(), line.top(), line.right(), line.bottom(), false));
        }
        for (Caption c : scene.captions()) {
            fences.add(new Fence(c.left(), c.top(), c.right(), c.bottom(), true));
        }
    }

    /// An upright rectangle.
    private record Room(float left, float top, float right, float bottom) {}

    List<Region> of(Caption caption) {
        List<Region> regions = new ArrayList<>();
        for (Side side : List.of(Side.ABOVE, Side.BELOW)) {
            List<Room> rooms = new ArrayList<>();
            for (Room room :
                    List.of(
                            widened(caption, side),
                            heightened(caption, side),
                            spanning(caption, side))) {
                if (!rooms.contains(room) && room.bottom() - room.top() > 4) {
                    rooms.add(room);
                }
            }
            for (Room room : rooms) {
                regions.addAll(grown(caption, side, room));
            }
        }
        beside(caption, Side.LEFT, regions);
        beside(caption, Side.RIGHT, regions);
        return regions;
    }

    /// First as wide as its surroundings let the caption be, then as high as that allows.
    private Room widened(Caption c, Side side) {
        int column = column(c);
        float left = column < 0 ? scene.sheet().left() : scene.sheet().columns().get(column).left();
        float right =
                column < 0 ? scene.sheet().right() : scene.sheet().columns().get(column).right();
        left = Math.min(left, c.left());
        right = Math.max(right, c.right());
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

    /// First as high as its surroundings let the caption be, then as wide as that allows.
    private Room heightened(Caption c, Side side) {
        Room room = high(c, side, c.left(), c.right());
        int column = column(c);
        float left = column < 0 ? scene.sheet().left() : scene.sheet().columns().get(column).left();
        float right =
                column < 0 ? scene.sheet().right() : scene.sheet().columns().get(column).right();
        left = Math.min(left, c.left());
        right = Math.max(right, c.right());
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

    /// The whole width of the page, for a caption that is narrower than its figure.
    private Room spanning(Caption c, Side side) {
        return high(c, side, scene.sheet().left(), scene.sheet().right());
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

    private List<Item> within(Room room) {
        List<Item> items = new ArrayList<>();
        for (Item i : scene.items()) {
            float wide = Math.min(i.right(), room.right()) - Math.max(i.left(), room.left());
            if (i.middleY() > room.top()
                    && i.middleY() < room.bottom()
                    && wide > 0.6f * i.width()) {
                items.add(i);
            }
        }
        return items;
    }

    /// The regions that grow from a caption into a room: the whole, and where there are clear gaps,
    /// the parts that end there.
    private List<Region> grown(Caption c, Side side, Room room) {
        List<Item> items = new ArrayList<>(within(room));
        float sign = side == Side.ABOVE ? -1 : 1;
        items.sort(Comparator.comparingDouble(i -> side == Side.ABOVE ? -i.bottom() : i.top()));
        List<Region> regions = new ArrayList<>();
        List<Item> sure = new ArrayList<>();
        List<Item> maybe = new ArrayList<>();
        float front = side == Side.ABOVE ? c.top() : c.bottom();
        float start = front;
        boolean table = c.kind() == Floats.Kind.TABLE;
        float reached = front;
        for (Item item : items) {
            float near = side == Side.ABOVE ? item.bottom() : item.top();
            float far = side == Side.ABOVE ? item.top() : item.bottom();
            float gap = sign * (near - front);
            float limit = limit(table, sure.isEmpty() && maybe.isEmpty());
            if (gap > limit) {
                break;
            }
            if (gap > 9 && !sure.isEmpty() && maybe.isEmpty()) {
                regions.add(Region.of(c, side, sure, -1));
            }
            maybe.add(item);
            if (table || item.drawn()) {
                sure.addAll(maybe);
                maybe.clear();
                reached = sign > 0 ? Math.max(reached, far) : Math.min(reached, far);
            } else if (!sure.isEmpty() && sign * (near - reached) < 0.8f * scene.manner().pitch()) {
                sure.add(maybe.removeLast());
            }
            front = sign > 0 ? Math.max(front, far) : Math.min(front, far);
        }
        if (sure.isEmpty()) {
            sure.addAll(maybe);
        }
        if (!sure.isEmpty()) {
            regions.add(Region.of(c, side, sure, 0));
        }
        float from = start;
        return regions.stream().map(r -> r.with(r.points() + points(r, from))).toList();
    }

    private float limit(boolean table, boolean first) {
        if (first) {
            return TO_CAPTION;
        }
        if (table) {
            return BETWEEN_ROWS * scene.manner().pitch();
        }
        return BETWEEN_PARTS;
    }

    /// What stands left or right of a caption at its height.
    private void beside(Caption c, Side side, List<Region> regions) {
        if (c.width() > 0.62f * (scene.sheet().right() - scene.sheet().left())) {
            return;
        }
        float left = side == Side.LEFT ? scene.sheet().left() - 10 : c.right();
        float right = side == Side.LEFT ? c.left() : scene.sheet().right() + 10;
        float top = 0;
        float bottom = (float) scene.sheet().page().page().size().height();
        for (Fence f : fences) {
            boolean level = f.top() < c.bottom() - 1 && f.bottom() > c.top() + 1;
            if (level && side == Side.LEFT && f.right() < c.left() + 2) {
                left = Math.max(left, f.right());
            } else if (level && side == Side.RIGHT && f.left() > c.right() - 2) {
                right = Math.min(right, f.left());
            }
        }
        for (Fence f : fences) {
            if (Math.min(f.right(), right) - Math.max(f.left(), left) > 2) {
                if (f.bottom() < c.top() + 3) {
                    top = Math.max(top, f.bottom());
                } else if (f.top() > c.bottom() - 3) {
                    bottom = Math.min(bottom, f.top());
                }
            }
        }
        List<Item> items = within(new Room(left, top, right, bottom));
        if (items.isEmpty()) {
            return;
        }
        Region region = Region.of(c, side, items, 0);
        float level = Math.min(region.bottom(), c.bottom()) - Math.max(region.top(), c.top());
        if (level > 0.6f * (c.bottom() - c.top()) && region.bottom() - region.top() > 20) {
            float gap = side == Side.LEFT ? c.left() - region.right() : region.left() - c.right();
            regions.add(region.with(quality(region) - 3 - gap / 10));
        }
    }

    private float points(Region r, float from) {
        float gap = r.side() == Side.ABOVE ? from - r.bottom() : r.top() - from;
        return quality(r) - Math.max(0, gap) / 12;
    }

    /// How much a region looks like what its caption announces.
    private float quality(Region r) {
        float drawn = 0;
        int rules = 0;
        int lines = 0;
        boolean picture = false;
        for (Item item : r.items()) {
            if (item.drawn()) {
                drawn += Math.max(1, item.width()) * Math.max(1, item.height());
                picture |= item.kind() == Ink.Kind.IMAGE;
            } else if (item.ink()) {
                rules++;
            } else if (item.line() != null) {
                lines++;
            }
        }
        float share = drawn / Math.max(1, r.area());
        float points = 8 + Math.min(2, (r.bottom() - r.top()) / 60);
        if (r.bottom() - r.top() < 14) {
            points -= 5;
        }
        if (r.caption().kind() == Floats.Kind.FIGURE) {
            points += share > 0.15f || picture ? 3 : rules + drawn > 0 ? 0 : -3;
        } else {
            points += rules > 0 ? 2 : 0;
            points += lines > 5 ? 2 : lines > 2 ? 1 : -2;
            points -= share > 0.5f ? 3 : 0;
        }
        return points;
    }
}
