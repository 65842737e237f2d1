package gloss;

import gloss.paper.Box;
import gloss.source.Original;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where the letters of a PDF stand by PDFBox's own account, which knows nothing of our parser.
final class Ink {
    private record Glyph(int page, double x, double y, String text) {}

    /// The ligatures of Adobe's glyph list, which names them by their letters.
    private static final Set<String> LIGATURES = Set.of("ff", "fi", "fl", "ffi", "ffl");

    private final List<Glyph> glyphs;

    private Ink(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    static Ink of(Original original) {
        List<Glyph> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(original.bytes())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    double middle = at.getX() + at.getWidth() / 2;
                    double height = at.getY() - at.getFontSizeInPt() / 5;
                    glyphs.add(new Glyph(getCurrentPageNo(), middle, height, text(at)));
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ink(glyphs);
    }

    /// What PDFBox says that a glyph means; what the font itself calls it where that is a ligature
    /// of Latin letters and PDFBox's answer has no letter: macOS's Quartz maps TeX's ligatures to
    /// signs (ffl to a pencil), the glyph's name in the font's encoding stays right.
    private static String text(TextPosition at) {
        String text = at.getUnicode() == null ? "" : at.getUnicode();
        if (letters(text).isEmpty()
                && at.getFont() instanceof PDSimpleFont font
                && font.getEncoding() != null
                && at.getCharacterCodes().length == 1) {
            String name = font.getEncoding().getName(at.getCharacterCodes()[0]);
            return name != null && LIGATURES.contains(name) ? name : text;
        }
        return text;
    }

    /// The share of a text's letters and digits that lie in these boxes; 1 for a text of symbols.
    double share(String text, List<Box> boxes) {
        Count count = count(text, boxes);
        return count.wanted == 0 ? 1 : (double) count.both / count.wanted;
    }

    /// As `share`, but what lies there besides counts against it: twice what text and boxes both
    /// have, by what each has. 0.5 when the boxes hold three times as much as they should.
    double agreement(String text, List<Box> boxes) {
        Count count = count(text, boxes);
        int each = count.wanted + count.there;
        return each == 0 ? 1 : 2.0 * count.both / each;
    }

    private record Count(int wanted, int there, int both) {}

    private Count count(String text, List<Box> boxes) {
        Map<Integer, Integer> missing = new HashMap<>();
        letters(text).forEach(letter -> missing.merge(letter, 1, Integer::sum));
        int there = 0;
        int both = 0;
        for (Glyph glyph : glyphs) {
            if (boxes.stream().anyMatch(box -> lies(glyph, box))) {
                for (int letter : letters(glyph.text)) {
                    there++;
                    both += missing.merge(letter, -1, Integer::sum) >= 0 ? 1 : 0;
                }
            }
        }
        return new Count(letters(text).size(), there, both);
    }

    private static boolean lies(Glyph glyph, Box box) {
        return glyph.page == box.page()
                && box.grown(1).left() <= glyph.x
                && glyph.x <= box.grown(1).right()
                && box.top() <= glyph.y
                && glyph.y <= box.bottom();
    }

    private static List<Integer> letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .boxed()
                .toList();
    }
}
