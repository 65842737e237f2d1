package gloss;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// PDFs made on the spot: a short paper, and the ways in which a PDF can be bad.
final class MadePdfs {
    private static final List<String> PAPER =
            List.of(
                    "18 A Small Paper on Reading",
                    "11 Ada Lovelace",
                    "14 Abstract",
                    "10 Readers have little time for each paper that they meet.",
                    "10 We propose a short form that keeps the evidence of every sentence.",
                    "10 It saves 42.5 percent of the time in a study of 30 readers.",
                    "14 1 Introduction",
                    "10 Earlier tools invent numbers that the paper does not hold.",
                    "10 We show every sentence with the place that it comes from.",
                    "14 2 Conclusion",
                    "10 The form works for short papers, but we did not test long ones.");

    private MadePdfs() {}

    static byte[] paper(int pages) throws IOException {
        try (PDDocument document = written(pages)) {
            return bytes(document);
        }
    }

    static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = written(1)) {
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(document);
        }
    }

    /// A page that is one picture of text, as scanners make them.
    static byte[] scan() throws IOException {
        BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 800);
        pen.setColor(Color.BLACK);
        pen.drawString("Words that only eyes can read", 60, 80);
        pen.dispose();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
            }
            return bytes(document);
        }
    }

    private static PDDocument written(int pages) throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 0; i < pages; i++) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 720;
                for (String line : PAPER) {
                    int size = Integer.parseInt(line.substring(0, 2));
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), size);
                    content.newLineAtOffset(72, y);
                    content.showText(line.substring(3));
                    content.endText();
                    y -= size * 2;
                }
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
