package gloss.page;

import java.util.Arrays;

/// What kind of picture the pixels are: grey text, a drawing of few colours, or a photograph.
record Tones(boolean grey, boolean photo) {
    /// A pixel this far from grey counts as coloured; antialiasing of grey text stays below it.
    private static final int COLOURED = 24;

    /// Share of coloured pixels up to which they are dust: a red hairline, a coloured dot.
    private static final double DUST = 0.0004;

    /// The most common colours that a drawing is made of; what they do not cover is tone.
    private static final int FLAT_COLOURS = 24;

    /// The same for pictures without colour: black, white and two greys; the rest is antialiasing.
    private static final int FLAT_GREYS = 4;

    /// Share of pixels outside the flat colours from which a picture is a photograph. Measured on
    /// figures of the development papers: charts 0.01 to 0.08, photographs 0.3 to 0.9.
    private static final double TONAL = 0.22;

    static Tones of(Raster raster) {
        int[] counts = new int[1 << 15];
        long coloured = 0;
        for (int pixel : raster.pixels()) {
            counts[bin(pixel)]++;
            if (Raster.chroma(pixel) > COLOURED) {
                coloured++;
            }
        }
        double all = raster.pixels().length;
        Arrays.sort(counts);
        boolean colourless = coloured <= DUST * all;
        long flat = 0;
        for (int i = 0; i < (colourless ? FLAT_GREYS : FLAT_COLOURS); i++) {
            flat += counts[counts.length - 1 - i];
        }
        boolean photo = all - flat > TONAL * all;
        return new Tones(colourless && !photo, photo);
    }

    /// The cell of a colour in a cube of 32 steps a side.
    static int bin(int pixel) {
        return Raster.red(pixel) >> 3 << 10
                | Raster.green(pixel) >> 3 << 5
                | Raster.blue(pixel) >> 3;
    }
}
