package gloss.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class EncoderTest {
    private static final BitSet NOTHING = new BitSet();

    @Test
    void greyTextTakesFourBitsAPixel() throws IOException {
        Raster text = raster((x, y) -> (x / 3 + y / 5) % 7 == 0 ? 0x202020 : 0xFFFFFF);
        Picture picture = Encoder.encode(text, NOTHING);

        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.photo()).isFalse();
        assertThat(picture.bytes()[24]).as("bits a pixel").isEqualTo((byte) 4);
        assertThat(decode(picture).getRGB(1, 1) & 0xFFFFFF).isEqualTo(0x222222);
    }

    @Test
    void fewColoursAreKeptExactly() throws IOException {
        Raster chart = raster((x, y) -> x < 60 ? 0xC8553D : y < 40 ? 0x5C6B73 : 0xFFFFFF);
        BufferedImage decoded = decode(Encoder.encode(chart, NOTHING));

        assertThat(decoded.getRGB(5, 5) & 0xFFFFFF).isEqualTo(0xC8553D);
        assertThat(decoded.getRGB(90, 5) & 0xFFFFFF).isEqualTo(0x5C6B73);
    }

    @Test
    void photographsBecomeJpeg() {
        Random grain = new Random(7);
        Raster photo =
                raster((x, y) ->
                        Raster.pixel(
                                (x + grain.nextInt(30)) % 256,
                                (y + grain.nextInt(30)) % 256,
                                (x + y + grain.nextInt(30)) % 256));
        Picture picture = Encoder.encode(photo, NOTHING);

        assertThat(picture.photo()).isTrue();
        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        assertThat(picture.extension()).isEqualTo("jpg");
    }

    @Test
    void photographsWithoutColourKeepTheirTones() {
        Random grain = new Random(8);
        Raster scan =
                raster((x, y) -> {
                    int level = (x + y + grain.nextInt(40)) % 256;
                    return Raster.pixel(level, level, level);
                });

        assertThat(Encoder.encode(scan, NOTHING).photo()).isTrue();
    }

    @Test
    void manyColoursAreReducedCloseToThem() throws IOException {
        Raster chart =
                raster((x, y) ->
                        y < 90 ? 0xFFFFFF : Raster.pixel(x * 2, 255 - x * 2, (x * y) % 200));
        Picture picture = Encoder.encode(chart, NOTHING);
        BufferedImage decoded = decode(picture);

        double error = 0;
        for (int x = 0; x < 120; x++) {
            for (int y = 0; y < 100; y++) {
                int seen = decoded.getRGB(x, y);
                int meant = chart.pixels()[y * 120 + x];
                error += Math.abs(Raster.red(seen) - Raster.red(meant));
            }
        }
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(decoded.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(error / (120 * 100)).isLessThan(2);
    }

    private static Raster raster(IntBinaryOperator colour) {
        int[] pixels = new int[120 * 100];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = colour.applyAsInt(i % 120, i / 120);
        }
        return new Raster(120, 100, pixels);
    }

    private static BufferedImage decode(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }
}
