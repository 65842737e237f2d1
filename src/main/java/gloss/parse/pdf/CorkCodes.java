package gloss.parse.pdf;

import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.jspecify.annotations.Nullable;

/// Characters of TeX's text encoding with accented letters (T1, agreed on at Cork; `t1enc.def`) for
/// bitmap fonts that name their glyphs by code only: pdfTeX embeds these where a paper asks for T1
/// and no outlines of its fonts are installed.
final class CorkCodes {
    private static final int FIRST = 16;
    private static final String SIGNS = "“”„«»–—  ıȷ";
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};
    private static final int FIRST_LIGATURE = FIRST + 11;
    private static final int HYPHEN = 127;
    private static final String LATIN =
            "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£";

    /// A font of text has at least this many small letters, so that no font of symbols is taken for
    /// one.
    private static final int LETTERS = 8;

    private CorkCodes() {}

    /// Whether a bitmap font has these codes: letters beyond ASCII, or ligatures where T1 has them
    /// and none where TeX's older encoding has them (11 to 15).
    static boolean has(PDType3Font font) {
        Encoding encoding = font.getEncoding();
        if (encoding == null || drawn(encoding, 'a', 'z') < LETTERS) {
            return false;
        }
        return drawn(encoding, 128, 255) > 0
                || drawn(encoding, FIRST_LIGATURE, FIRST_LIGATURE + 4) > 0
                        && drawn(encoding, 11, 15) == 0;
    }

    private static int drawn(Encoding encoding, int from, int to) {
        int drawn = 0;
        for (int code = from; code <= to; code++) {
            String name = encoding.getName(code);
            drawn += name == null || name.equals(".notdef") ? 0 : 1;
        }
        return drawn;
    }

    /// The text of a code; null when it has none.
    static @Nullable String text(int code) {
        if (code >= FIRST_LIGATURE && code < FIRST_LIGATURE + LIGATURES.length) {
            return LIGATURES[code - FIRST_LIGATURE];
        }
        if (code >= FIRST && code < FIRST_LIGATURE) {
            String sign = SIGNS.substring(code - FIRST, code - FIRST + 1);
            return sign.isBlank() ? null : sign;
        }
        if (code >= 128 && code < 128 + LATIN.length()) {
            return LATIN.substring(code - 128, code - 127);
        }
        return switch (code) {
            case HYPHEN -> "-";
            case 0xD7 -> "Œ";
            case 0xDF -> "SS";
            case 0xF7 -> "œ";
            case 0xFF -> "ß";
            default ->
                    code > 32 && code < HYPHEN || code >= 0xC0 && code < 0xFF
                            ? String.valueOf((char) code)
                            : null;
        };
    }
}
