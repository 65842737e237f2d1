package gloss.page;

import gloss.paper.Box;
import gloss.paper.PageSize;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The last few pages drawn, since crops come page by page. A failure is remembered too, so that a
/// broken page costs its time once.
final class RecentPages {
    /// Two scales of one page, and one page more: at most 42 MB for letter pages at 150 and 190
    /// dpi.
    private static final int KEPT = 3;

    private final PageRenderer renderer;
    private final long pixels;
    private final Map<Wanted, Optional<Drawn>> kept = new LinkedHashMap<>(8, 0.75f, true);

    RecentPages(PageRenderer renderer, long pixels) {
        this.renderer = renderer;
        this.pixels = pixels;
    }

    private record Wanted(int page, double scale) {}

    /// A page as drawn: `scale` is smaller than asked for when the page is huge; outside `part`, in
    /// points, it is white.
    record Drawn(BufferedImage image, double scale, Box part) {}

    /// The page with at least this part of it drawn.
    Optional<Drawn> at(Box part, double scale) {
        Wanted wanted = new Wanted(part.page(), scale);
        Optional<Drawn> known = kept.get(wanted);
        if (known != null && known.map(d -> d.part().holds(part, 0)).orElse(true)) {
            return known;
        }
        Optional<Drawn> drawn = renderer.size(part.page()).flatMap(size -> draw(part, scale, size));
        kept.put(wanted, drawn);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return drawn;
    }

    private Optional<Drawn> draw(Box part, double scale, PageSize size) {
        double area = size.width() * size.height();
        double allowed = Math.min(scale, Math.sqrt(pixels / Math.max(1, area)));
        return renderer.draw(part.page(), allowed, part)
                .map(image -> new Drawn(image, allowed, part));
    }
}
