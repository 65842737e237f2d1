package gloss.parse.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/// Faces and Unicode of the fonts of one document, each looked up once.
final class FontTable {
    /// What a character code of a font means; `text` is empty when the PDF does not say; `extent`
    /// is how high and deep it is.
    record Meaning(String text, Extent extent) {}

    /// A font with its face, the factor from nominal to real em, and the meanings seen so far.
    record Known(PDFont font, Face face, float em, Map<Integer, Meaning> meanings) {}

    private final Map<PDFont, Known> fonts = new HashMap<>();
    private final Set<COSDictionary> checked = new HashSet<>();
    private final GlyphNames glyphNames = new GlyphNames();

    /// The fonts that were looked at before loading; grows as pages are read.
    Set<COSDictionary> checked() {
        return checked;
    }

    Known of(PDFont font) {
        Known known = fonts.get(font);
        if (known == null) {
            known = new Known(font, face(font), em(font), new HashMap<>());
            fonts.put(font, known);
        }
        return known;
    }

    Meaning meaning(Known known, int code) {
        Meaning meaning = known.meanings().get(code);
        if (meaning == null) {
            String text = Characters.readable(unicode(known.font(), code));
            if (known.font() instanceof PDSimpleFont simple) {
                String named = Characters.readable(glyphNames.text(simple, code, text));
                text = named.isEmpty() ? text : named;
            }
            text = TexCodes.named(text, known.face().name());
            Extent extent = Extent.of(known.font(), code, text, known.face(), known.em());
            meaning = new Meaning(text, extent);
            known.meanings().put(code, meaning);
        }
        return meaning;
    }

    private String unicode(PDFont font, int code) {
        String text;
        try {
            text = font.toUnicode(code, glyphNames.list());
        } catch (RuntimeException e) {
            text = null;
        }
        if (text == null && font instanceof PDSimpleFont simple) {
            text = byName(simple, code);
        }
        return text == null ? "" : text;
    }

    /// Bitmap fonts of old TeX name their glyphs by number only; their codes follow one of TeX's
    /// own encodings, both of which are ASCII for letters and digits.
    private static @Nullable String byName(PDSimpleFont font, int code) {
        if (font instanceof PDType3Font bitmap && CorkCodes.has(bitmap)) {
            return CorkCodes.text(code);
        }
        return code >= 33 && code < 127 && font instanceof PDType3Font
                ? String.valueOf((char) code)
                : TexCodes.text(code, font instanceof PDType3Font);
    }

    private static Face face(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        PDFontDescriptor descriptor = descriptor(font);
        boolean even = evenlySpaced(font);
        return descriptor == null
                ? Face.of(name, 0, false, even)
                : Face.of(
                        name,
                        descriptor.getFontWeight(),
                        descriptor.isForceBold(),
                        even || descriptor.isFixedPitch() && !name.contains("CJK"));
    }

    /// Whether a narrow and a wide letter take the same room: typewriter faces do not always say
    /// that they are, bitmap fonts never.
    private static boolean evenlySpaced(PDFont font) {
        float narrow = 0;
        float wide = 0;
        if (font instanceof PDSimpleFont simple) {
            COSDictionary written = simple.getCOSObject();
            COSArray widths = written.getCOSArray(COSName.WIDTHS);
            int first = written.getInt(COSName.FIRST_CHAR, 0);
            for (int i = 0; widths != null && i < widths.size(); i++) {
                int code = first + i;
                if (widths.getObject(i) instanceof COSNumber width && width.floatValue() > 0) {
                    narrow = "ijlft".indexOf(code) >= 0 ? width.floatValue() : narrow;
                    wide = "mwMW".indexOf(code) >= 0 ? width.floatValue() : wide;
                }
            }
        }
        return narrow > 0 && Math.abs(narrow - wide) < 0.01f * wide;
    }

    private static @Nullable PDFontDescriptor descriptor(PDFont font) {
        try {
            return font.getFontDescriptor();
        } catch (RuntimeException e) {
            return null;
        }
    }

    /// Type 3 fonts may draw an em of any number of units: their bounding box, about 1.2 em high in
    /// TeX's bitmap fonts, tells the real size.
    private static float em(PDFont font) {
        if (!(font instanceof PDType3Font bitmap)) {
            return 1;
        }
        try {
            float high = bitmap.getBoundingBox().getHeight();
            float scale = Math.abs(bitmap.getFontMatrix().getScaleY());
            float em = high * scale / 1.2f;
            return em > 0 && Float.isFinite(em) ? em : 1;
        } catch (RuntimeException e) {
            return 1;
        }
    }
}
