package gloss.parse.pdf;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Characters of TeX's own text encoding (OT1, in Knuth's Computer Modern Typefaces) for fonts that
/// name their glyphs by code only.
final class TexCodes {
    private static final Map<Integer, String> OT1 =
            Map.ofEntries(
                    Map.entry(0, "Γ"),
                    Map.entry(1, "Δ"),
                    Map.entry(2, "Θ"),
                    Map.entry(3, "Λ"),
                    Map.entry(4, "Ξ"),
                    Map.entry(5, "Π"),
                    Map.entry(6, "Σ"),
                    Map.entry(7, "Υ"),
                    Map.entry(8, "Φ"),
                    Map.entry(9, "Ψ"),
                    Map.entry(10, "Ω"),
                    Map.entry(11, "ff"),
                    Map.entry(12, "fi"),
                    Map.entry(13, "fl"),
                    Map.entry(14, "ffi"),
                    Map.entry(15, "ffl"),
                    Map.entry(16, "ı"),
                    Map.entry(18, "`"),
                    Map.entry(19, "´"),
                    Map.entry(20, "ˇ"),
                    Map.entry(21, "˘"),
                    Map.entry(22, "¯"),
                    Map.entry(23, "˚"),
                    Map.entry(24, "¸"),
                    Map.entry(25, "ß"),
                    Map.entry(26, "æ"),
                    Map.entry(27, "œ"),
                    Map.entry(28, "ø"),
                    Map.entry(123, "–"),
                    Map.entry(124, "—"),
                    Map.entry(127, "¨"));

    private TexCodes() {}

    /// The text of a code; null when it is not known or the font is no TeX bitmap font.
    static @Nullable String text(int code, boolean bitmap) {
        return bitmap
                ? OT1.get(code)
                : code >= 32 && code < 127 ? String.valueOf((char) code) : null;
    }

    /// Symbol fonts of TeX, where some PDFs call the stroke that negates the next sign a six.
    private static final Pattern SYMBOLS =
            Pattern.compile("(?i)^(?:cmsy|lmsy|txsy|pxsy|cmbsy|ntxsy)");

    /// Fonts of mathematical letters, where some PDFs call the script small l a grave accent.
    private static final Pattern LETTERS = Pattern.compile("(?i)^(?:cmmi|lmmi|cmmib|rtxmi|ntxmi)");

    /// Fonts of ornaments, where papers take their ticks and crosses from.
    private static final Pattern ORNAMENTS = Pattern.compile("(?i)dingbats|^pzdr");

    /// First font of the AMS's symbols, whose relations some PDFs call by the characters that have
    /// their codes in ASCII (amssymb.sty).
    private static final Pattern RELATIONS = Pattern.compile("(?i)^msam\\d|^txsya|^pxsya");

    private static final Map<String, String> AMS =
            Map.ofEntries(
                    Map.entry("$", "≗"),
                    Map.entry("%", "≿"),
                    Map.entry("&", "≳"),
                    Map.entry(")", "∴"),
                    Map.entry("*", "∵"),
                    Map.entry(",", "≜"),
                    Map.entry("-", "≾"),
                    Map.entry(".", "≲"),
                    Map.entry("4", "≼"),
                    Map.entry("5", "≦"),
                    Map.entry("6", "⩽"),
                    Map.entry("7", "≶"),
                    Map.entry("<", "≽"),
                    Map.entry("=", "≧"),
                    Map.entry(">", "⩾"),
                    Map.entry("?", "≷"));

    /// The text of a character that PDFs misname in fonts of this name.
    static String named(String text, String font) {
        if (text.length() == 1 && RELATIONS.matcher(font).find()) {
            return AMS.getOrDefault(text, text);
        }
        return switch (text) {
            case "6" -> SYMBOLS.matcher(font).find() ? "\u0338" : text;
            case "`" -> LETTERS.matcher(font).find() ? "ℓ" : text;
            case "3", "4" -> ORNAMENTS.matcher(font).find() ? "✓" : text;
            case "7", "8" -> ORNAMENTS.matcher(font).find() ? "✗" : text;
            default -> text;
        };
    }
}
