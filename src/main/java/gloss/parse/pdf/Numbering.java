package gloss.parse.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number that a heading opens with: as printed, what it counts (`1`, `A`, `I`), its depth, and
/// where the words begin.
record Numbering(String number, Style style, int depth, int start) {
    enum Style {
        ARABIC,
        LETTER,
        ROMAN,
        HAN,
        /// Chinese figures in brackets: （一）.
        HAN_PART
    }

    private static final Pattern ARABIC =
            Pattern.compile(
                    "^(?:§\\s?)?(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:\\.|\\s?[:)、．])?\\s*(?=\\S)");
    private static final Pattern ROMAN =
            Pattern.compile("^((?:X{0,2})(?:IX|IV|V?I{0,3}))[.:]?\\s+(?=\\S)");
    private static final Pattern LETTER =
            Pattern.compile(
                    "^([A-Z](?:\\.\\d{1,2}){1,3})\\.?\\s+(?=\\S)|^([A-Z])[.:]\\s*(?=\\S)|^([A-Z])\\s+(?=\\p{Lu})");
    private static final Pattern APPENDIX =
            Pattern.compile("^(?i:appendix|annex)\\s+([A-Z]|\\d|[IVX]+)\\b\\s*[.:—–-]?\\s*");
    private static final Pattern CHAPTER =
            Pattern.compile(
                    "^(?:(?i:chapter)\\s+(\\d{1,2})\\b\\s*[.:—–-]?|第\\s?(\\d{1,2})\\s?章)\\s*");
    private static final Pattern HAN =
            Pattern.compile("^(?:第\\s*([一二三四五六七八九十\\d]+)\\s*[章节]|([一二三四五六七八九十]+)\\s*[、.．])\\s*");

    private static final Pattern HAN_PART =
            Pattern.compile("^([（(][一二三四五六七八九十]{1,2}[）)])\\s*(?=\\S)");

    /// The numbering that a line opens with, of whatever style; null when there is none.
    static @Nullable Numbering of(String text) {
        Matcher m = APPENDIX.matcher(text);
        if (m.find()) {
            return new Numbering(m.group(1), Style.LETTER, 1, m.end());
        }
        m = CHAPTER.matcher(text);
        if (m.find()) {
            String number = m.group(1) == null ? m.group(2) : m.group(1);
            return new Numbering(number, Style.ARABIC, 1, m.end());
        }
        m = HAN.matcher(text);
        if (m.find()) {
            String number = m.group(1) == null ? m.group(2) : m.group(1);
            return new Numbering(number, Style.HAN, 1, m.end());
        }
        m = HAN_PART.matcher(text);
        if (m.find()) {
            return new Numbering(m.group(1), Style.HAN_PART, 1, m.end());
        }
        m = ARABIC.matcher(text);
        if (m.find()) {
            boolean parted = m.end() > m.end(1) || startsHan(text, m.end());
            return parted
                    ? new Numbering(m.group(1), Style.ARABIC, depth(m.group(1)), m.end())
                    : null;
        }
        m = ROMAN.matcher(text);
        if (m.find() && !m.group(1).isEmpty()) {
            return new Numbering(m.group(1), Style.ROMAN, 1, m.end());
        }
        m = LETTER.matcher(text);
        if (m.find()) {
            String number =
                    m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
            return new Numbering(number, Style.LETTER, depth(number), m.end());
        }
        return null;
    }

    private static boolean startsHan(String text, int at) {
        return at < text.length() && Characters.isHan(text.codePointAt(at));
    }

    private static int depth(String number) {
        return 1 + (int) number.chars().filter(c -> c == '.').count();
    }
}
