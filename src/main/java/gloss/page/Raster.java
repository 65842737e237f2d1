package gloss.page;

import java.awt.image.BufferedImage;

/// Pixels as `0xRRGGBB`, row by row.
@SuppressWarnings("ArrayRecordComponent")
record Raster(int width, int height, int[] pixels) {
    static Raster of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        return new Raster(width, height, pixels);
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    static int red(int pixel) {
        return pixel >> 16 & 0xFF;
    }

    static int green(int pixel) {
        return pixel >> 8 & 0xFF;
    }

    static int blue(int pixel) {
        return pixel & 0xFF;
    }

    static int pixel(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }

    /// How far a pixel is from grey, 0 to 255.
    static int chroma(int pixel) {
        int red = red(pixel);
        int green = green(pixel);
        int blue = blue(pixel);
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    /// Luma after ITU-R BT.601 in whole numbers, 0 to 255.
    static int luma(int pixel) {
        return (red(pixel) * 299 + green(pixel) * 587 + blue(pixel) * 114 + 500) / 1000;
    }
}
