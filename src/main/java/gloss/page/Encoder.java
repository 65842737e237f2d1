package gloss.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pixels to the smallest picture that looks the same: few greys for text, a palette for drawings,
/// JPEG for photographs.
final class Encoder {
    /// A palette wastes bytes on photographs: below this share of the PNG's size, JPEG wins. Charts
    /// come out at 0.8 to 3 times, photographs at 0.15 to 0.5.
    private static final double JPEG_WINS = 0.6;

    private static final float JPEG_QUALITY = 0.82f;

    private Encoder() {}

    static Picture encode(Raster raster, BitSet marked) {
        Tones tones = Tones.of(raster);
        if (tones.grey()) {
            return png(Palette.greys(raster, marked), raster, false);
        }
        Raster inked = inked(raster, marked);
        Picture png = png(Palette.colours(inked), raster, tones.photo());
        if (!tones.photo()) {
            return png;
        }
        byte[] jpeg = jpeg(inked.image());
        return jpeg.length < JPEG_WINS * png.bytes().length
                ? new Picture(Picture.JPEG, raster.width(), raster.height(), true, jpeg)
                : png;
    }

    private static Picture png(Palette.Indexed indexed, Raster raster, boolean photo) {
        return new Picture(
                Picture.PNG, raster.width(), raster.height(), photo, IndexedPng.write(indexed));
    }

    private static Raster inked(Raster raster, BitSet marked) {
        int[] pixels = raster.pixels().clone();
        marked.stream().forEach(i -> pixels[i] = Marker.inked(pixels[i]));
        return new Raster(raster.width(), raster.height(), pixels);
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(JPEG_QUALITY);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
