package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.source.Limits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

final class PageReaderTest {
    private interface Drawing {
        void on(PDDocument document, PDPageContentStream page) throws IOException;
    }

    @Test
    void hidesWhatAFormPaintsOutsideItsBox() throws IOException {
        PageContent page =
                read((document, content) -> {
                    PDFormXObject form = new PDFormXObject(document);
                    form.setBBox(new PDRectangle(100, 600, 200, 100));
                    PDResources resources = new PDResources();
                    resources.put(COSName.getPDFName("F"), font());
                    form.setResources(resources);
                    String paint =
                            "0 550 400 200 re f BT /F 10 Tf 150 650 Td (inside) Tj 0 -150 Td"
                                    + " (outside) Tj ET";
                    try (var out = form.getContentStream().createOutputStream()) {
                        out.write(paint.getBytes(StandardCharsets.US_ASCII));
                    }
                    content.drawForm(form);
                });
        assertThat(words(page.glyphs())).isEqualTo("inside");
        assertThat(words(page.hidden())).isEqualTo("outside");
        assertThat(page.inks())
                .singleElement()
                .satisfies(i -> assertThat(i.left()).isEqualTo(100))
                .satisfies(i -> assertThat(i.bottom()).isEqualTo(192));
    }

    @Test
    void hidesTextUnderAPicture() throws IOException {
        PageContent page =
                read((document, content) -> {
                    text(content, 100, 650, "under");
                    picture(document, content, 90, 600, 100, 100);
                    text(content, 100, 640, "over");
                    text(content, 100, 500, "beside");
                });
        assertThat(words(page.glyphs())).isEqualTo("overbeside");
        assertThat(words(page.hidden())).isEqualTo("under");
    }

    @Test
    void readsTextUnderAScanOfThePage() throws IOException {
        PageContent page =
                read((document, content) -> {
                    text(content, 100, 650, "printed");
                    content.setRenderingMode(RenderingMode.NEITHER);
                    picture(document, content, 0, 0, 612, 792);
                    text(content, 100, 600, "recognised");
                });
        assertThat(words(page.glyphs())).isEqualTo("printedrecognised");
        assertThat(page.hidden()).isEmpty();
    }

    @Test
    void hidesWhatNobodySees() throws IOException {
        PageContent page =
                read((document, content) -> {
                    text(content, 100, 650, "seen");
                    content.setNonStrokingColor(1f, 1f, 1f);
                    text(content, 100, 600, "white");
                    content.setNonStrokingColor(0f, 0f, 0f);
                    text(content, 700, 600, "off");
                    content.setRenderingMode(RenderingMode.NEITHER);
                    text(content, 100, 500, "mode");
                });
        assertThat(words(page.glyphs())).isEqualTo("seen");
        assertThat(words(page.hidden())).isEqualTo("whiteoffmode");
    }

    private static PDType1Font font() {
        return new PDType1Font(FontName.HELVETICA);
    }

    private static void text(PDPageContentStream content, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font(), 10);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static void picture(
            PDDocument document, PDPageContentStream content, float x, float y, float w, float h)
            throws IOException {
        BufferedImage grey = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        content.drawImage(LosslessFactory.createFromImage(document, grey), x, y, w, h);
    }

    private static PageContent read(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(document, content);
            }
            return new PageReader(page, 1, new FontTable(), Limits.DEFAULT).read();
        }
    }

    private static String words(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
}
