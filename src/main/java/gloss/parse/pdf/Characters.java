package gloss.parse.pdf;

import java.text.Normalizer;

/// What becomes of single characters on their way from the page to the text.
final class Characters {
    private Characters() {}

    /// The readable form of what a PDF says a glyph means: ligatures taken apart, compatibility
    /// forms of CJK radicals and letters made plain, private-use and control characters dropped.
    static String readable(String unicode) {
        if (unicode.length() == 1) {
            char c = unicode.charAt(0);
            if (c >= 0x21 && c < 0x7f) {
                return unicode;
            }
        }
        StringBuilder out = new StringBuilder(unicode.length());
        unicode.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c == 0x2212) {
            out.append('−');
        } else if (c >= 0xFB00 && c <= 0xFB4F
                || c >= 0x2E80 && c <= 0x2FDF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x1D400 && c <= 0x1D7FF) {
            out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x3000 || c == 0x202F) {
            out.append(' ');
        } else if (c == 0xAD) {
            out.append('-');
        } else if (c == 0x2010 || c == 0x2011) {
            out.append('-');
        } else if (c == 0x200B || c == 0xFEFF || c == 0x2060 || c == 0xFFFD || isPrivate(c)) {
            // nothing a reader would see
        } else if (c < 0x20 || c >= 0x7f && c < 0xa0) {
            // control characters stand for glyphs that the PDF leaves unnamed
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isPrivate(int c) {
        int type = Character.getType(c);
        return type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }

    /// Whether text says more in Chinese characters than in Latin letters, of which three weigh as
    /// much as one.
    static boolean mostlyHan(String text) {
        long han = text.codePoints().filter(Characters::isHan).count();
        long latin = text.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count();
        return han * 3 > latin;
    }

    /// Whether text in this character's script is written without spaces.
    static boolean isHan(int c) {
        return c >= 0x2E80 && c <= 0x9FFF && c != 0x3000 && !(c >= 0x3130 && c <= 0x318F)
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x20000 && c <= 0x3FFFF;
    }

    /// Length of a text in Latin letters: a Chinese character is as wide as two.
    static int extent(String text) {
        int extent = text.length();
        for (int i = 0; i < text.length(); i++) {
            extent += isHan(text.charAt(i)) ? 1 : 0;
        }
        return extent;
    }

    /// The combining form of an accent that TeX paints as a character of its own; 0 for all others.
    static char combining(String accent) {
        if (accent.length() != 1) {
            return 0;
        }
        return switch (accent.charAt(0)) {
            case '`', 'ˋ' -> '\u0300';
            case '´', 'ˊ' -> '\u0301';
            case '^', 'ˆ' -> '\u0302';
            case '~', '˜' -> '\u0303';
            case '¯', 'ˉ' -> '\u0304';
            case '˘' -> '\u0306';
            case '˙' -> '\u0307';
            case '¨' -> '\u0308';
            case '˚' -> '\u030A';
            case '˝' -> '\u030B';
            case 'ˇ' -> '\u030C';
            case '¸' -> '\u0327';
            case '˛' -> '\u0328';
            case '\u0338' -> '\u0338';
            default -> 0;
        };
    }
}
