package gloss.page;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reduces pixels to a palette.
final class Palette {
    /// Sixteen greys, or eight and the same eight under the marker pen: four bits a pixel. At 150
    /// dpi the eye cannot tell eight levels of antialiasing from 256.
    private static final int COLOURS = 16;

    private Palette() {}

    /// Pixels as indices into a palette of at most 256 colours `0xRRGGBB`.
    @SuppressWarnings("ArrayRecordComponent")
    record Indexed(int width, int height, int[] palette, byte[] indices) {}

    static Indexed greys(Raster raster, BitSet marked) {
        int greys = marked.isEmpty() ? COLOURS : COLOURS / 2;
        int[] palette = new int[COLOURS];
        for (int i = 0; i < COLOURS; i++) {
            int level = i % greys * 255 / (greys - 1);
            int grey = Raster.pixel(level, level, level);
            palette[i] = i < greys ? grey : Marker.inked(grey);
        }
        byte[] indices = new byte[raster.pixels().length];
        for (int i = 0; i < indices.length; i++) {
            int level = (Raster.luma(raster.pixels()[i]) * (greys - 1) + 127) / 255;
            indices[i] = (byte) (marked.get(i) ? greys + level : level);
        }
        return new Indexed(raster.width(), raster.height(), palette, indices);
    }

    /// Exact where the picture has at most 256 colours; else the smallest of 16, 64 and 256 colours
    /// that stays close to it.
    static Indexed colours(Raster raster) {
        Map<Integer, Integer> exact = exact(raster, 256);
        if (exact.size() <= 256) {
            int[] palette = new int[exact.size()];
            exact.forEach((colour, index) -> palette[index] = colour);
            byte[] indices = new byte[raster.pixels().length];
            for (int i = 0; i < indices.length; i++) {
                indices[i] = exact.getOrDefault(raster.pixels()[i], 0).byteValue();
            }
            return new Indexed(raster.width(), raster.height(), palette, indices);
        }
        return MedianCut.of(raster).reduce(raster);
    }

    /// Colours in order of first appearance; one more than `most` when there are too many.
    private static Map<Integer, Integer> exact(Raster raster, int most) {
        Map<Integer, Integer> colours = new LinkedHashMap<>();
        int last = -1;
        for (int pixel : raster.pixels()) {
            if (pixel != last && !colours.containsKey(pixel)) {
                colours.put(pixel, colours.size());
                if (colours.size() > most) {
                    return colours;
                }
            }
            last = pixel;
        }
        return colours;
    }
}
