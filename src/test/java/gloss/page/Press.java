package gloss.page;

import gloss.paper.Box;
import gloss.paper.Place;
import gloss.paper.Table;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// Sets text in two columns of letter pages and says where it stands, in points from the top-left
/// corner, y down.
final class Press {
    private static final double SIZE = 9.5;
    private static final double LEADING = 11.6;
    private static final double MARGIN = 54;
    private static final double WIDTH = 241;
    private static final double GUTTER = 22;
    private static final double BOTTOM = 738;

    private final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final PDDocument document;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream ink;
    private int column;
    private double top;
    private double columnTop = MARGIN;

    Press(PDDocument document) throws IOException {
        this.document = document;
        turn();
    }

    List<PDPage> pages() {
        return pages;
    }

    void close() throws IOException {
        ink.close();
    }

    private void turn() throws IOException {
        if (ink != null) {
            ink.close();
        }
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        pages.add(page);
        ink = new PDPageContentStream(document, page);
        column = 0;
        columnTop = MARGIN;
        top = MARGIN;
    }

    private void room(double height) throws IOException {
        if (top + height <= BOTTOM) {
            return;
        }
        if (column == 0) {
            column = 1;
            top = columnTop;
        } else {
            turn();
        }
    }

    private double left() {
        return MARGIN + column * (WIDTH + GUTTER);
    }

    private Box write(String text, PDFont font, double size, double x, double lineTop)
            throws IOException {
        double base = lineTop + 0.78 * size;
        ink.beginText();
        ink.setFont(font, (float) size);
        ink.newLineAtOffset((float) x, (float) (792 - base));
        ink.showText(text);
        ink.endText();
        double width = width(text, font, size);
        return new Box(pages.size(), x, base - 0.72 * size, x + width, base + 0.22 * size);
    }

    private static double width(String text, PDFont font, double size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    void title(String text) throws IOException {
        write(text, bold, 17, (612 - width(text, bold, 17)) / 2, top);
        top += 26;
    }

    void centred(String text) throws IOException {
        write(text, roman, 11, (612 - width(text, roman, 11)) / 2, top);
        top += 30;
        columnTop = top;
    }

    Box heading(String number, String text) throws IOException {
        room(40);
        top += 6;
        Box box = write(number + "   " + text, bold, 11.5, left(), top);
        top += 17;
        return box;
    }

    /// Sets the sentences as one paragraph; the boxes of each, one a line.
    List<List<Box>> paragraph(List<String> sentences) throws IOException {
        List<List<Box>> places = new ArrayList<>();
        double space = width(" ", roman, SIZE);
        room(LEADING);
        double x = left();
        for (String sentence : sentences) {
            List<Box> words = new ArrayList<>();
            for (String word : sentence.split(" ", -1)) {
                if (x + width(word, roman, SIZE) > left() + WIDTH) {
                    top += LEADING;
                    room(LEADING);
                    x = left();
                }
                Box box = write(word, roman, SIZE, x, top);
                words.add(box);
                x = box.right() + space;
            }
            places.add(merged(words));
        }
        top += LEADING + 4;
        return places;
    }

    Place lines(String text) throws IOException {
        return Place.on(paragraph(List.of(text)).getFirst());
    }

    /// Boxes that follow each other on one line become one.
    static List<Box> merged(List<Box> words) {
        List<Box> lines = new ArrayList<>();
        for (Box word : words) {
            Box last = lines.isEmpty() ? null : lines.getLast();
            if (last != null
                    && last.page() == word.page()
                    && last.top() == word.top()
                    && last.right() <= word.left()) {
                lines.set(lines.size() - 1, last.around(word));
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    Box equation(String text, String label) throws IOException {
        room(30);
        Box box = write(text, roman, 11, left() + 20, top + 6);
        Box number = write(label, roman, SIZE, left() + WIDTH - width(label, roman, SIZE), top + 7);
        top += 30;
        return box.around(number);
    }

    Box bars() throws IOException {
        room(150);
        double[] heights = {62, 71, 94};
        Color[] colours = {new Color(0x9DB4C0), new Color(0x5C6B73), new Color(0xC8553D)};
        String[] names = {"lines", "blocks", "Margins"};
        for (int i = 0; i < heights.length; i++) {
            ink.setNonStrokingColor(colours[i]);
            double x = left() + 40 + i * 62;
            ink.addRect((float) x, (float) (792 - top - 110), 38, (float) heights[i]);
            ink.fill();
            ink.setNonStrokingColor(Color.BLACK);
            write(names[i], roman, 8, x + 4, top + 112);
        }
        Box box = new Box(pages.size(), left() + 24, top + 8, left() + 218, top + 124);
        top += 132;
        return box;
    }

    Box caption(String text) throws IOException {
        Box box = Box.around(paragraph(List.of(text)).getFirst());
        top += 6;
        return box;
    }

    List<Table.Cell> table(List<List<String>> rows) throws IOException {
        room(rows.size() * 13.0 + 30);
        List<Table.Cell> cells = new ArrayList<>();
        double[] starts = {0, 96, 150, 200};
        for (int row = 0; row < rows.size(); row++) {
            boolean header = row == 0;
            boolean best = row == rows.size() - 1;
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                Box box = write(text, best ? bold : roman, 9, left() + starts[column], top);
                cells.add(new Table.Cell(row + 1, column + 1, 1, 1, header, best, text, box));
            }
            top += 13;
        }
        top += 8;
        return cells;
    }

    void link(Box box, String uri) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(
                new PDRectangle(
                        (float) box.left(),
                        (float) (792 - box.bottom()),
                        (float) box.width(),
                        (float) box.height()));
        PDActionURI action = new PDActionURI();
        action.setURI(uri);
        link.setAction(action);
        pages.get(box.page() - 1).getAnnotations().add(link);
    }
}
