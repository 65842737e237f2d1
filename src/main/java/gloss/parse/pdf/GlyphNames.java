package gloss.parse.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// What the names of glyphs say. They are kept from the font itself, so they are right where a map
/// to Unicode was made up: macOS's Quartz calls TeX's ff a return arrow and its minus nothing.
final class GlyphNames {
    /// Names in TeX's fonts that Adobe's list leaves out; the hundred and ten development papers
    /// have circledot, lessmuch, greatermuch, squaredot and squareplus.
    private static final Map<String, String> TEX =
            Map.ofEntries(
                    Map.entry("circledot", "⊙"),
                    Map.entry("circleminus", "⊖"),
                    Map.entry("circledivide", "⊘"),
                    Map.entry("lessmuch", "≪"),
                    Map.entry("greatermuch", "≫"),
                    Map.entry("squaredot", "⊡"),
                    Map.entry("squareplus", "⊞"),
                    Map.entry("squareminus", "⊟"),
                    Map.entry("squaremultiply", "⊠"),
                    Map.entry("minusplus", "∓"),
                    Map.entry("similarequal", "≃"),
                    Map.entry("precedes", "≺"),
                    Map.entry("follows", "≻"),
                    Map.entry("precedesequal", "⪯"),
                    Map.entry("followsequal", "⪰"),
                    Map.entry("latticetop", "⊤"),
                    Map.entry("turnstileleft", "⊢"),
                    Map.entry("turnstileright", "⊣"),
                    Map.entry("floorleft", "⌊"),
                    Map.entry("floorright", "⌋"),
                    Map.entry("ceilingleft", "⌈"),
                    Map.entry("ceilingright", "⌉"),
                    Map.entry("angbracketleft", "⟨"),
                    Map.entry("angbracketright", "⟩"),
                    Map.entry("unionsq", "⊔"),
                    Map.entry("intersectionsq", "⊓"),
                    Map.entry("subsetsqequal", "⊑"),
                    Map.entry("supersetsqequal", "⊒"),
                    Map.entry("unionmulti", "⊎"),
                    Map.entry("wreathproduct", "≀"),
                    Map.entry("mapsto", "↦"),
                    Map.entry("owner", "∋"),
                    Map.entry("Rfractur", "ℜ"),
                    Map.entry("Ifractur", "ℑ"),
                    Map.entry("lscript", "ℓ"),
                    Map.entry("star", "⋆"),
                    Map.entry("triangleright", "▷"),
                    Map.entry("triangleleft", "◁"),
                    Map.entry("lessorsimilar", "≲"),
                    Map.entry("greaterorsimilar", "≳"));

    private final GlyphList list = complete();

    GlyphList list() {
        return list;
    }

    /// What a code's name says, where that is to be believed over `mapped`, which the PDF maps it
    /// to (empty when to nothing): ligatures, words for signs, and whatever has no other text.
    /// Empty when the name says nothing of its own.
    String text(PDSimpleFont font, int code, String mapped) {
        String name = font.getEncoding() == null ? null : font.getEncoding().getName(code);
        if (name == null || name.equals(".notdef")) {
            return "";
        }
        if (mapped.isEmpty()) {
            return unmapped(name);
        }
        // One-letter names, and names that are codes, are what programs call any glyph.
        boolean spoken = name.matches("[A-Za-z]{2,}");
        boolean own =
                font.getEncoding() instanceof DictionaryEncoding given
                        && name.equals(given.getDifferences().get(code));
        String text = spoken && own && lies(mapped) ? list.toUnicode(name) : null;
        String whole = spoken && isCut(mapped) ? one(name) : null;
        return text != null ? text : whole != null && isGreekOrSign(whole) ? whole : "";
    }

    /// Whether a text is what is left of a code of two bytes when one is lost: ω is U+03C9, and É
    /// U+00C9. Some printing programs write such maps for fonts of mathematics.
    private static boolean isCut(String mapped) {
        return mapped.length() == 1 && mapped.charAt(0) >= 0x80 && mapped.charAt(0) <= 0xFF;
    }

    private static boolean isGreekOrSign(String text) {
        int first = text.codePointAt(0);
        return first >= 0x370 && first <= 0x3FF || first >= 0x2190 && first <= 0x22FF;
    }

    /// Whether a text is what no map should give for a glyph whose name is known: arrows, dingbats
    /// and the first signs of ASCII, which maps that count on from a code give.
    private static boolean lies(String mapped) {
        int first = mapped.codePointAt(0);
        return mapped.length() == 1 && (first >= 0x2190 || first > 0x20 && first < 0x40);
    }

    /// Names of one sign, or of a ligature by its parts: `T_h`.
    private String unmapped(String name) {
        String known = one(name);
        if (known != null) {
            return known;
        }
        StringBuilder out = new StringBuilder();
        if (name.contains("_")) {
            for (String part : name.replaceFirst("\\..*$", "").split("_")) {
                String text = one(part);
                out.append(text == null ? "" : text);
            }
        }
        return out.toString();
    }

    private @Nullable String one(String name) {
        String text = list.toUnicode(name);
        return text == null ? TEX.get(name) : text;
    }

    private static GlyphList complete() {
        String more = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
        try (InputStream in = GlyphList.class.getResourceAsStream(more)) {
            return in == null
                    ? GlyphList.getAdobeGlyphList()
                    : new GlyphList(GlyphList.getAdobeGlyphList(), in);
        } catch (IOException e) {
            return GlyphList.getAdobeGlyphList();
        }
    }
}
