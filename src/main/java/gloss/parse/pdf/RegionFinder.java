package gloss.parse.pdf;

import gloss.parse.pdf.Region.Side;
import gloss.parse.pdf.Rooms.Room;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Proposes regions for each caption of a page: what stands above, below or beside it in the rooms
/// around it, as far as gaps let it reach.
final class RegionFinder {
    /// The widest gap, in points, from a caption to its figure and between parts of a figure.
    private static final float TO_CAPTION = 60;

    private static final float BETWEEN_PARTS = 42;

    /// From a label that stands alone over the caption up to the drawing: no running text is
    /// between, so white room tells nothing.
    private static final float TO_DRAWING = 90;

    /// The widest gap, as a share of the line pitch, between the rows of a table.
    private static final float BETWEEN_ROWS = 1.7f;

    /// Rows stand this close to their rules, as a share of the pitch.
    private static final float CLOSE = 0.55f;

    /// Lines of text this close to what is drawn, as a share of the pitch, title or label it.
    private static final float LABEL = 0.75f;

    /// A gap this wide, in points, may be where a figure ends.
    private static final float CLEAR = 9;

    /// What reaches this far out of a room, in points, is not of its column; running text of this
    /// many lines tells that the column beside is not the figure's.
    private static final float OUT = 25;

    private static final int BESIDE = 3;

    private final Scene scene;
    private final Rooms rooms;

    RegionFinder(Scene scene) {
        this.scene = scene;
        this.rooms = new Rooms(scene);
    }

    List<Region> of(Caption caption) {
        List<Region> regions = new ArrayList<>();
        for (Side side : List.of(Side.ABOVE, Side.BELOW)) {
            for (Room room : rooms.of(caption, side)) {
                grow(caption, side, room, regions);
            }
        }
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            beside(caption, side, regions);
        }
        return regions;
    }

    private List<Item> within(Room room) {
        List<Item> items = new ArrayList<>();
        for (Item i : scene.items()) {
            float wide = Math.min(i.right(), room.right()) - Math.max(i.left(), room.left());
            if (i.middleY() > room.top()
                    && i.middleY() < room.bottom()
                    && (wide > 0.6f * i.width() || i.drawn() && wide > 0.9f * room.width())) {
                items.add(i);
            }
        }
        return items;
    }

    /// Adds the regions that grow from a caption into a room: the whole, and where there are clear
    /// gaps, the parts that end there.
    private void grow(Caption c, Side side, Room room, List<Region> regions) {
        boolean up = side == Side.ABOVE;
        List<Item> items = within(room);
        items.sort(Comparator.comparingDouble(i -> up ? -i.bottom() : i.top()));
        boolean table = c.kind() == Floats.Kind.TABLE;
        List<Item> sure = new ArrayList<>();
        List<Item> maybe = new ArrayList<>();
        float edge = up ? c.top() : c.bottom();
        // How far from the caption everything so far reaches, and how far what is sure.
        float front = 0;
        float reached = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            float near = up ? edge - item.bottom() : item.top() - edge;
            float far = up ? edge - item.top() : item.bottom() - edge;
            boolean first = sure.isEmpty() && maybe.isEmpty();
            if (near - front > limit(table, first, sure.isEmpty())
                    || beyondText(item, c, room, up)
                    || table
                            && (!item.ink() || item.kind() == Ink.Kind.ACROSS)
                            && pastRules(sure, near - front, items.subList(i, items.size()))) {
                break;
            }
            boolean clear = near - front > CLEAR && maybe.isEmpty();
            if (!sure.isEmpty() && (clear || table && pictured(item, sure))) {
                add(c, side, room, sure, table ? -0.5f : -1.5f, regions);
                if (!table && Boxed.text(items, i, up) && !Boxed.all(sure)) {
                    break;
                }
            }
            boolean label = !sure.isEmpty() && near - reached < LABEL * scene.manner().pitch();
            if (table || item.drawn()) {
                sure.addAll(maybe);
                maybe.clear();
                sure.add(item);
                reached = Math.max(reached, far);
            } else if (label && maybe.isEmpty()) {
                sure.add(item);
                reached = Math.max(reached, far);
            } else {
                maybe.add(item);
            }
            front = Math.max(front, far);
        }
        if (sure.isEmpty()) {
            sure.addAll(maybe);
        }
        if (!sure.isEmpty()) {
            add(c, side, room, sure, 0, regions);
        }
    }

    /// Whether a thing reaches out of the room to where running text stands between it and the
    /// caption: it belongs to the head of the page or to the next column.
    private boolean beyondText(Item item, Caption c, Room room, boolean up) {
        if (item.left() > room.left() - OUT && item.right() < room.right() + OUT) {
            return false;
        }
        int between = 0;
        for (Line line : scene.body()) {
            float middle = (line.top() + line.bottom()) / 2;
            boolean beside =
                    line.right() < room.left() + OUT && line.left() > item.left() - OUT
                            || line.left() > room.right() - OUT
                                    && line.right() < item.right() + OUT;
            between +=
                    beside
                                    && (up
                                            ? middle > item.bottom() && middle < c.top()
                                            : middle < item.top() && middle > c.bottom())
                            ? 1
                            : 0;
        }
        return between >= BESIDE;
    }

    /// Whether the last thing reached is the last of several rules of one length, and the next
    /// thing stands clear of it.
    private boolean pastRules(List<Item> sure, float gap, List<Item> rest) {
        Item last = null;
        for (Item item : sure) {
            last = item.kind() == Ink.Kind.ACROSS ? item : last;
        }
        return last != null
                && gap > CLOSE * scene.manner().pitch()
                && last.width() > 60
                && alike(sure, last) > 1
                && alike(rest, last) == 0
                && noneBeyond(sure, last, rest.getFirst());
    }

    /// Whether no line of text stands between a rule and the next thing.
    private static boolean noneBeyond(List<Item> sure, Item rule, Item next) {
        boolean down = next.middleY() > rule.middleY();
        return sure.stream()
                .noneMatch(i ->
                        i.line() != null
                                && (down
                                        ? i.middleY() > rule.middleY()
                                        : i.middleY() < rule.middleY()));
    }

    private static long alike(List<Item> items, Item rule) {
        return items.stream()
                .filter(i -> i.kind() == Ink.Kind.ACROSS)
                .filter(i ->
                        Math.abs(i.left() - rule.left()) < 2.5f
                                && Math.abs(i.right() - rule.right()) < 2.5f)
                .count();
    }

    /// Whether a picture follows rows of text: it may be the next figure.
    private static boolean pictured(Item item, List<Item> sure) {
        return item.kind() == Ink.Kind.IMAGE
                && item.height() > 20
                && sure.stream().noneMatch(i -> i.kind() == Ink.Kind.IMAGE)
                && sure.stream().anyMatch(i -> i.line() != null);
    }

    /// `open`: nothing drawn has been reached yet, only a label below the drawing.
    private float limit(boolean table, boolean first, boolean open) {
        if (first) {
            return TO_CAPTION;
        }
        if (!table && open) {
            return TO_DRAWING;
        }
        return table ? BETWEEN_ROWS * scene.manner().pitch() : BETWEEN_PARTS;
    }

    private void add(
            Caption c, Side side, Room room, List<Item> items, float points, List<Region> out) {
        Region region = Region.of(c, side, items, 0).within(room);
        float gap = side == Side.ABOVE ? c.top() - region.bottom() : region.top() - c.bottom();
        out.add(region.with(points + RegionWorth.of(region, scene) - Math.max(0, gap) / 12));
    }

    /// Adds what stands left or right of a caption at its height, and what adjoins that.
    private void beside(Caption c, Side side, List<Region> regions) {
        Room room = rooms.beside(c, side);
        if (room.width() < 30) {
            return;
        }
        List<Item> items = within(room);
        List<Item> sure = new ArrayList<>();
        boolean[] chosen = new boolean[items.size()];
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        boolean table = c.kind() == Floats.Kind.TABLE;
        for (Item item : items) {
            if (item.bottom() > c.top() - 3
                    && item.top() < c.bottom() + 3
                    && (table || item.drawn())) {
                top = Math.min(top, item.top());
                bottom = Math.max(bottom, item.bottom());
            }
        }
        boolean grown = top < bottom;
        while (grown) {
            grown = false;
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                float reach = item.drawn() ? 1.6f * CLEAR : LABEL * scene.manner().pitch();
                if (item.bottom() > top - reach && item.top() < bottom + reach && !chosen[i]) {
                    chosen[i] = true;
                    sure.add(item);
                    grown |= item.top() < top || item.bottom() > bottom;
                    top = Math.min(top, item.top());
                    bottom = Math.max(bottom, item.bottom());
                }
            }
        }
        if (sure.isEmpty()) {
            return;
        }
        Region region = Region.of(c, side, sure, 0).within(room);
        float level = Math.min(region.bottom(), c.bottom()) - Math.max(region.top(), c.top());
        if (level > 0.6f * (c.bottom() - c.top()) && region.bottom() - region.top() > 20) {
            float gap = side == Side.LEFT ? c.left() - region.right() : region.left() - c.right();
            regions.add(region.with(RegionWorth.of(region, scene) - 2 - Math.max(0, gap) / 10));
        }
    }
}
