package gloss.parse.pdf;

/// What speaks for a region by itself.
final class RegionWorth {
    /// Ink lower than this, in points, draws nothing: the heaviest bars over titles are 4 points.
    private static final float THICK = 5;

    private RegionWorth() {}

    /// How much a region looks like what its caption announces, and how little it cuts off.
    static float of(Region r, Scene scene) {
        int drawn = 0;
        float area = 0;
        int rules = 0;
        int lines = 0;
        for (Item item : r.items()) {
            if (item.drawn() && item.height() > THICK) {
                drawn++;
                area += Math.max(1, item.width()) * Math.max(1, item.height());
            } else if (item.ink()) {
                rules++;
            } else if (item.line() != null) {
                lines++;
            }
        }
        float high = r.bottom() - r.top();
        float points = 8 + Math.min(2, high / 60) - (high < 14 ? 5 : 0);
        if (r.caption().kind() == Floats.Kind.FIGURE) {
            boolean picture = drawn > 8 || area > 0.05f * r.area() && area > 150;
            points += picture ? 3 : drawn > 0 ? 0 : -3;
        } else {
            points += rules > 0 ? 2 : 0;
            int rows = Boxed.rows(r.items());
            points += rows > 1 ? 2 : rows + rules > 1 ? 1 : -3;
            points += lines > 2 ? 1 : -1;
            points -= area > 0.5f * r.area() ? 3 : area > 0.12f * r.area() ? 1.5f : 0;
        }
        return points - Math.min(6, 0.7f * cut(r, scene));
    }

    /// How many things a region's edge cuts.
    private static int cut(Region r, Scene scene) {
        int cut = 0;
        for (Item i : scene.items()) {
            float wide = Math.min(i.right(), r.right()) - Math.max(i.left(), r.left());
            float high = Math.min(i.bottom(), r.bottom()) - Math.max(i.top(), r.top());
            boolean out = i.right() > r.right() + 3 || i.left() < r.left() - 3;
            cut += wide > 1 && high > 0.5f * i.height() && out ? 1 : 0;
        }
        return cut;
    }
}
