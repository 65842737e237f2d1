package gloss.page;

import gloss.paper.Box;
import gloss.paper.PageSize;
import gloss.source.Original;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages of one original as pictures, drawn when asked for. A page that cannot be drawn, or not
/// in time, gives an empty answer and never an exception: the reading then says that the picture is
/// missing. Not for several threads at once.
public final class Pages implements AutoCloseable {
    private final PageRenderer renderer;
    private final RecentPages recent;

    private Pages(PageRenderer renderer, long pixels) {
        this.renderer = renderer;
        this.recent = new RecentPages(renderer, pixels);
    }

    public static Pages of(Original original) {
        return of(original, PictureLimits.DEFAULT);
    }

    /// Opens the original; when it cannot be opened there are no pages.
    public static Pages of(Original original, PictureLimits limits) {
        return new Pages(new PageRenderer(original.bytes(), limits.perPage()), limits.pixels());
    }

    /// How many pages there are; 0 when the original cannot be opened.
    public int count() {
        return renderer.count();
    }

    /// The size of a page as shown; empty when there is no such page.
    public Optional<PageSize> size(int page) {
        return renderer.size(page);
    }

    /// A whole page at `scale` pixels a point.
    public Optional<Picture> page(int page, double scale) {
        return whole(page)
                .flatMap(all -> recent.at(all, scale))
                .map(drawn -> encode(drawn.image(), List.of(), 0, 0, scale));
    }

    /// A part of a page with its highlights; empty when the page cannot be drawn or the region lies
    /// off it.
    public Optional<Picture> crop(Crop crop) {
        return recent.at(crop.region(), crop.scale()).flatMap(drawn -> cut(drawn, crop));
    }

    /// All these crops that can be drawn, each once, page by page so that every page is drawn once.
    public Map<Crop, Picture> crops(Collection<Crop> crops) {
        Map<Crop, Picture> pictures = new LinkedHashMap<>();
        List<Crop> sorted =
                crops.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(Crop::page)
                                        .thenComparingDouble(Crop::scale))
                        .toList();
        for (int i = 0; i < sorted.size(); i++) {
            Crop crop = sorted.get(i);
            if (i == 0 || !together(sorted.get(i - 1), crop)) {
                List<Box> regions =
                        sorted.stream()
                                .filter(other -> together(other, crop))
                                .map(Crop::region)
                                .toList();
                recent.at(Box.around(regions), crop.scale());
            }
            crop(crop).ifPresent(picture -> pictures.put(crop, picture));
        }
        return pictures;
    }

    private static boolean together(Crop one, Crop other) {
        return one.page() == other.page() && one.scale() == other.scale();
    }

    private Optional<Box> whole(int page) {
        return size(page).map(size -> new Box(page, 0, 0, size.width(), size.height()));
    }

    /// Where the page carries a clickable link to this address; empty when it does not.
    public List<Box> links(int page, String uri) {
        return renderer.links(page, uri);
    }

    /// The picture of a page for painting over it.
    Optional<BufferedImage> image(int page, double scale) {
        return whole(page).flatMap(all -> recent.at(all, scale)).map(RecentPages.Drawn::image);
    }

    private static Optional<Picture> cut(RecentPages.Drawn drawn, Crop crop) {
        double scale = drawn.scale();
        BufferedImage page = drawn.image();
        Box region = crop.region();
        int left = Math.clamp((long) Math.floor(region.left() * scale), 0, page.getWidth());
        int top = Math.clamp((long) Math.floor(region.top() * scale), 0, page.getHeight());
        int right = Math.clamp((long) Math.ceil(region.right() * scale), 0, page.getWidth());
        int bottom = Math.clamp((long) Math.ceil(region.bottom() * scale), 0, page.getHeight());
        if (right - left < 1 || bottom - top < 1) {
            return Optional.empty();
        }
        BufferedImage part = page.getSubimage(left, top, right - left, bottom - top);
        return Optional.of(encode(part, crop.highlights(), left, top, scale));
    }

    private static Picture encode(
            BufferedImage part, List<Box> highlights, int left, int top, double scale) {
        Raster raster = Raster.of(part);
        return Encoder.encode(raster, Marker.over(raster, highlights, left, top, scale));
    }

    @Override
    public void close() {
        renderer.close();
    }
}
