package gloss.page;

import gloss.paper.Box;
import java.util.BitSet;
import java.util.List;

/// The marker pen: which pixels it goes over, and what it makes of them. It multiplies, as ink on
/// paper does, so black text stays black.
final class Marker {
    /// A soft yellow. Black on it has a contrast of 16.6 to 1.
    static final int INK = 0xFFE866;

    /// Points by which the pen is broader than the box of a line: text boxes hug their letters.
    private static final double BLEED_X = 1.2;

    private static final double BLEED_Y = 0.6;

    private Marker() {}

    /// The pixels under the highlights of a part whose top-left pixel is (`left`, `top`) of its
    /// page.
    static BitSet over(Raster part, List<Box> highlights, int left, int top, double scale) {
        BitSet covered = new BitSet(part.pixels().length);
        for (Box box : highlights) {
            int from = clamp((box.left() - BLEED_X) * scale - left, part.width());
            int to = clamp((box.right() + BLEED_X) * scale - left, part.width());
            int first = clamp((box.top() - BLEED_Y) * scale - top, part.height());
            int last = clamp((box.bottom() + BLEED_Y) * scale - top, part.height());
            for (int y = first; y < last; y++) {
                // Corners cut by two pixels and one look round at this size.
                int edge = Math.min(y - first, last - 1 - y);
                int inset = edge == 0 ? 2 : edge == 1 ? 1 : 0;
                if (from + inset < to - inset) {
                    covered.set(y * part.width() + from + inset, y * part.width() + to - inset);
                }
            }
        }
        return covered;
    }

    private static int clamp(double value, int most) {
        return Math.clamp(Math.round(value), 0, most);
    }

    /// One pixel under the ink.
    static int inked(int pixel) {
        return Raster.pixel(
                Raster.red(pixel) * Raster.red(INK) / 255,
                Raster.green(pixel) * Raster.green(INK) / 255,
                Raster.blue(pixel) * Raster.blue(INK) / 255);
    }
}
