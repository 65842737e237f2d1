package gloss.page;

import gloss.paper.Box;
import java.util.List;

/// A part of a page to draw: its region in points, the pixels to draw for one point, and the boxes
/// to go over with the marker pen. Two equal crops give the same bytes.
public record Crop(Box region, double scale, List<Box> highlights) {
    /// Pixels a point at which ten-point text stays crisp on a screen of double density: 150 dpi.
    public static final double TEXT = 150 / 72.0;

    /// Pixels a point for small figures, whose labels are often set in six points: 190 dpi.
    public static final double DETAIL = 190 / 72.0;

    public Crop {
        highlights = List.copyOf(highlights);
        if (!(scale > 0)) {
            throw new IllegalArgumentException("a crop at scale " + scale);
        }
    }

    public int page() {
        return region.page();
    }
}
