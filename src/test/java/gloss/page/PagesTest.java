package gloss.page;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Box;
import gloss.paper.PageSize;
import gloss.source.Original;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final PrintedPaper printed = new PrintedPaper();
    private final Pages pages = Pages.of(printed.original());

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void drawsAPageAtTheScaleAskedFor() {
        Picture page = pages.page(1, 1.5).orElseThrow();

        assertThat(page.width()).isEqualTo(918);
        assertThat(page.height()).isEqualTo(1188);
        assertThat(page.mediaType()).isEqualTo("image/png");
    }

    @Test
    void highlightLiesOnTheWordsAndNowhereElse() throws IOException {
        for (var sentence : printed.paper().sentences()) {
            Box line = sentence.place().boxes().getFirst();
            Box region = line.grown(20);
            BufferedImage crop =
                    decode(pages.crop(new Crop(region, Crop.TEXT, List.of(line))).orElseThrow());

            int inkUnderPen = 0;
            for (int y = 0; y < crop.getHeight(); y++) {
                for (int x = 0; x < crop.getWidth(); x++) {
                    int pixel = crop.getRGB(x, y) & 0xFFFFFF;
                    double pageX = Math.max(0, region.left()) + x / Crop.TEXT;
                    double pageY = Math.max(0, region.top()) + y / Crop.TEXT;
                    boolean onLine =
                            line.grown(2.5)
                                    .holds(new Box(line.page(), pageX, pageY, pageX, pageY), 0);
                    if (yellow(pixel)) {
                        assertThat(onLine).as(sentence.id() + " at " + x + "," + y).isTrue();
                    }
                    if (Raster.luma(pixel) < 60 && onLine) {
                        inkUnderPen++;
                    }
                }
            }
            assertThat((double) inkUnderPen).as(sentence.id()).isGreaterThan(line.width());
        }
    }

    @Test
    void wholeLineIsUnderThePen() throws IOException {
        Box line = printed.firstLine("s1.1");
        BufferedImage crop =
                decode(pages.crop(new Crop(line, Crop.TEXT, List.of(line))).orElseThrow());

        for (int x = 3; x < crop.getWidth() - 3; x++) {
            int pixel = crop.getRGB(x, crop.getHeight() / 2) & 0xFFFFFF;
            assertThat(Raster.blue(pixel)).isLessThan(0x80);
        }
    }

    @Test
    void sameCropIsTheSameBytes() {
        Crop crop = new Crop(printed.firstLine("s1.1").grown(30), Crop.TEXT, List.of());
        try (Pages again = Pages.of(printed.original())) {
            assertThat(again.crop(crop).orElseThrow().bytes())
                    .isEqualTo(pages.crop(crop).orElseThrow().bytes());
        }
    }

    @Test
    void cropsOfAColumnAreSmall() {
        Box paragraph = Box.around(printed.paper().blocks().get(1).place().boxes());
        Picture picture =
                pages.crop(new Crop(paragraph.grown(8), Crop.TEXT, List.of(paragraph)))
                        .orElseThrow();

        assertThat(picture.bytes().length).isLessThan(25_000);
    }

    @Test
    void drawsManyCropsEachOnce() {
        Crop first = new Crop(printed.firstLine("s1.1"), Crop.TEXT, List.of());
        Crop last = new Crop(printed.firstLine("s4.1"), Crop.TEXT, List.of());
        Crop nowhere = new Crop(new Box(99, 1, 1, 9, 9), Crop.TEXT, List.of());

        Map<Crop, Picture> drawn = pages.crops(List.of(last, first, nowhere, last));

        assertThat(drawn.keySet()).containsExactlyInAnyOrder(first, last);
    }

    @Test
    void regionOffThePageIsCutAtItsEdge() {
        Box corner = new Box(1, -50, -50, 100, 100);

        assertThat(pages.crop(new Crop(corner, 1, List.of())).orElseThrow().width()).isEqualTo(100);
        assertThat(pages.crop(new Crop(new Box(1, 900, 0, 950, 9), 1, List.of()))).isEmpty();
    }

    @Test
    void turnedAndCutPagesAreSeenAsShown() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.original().bytes())) {
            PDPage page = document.getPage(0);
            page.setCropBox(new PDRectangle(40, 30, 500, 700));
            page.setRotation(90);
            try (Pages turned = Pages.of(saved(document))) {
                assertThat(turned.size(1)).contains(new PageSize(700, 500));
                Picture picture = turned.page(1, 1).orElseThrow();
                assertThat(picture.width()).isEqualTo(700);
                assertThat(picture.height()).isEqualTo(500);
            }
        }
    }

    @Test
    void hugePagesAreDrawnSmaller() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(14_000, 14_000)));
            try (Pages huge = Pages.of(saved(document))) {
                Picture picture = huge.page(1, 2).orElseThrow();
                assertThat((long) picture.width() * picture.height())
                        .isLessThanOrEqualTo(PictureLimits.DEFAULT.pixels());
            }
        }
    }

    @Test
    void pageOverItsTimeIsNotDrawn() {
        PictureLimits none = new PictureLimits(1_000_000, Duration.ZERO);
        try (Pages hurried = Pages.of(printed.original(), none)) {
            assertThat(hurried.page(1, 1)).isEmpty();
            assertThat(hurried.count()).isEqualTo(pages.count());
        }
    }

    @Test
    void whatIsNotAPdfHasNoPages() {
        Original text = new Original("notes.pdf", "hello".getBytes(StandardCharsets.UTF_8));
        try (Pages none = Pages.of(text)) {
            assertThat(none.count()).isZero();
            assertThat(none.page(1, 1)).isEmpty();
            assertThat(none.links(1, "https://example.org")).isEmpty();
        }
    }

    @Test
    void findsWhereALinkIsPrinted() {
        int last = pages.count();
        Box line = printed.paper().sentences().getLast().place().boxes().getFirst();

        assertThat(pages.links(last, PrintedTexts.LINK))
                .singleElement()
                .satisfies(box -> assertThat(box.grown(0.5).holds(line, 0)).isTrue());
        assertThat(pages.links(last, "https://example.org/other")).isEmpty();
    }

    private static boolean yellow(int pixel) {
        return Raster.red(pixel) > 200 && Raster.blue(pixel) < 150;
    }

    private static BufferedImage decode(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static Original saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return new Original("saved.pdf", out.toByteArray());
    }
}
