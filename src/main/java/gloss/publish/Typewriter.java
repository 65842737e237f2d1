package gloss.publish;

import java.util.ArrayList;
import java.util.List;

/// Lines of a terminal: Chinese, Japanese and Korean letters take two columns, combining marks
/// none.
final class Typewriter {
    /// A blank that no line breaks at.
    static final char GLUE = '\u00A0';

    private Typewriter() {}

    /// Columns that a text takes.
    static int width(String text) {
        return text.codePoints().map(Typewriter::width).sum();
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        return isWide(letter) ? 2 : 1;
    }

    /// East Asian Wide and Fullwidth (Unicode Standard Annex 11), by their blocks.
    private static boolean isWide(int letter) {
        return (letter >= 0x1100 && letter <= 0x115F)
                || (letter >= 0x2E80 && letter <= 0x303E)
                || (letter >= 0x3041 && letter <= 0xA4CF)
                || (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0xFE30 && letter <= 0xFE6F)
                || (letter >= 0xFF00 && letter <= 0xFF60)
                || (letter >= 0xFFE0 && letter <= 0xFFE6)
                || (letter >= 0x1F300 && letter <= 0x1F64F)
                || (letter >= 0x1F900 && letter <= 0x1F9FF)
                || (letter >= 0x20000 && letter <= 0x3FFFD);
    }

    /// Lines of at most `width` columns: broken at blanks, between wide letters, and inside a word
    /// only when it is wider than a line. No closing mark begins a line. An address that is wider
    /// stands whole on a line of its own: the terminal breaks it, and it can still be opened.
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String piece : pieces(text)) {
            int wide = width(piece.stripTrailing());
            if (used > 0 && used + wide > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            String rest = used == 0 ? piece.stripLeading() : piece;
            while (width(rest.stripTrailing()) > width && !isAddress(rest)) {
                int cut = fitting(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
            used += width(rest);
        }
        if (!line.toString().isBlank() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /// Whether the text begins with an address of the web.
    static boolean isAddress(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }

    /// How many characters fit into so many columns, at least one letter.
    private static int fitting(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            used += width(letter);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    /// Pieces that stay together, each with the blanks after it.
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int letter = text.codePointAt(i);
            int after = i + Character.charCount(letter);
            if (after < text.length() && breaks(letter, text.codePointAt(after))) {
                pieces.add(text.substring(start, after));
                start = after;
            }
            i = after;
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    private static boolean breaks(int before, int after) {
        if (Character.isWhitespace(after) || before == GLUE || after == GLUE) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return true;
        }
        boolean wide = isWide(before) || isWide(after);
        return wide && !closes(after) && !opens(before);
    }

    private static boolean closes(int letter) {
        return "，。、；：？！）》」』”’】〉％,.;:?!)]}%…—".indexOf(letter) >= 0;
    }

    private static boolean opens(int letter) {
        return "（《「『“‘【〈([{".indexOf(letter) >= 0;
    }

    /// The text with blanks up to so many columns.
    static String padded(String text, int width, boolean toTheRight) {
        String blanks = " ".repeat(Math.max(0, width - width(text)));
        return toTheRight ? blanks + text : text + blanks;
    }
}
