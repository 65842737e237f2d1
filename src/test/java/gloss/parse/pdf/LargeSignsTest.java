package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.source.Limits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/// Signs that hang from their baseline: their boxes are held against the painted page.
final class LargeSignsTest {
    private static final int SCALE = 6;

    /// An integral leans over to the right by this share of the em.
    private static final double LEAN = 0.45;

    /// The box may miss the ink by this much, in points.
    private static final double OFF = 0.7;

    @Test
    void haveBoxesWhereTheirInkIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(Faults.bytes("theory.pdf"))) {
            PageContent page =
                    new PageReader(document.getPage(0), 1, new FontTable(), Limits.DEFAULT).read();
            BufferedImage painted = new PDFRenderer(document).renderImage(0, SCALE);
            List<Glyph> signs =
                    page.glyphs().stream().filter(g -> g.text().matches("[√∑∫⋃]")).toList();
            assertThat(signs).extracting(Glyph::text).contains("√", "∑", "∫", "⋃");
            for (Glyph sign : signs) {
                assertThat(ink(painted, sign, sign.top() + OFF, sign.bottom() - OFF)).isTrue();
                assertThat(ink(painted, sign, sign.top() - OFF, sign.top() + OFF))
                        .as("top of %s", sign)
                        .isTrue();
                assertThat(ink(painted, sign, sign.bottom() - OFF, sign.bottom() + OFF))
                        .as("bottom of %s", sign)
                        .isTrue();
                assertThat(sign.bottom() - sign.top()).isGreaterThan(0.9f * sign.size());
            }
        }
    }

    @Test
    void standInTheLineOfTheirFormula() {
        assertThat(Faults.parsed("theory").equations())
                .extracting(e -> Faults.text("theory", e.block()))
                .anyMatch(t -> t.contains("s=∑wᵢhᵢ+∫"));
        assertThat(Faults.paragraph("theory", "The whole set"))
                .contains("A = ⋃ᵢ Aᵢ")
                .contains("r = √s is whole.");
    }

    private static boolean ink(BufferedImage painted, Glyph sign, double from, double to) {
        for (int y = (int) (from * SCALE); y <= to * SCALE; y++) {
            for (int x = (int) (sign.left() * SCALE);
                    x <= (sign.right() + LEAN * sign.size()) * SCALE;
                    x++) {
                if ((painted.getRGB(x, y) & 0xff) < 128) {
                    return true;
                }
            }
        }
        return false;
    }
}
