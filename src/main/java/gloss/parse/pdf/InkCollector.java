package gloss.parse.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers the extents of painted paths and pictures of one page. Past a limit they melt into
/// tiles, so that a plot of a million marks costs no more than one of a few thousand.
final class InkCollector {
    /// Paths kept one by one; the ruled tables of the development papers stay below 1,500.
    private static final int KEPT = 4_000;

    private static final int TILE = 24;

    private final PageFrame frame;
    private final List<Ink> kept = new ArrayList<>();
    private final List<Ink> pictures = new ArrayList<>();
    private final Map<Integer, Rectangle2D> tiles = new HashMap<>();

    InkCollector(PageFrame frame) {
        this.frame = frame;
    }

    void add(Shape path, Rectangle2D clip) {
        add(Ink.Kind.SHAPE, path, clip);
    }

    void add(Ink.Kind kind, Shape path, Rectangle2D clip) {
        Rectangle2D box = frame.shown(path.getBounds2D());
        // Strokes without width or height still show.
        Rectangle2D seen =
                new Rectangle2D.Double(
                                box.getX() - 0.2,
                                box.getY() - 0.2,
                                box.getWidth() + 0.4,
                                box.getHeight() + 0.4)
                        .createIntersection(clip);
        add(kind, seen);
    }

    /// Adds what is seen of something; nothing when that is empty or turned inside out.
    void add(Ink.Kind kind, Rectangle2D seen) {
        if (seen.getWidth() <= 0 || seen.getHeight() <= 0) {
            return;
        }
        boolean wholePage =
                seen.getWidth() > 0.95 * frame.width() && seen.getHeight() > 0.95 * frame.height();
        if (wholePage && kind != Ink.Kind.IMAGE) {
            return;
        }
        if (kind == Ink.Kind.IMAGE) {
            pictures.add(ink(kind, seen));
        } else if (kept.size() < KEPT) {
            kept.add(
                    Ink.shape(
                            (float) seen.getMinX(),
                            (float) seen.getMinY(),
                            (float) seen.getMaxX(),
                            (float) seen.getMaxY()));
        } else {
            int column = (int) (seen.getCenterX() / TILE);
            int row = (int) (seen.getCenterY() / TILE);
            int tile = column * 10_000 + row;
            tiles.merge(tile, seen, Rectangle2D::createUnion);
        }
    }

    private static Ink ink(Ink.Kind kind, Rectangle2D box) {
        return new Ink(
                kind,
                (float) box.getMinX(),
                (float) box.getMinY(),
                (float) box.getMaxX(),
                (float) box.getMaxY());
    }

    boolean pictureAt(double x, double y) {
        return pictures.stream().anyMatch(i -> holds(i, x, y));
    }

    boolean anythingAt(double x, double y) {
        return pictureAt(x, y)
                || kept.stream().anyMatch(i -> holds(i, x, y))
                || tiles.values().stream().anyMatch(t -> t.contains(x, y));
    }

    private static boolean holds(Ink ink, double x, double y) {
        return x >= ink.left() && x <= ink.right() && y >= ink.top() && y <= ink.bottom();
    }

    List<Ink> all() {
        List<Ink> all = new ArrayList<>(kept);
        all.addAll(pictures);
        tiles.keySet().stream()
                .sorted()
                .forEach(k -> all.add(ink(Ink.Kind.SHAPE, tiles.getOrDefault(k, frame.shown()))));
        return List.copyOf(all);
    }
}
