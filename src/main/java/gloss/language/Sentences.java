package gloss.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits text into sentences, in English and Chinese. Abbreviations, initials, decimal points,
/// ellipses and brackets do not end one; footnote marks and closing quotes stay with theirs.
public final class Sentences {
    /// Start and end of a sentence in UTF-16 units, white space at the ends left out.
    public record Range(int start, int end) {}

    /// After these a point ends nothing: they are followed by what they announce.
    private static final Set<String> ANNOUNCES =
            Set.of(
                    "fig", "figs", "eq", "eqs", "eqn", "eqns", "tab", "sec", "sect", "secs", "ch",
                    "chap", "no", "nos", "vol", "pp", "ref", "refs", "thm", "lem", "prop", "cor",
                    "def", "alg", "app", "cf", "e.g", "i.e", "eg", "ie", "viz", "vs", "resp",
                    "approx", "ca", "dr", "prof", "mr", "mrs", "ms", "st", "jr", "sr", "assoc",
                    "w.r.t", "a.k.a", "s.t", "i.i.d", "w.l.o.g", "incl", "esp", "est", "ed", "eds",
                    "p", "var", "dept", "univ", "min", "max");

    /// These end a sentence only when the next one clearly starts.
    private static final Set<String> MAY_END =
            Set.of(
                    "al", "etc", "inc", "ltd", "co", "corp", "u.s", "u.k", "ph.d", "m.sc", "a.m",
                    "p.m");

    /// Words that seldom open anything but a sentence when capitalised.
    private static final Pattern OPENER =
            Pattern.compile(
                    "^(?:The|This|These|That|Those|We|It|Its|In|On|At|For|From|To|By|As|If|When|While|Where"
                            + "|However|Moreover|Furthermore|Thus|Therefore|Hence|Here|There|Our|Their|They|He"
                            + "|She|A|An|One|Some|Many|Most|All|Each|Both|Such|Since|Because|Although|Though"
                            + "|Given|Let|Note|With|Without|Using|Then|Also|And|But|So|Unlike|After|Before|Not)\\b");

    private static final String CLOSERS = "\"'”’)]}»」』）】〕";
    private static final String HAN_ENDS = "。！？!?；";

    private Sentences() {}

    /// The sentences of a text, in order; nothing but white space lies between them.
    public static List<Range> split(String text) {
        List<Range> out = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = depth(depth, c, i - start);
            if (!ends(text, start, i, c, depth)) {
                continue;
            }
            int end = closed(text, i + 1);
            if (add(out, text, start, end)) {
                start = end;
                depth = 0;
            }
            i = Math.max(i, end - 1);
        }
        add(out, text, start, text.length());
        return List.copyOf(out);
    }

    /// Open brackets; a bracket that stays open for long was no bracket.
    private static int depth(int depth, char c, int length) {
        return switch (c) {
            case '(', '[', '（' -> depth + 1;
            case ')', ']', '）' -> Math.max(0, depth - 1);
            default -> length > 600 ? 0 : depth;
        };
    }

    private static boolean ends(String text, int start, int i, char c, int depth) {
        if (c == '。' || c == '！' || c == '？') {
            return depth == 0 || closesSoon(text, i);
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = closed(text, i + 1);
        if (next >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next)) && !afterMark(text, i, next)) {
            return hanFollows(text, next) && c != '.';
        }
        if (depth > 0 && !closesSoon(text, i)) {
            return false;
        }
        String rest = text.substring(next).stripLeading();
        if (rest.isEmpty()) {
            return true;
        }
        if (c != '.') {
            return opens(rest);
        }
        return !isAbbreviation(text, start, i, rest) && opens(rest);
    }

    private static boolean hanFollows(String text, int at) {
        return Character.UnicodeScript.of(text.codePointAt(at)) == Character.UnicodeScript.HAN;
    }

    private static boolean closesSoon(String text, int i) {
        return i + 1 < text.length() && CLOSERS.indexOf(text.charAt(i + 1)) >= 0;
    }

    /// Whether a raised footnote or citation mark stands between the point and the next space.
    private static boolean afterMark(String text, int point, int next) {
        return next < text.length()
                && "⁰¹²³⁴⁵⁶⁷⁸⁹∗*†‡§^".indexOf(text.charAt(next)) >= 0
                && text.indexOf(' ', point) > 0
                && text.indexOf(' ', point) - point <= 8;
    }

    /// The end after closing quotes, brackets and raised marks that belong to the sentence.
    private static int closed(String text, int from) {
        int end = from;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int mark = end;
        while (mark < text.length() && "⁰¹²³⁴⁵⁶⁷⁸⁹∗†‡,^{}".indexOf(text.charAt(mark)) >= 0
                || mark > end && mark < text.length() && Character.isDigit(text.charAt(mark))) {
            mark++;
        }
        boolean bounded = mark == text.length() || Character.isWhitespace(text.charAt(mark));
        return bounded ? mark : end;
    }

    /// Whether what follows can begin a sentence.
    private static boolean opens(String rest) {
        int c = rest.codePointAt(0);
        if (Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c)) {
            return true;
        }
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
            return true;
        }
        if (Character.isLowerCase(c)) {
            // Names that begin small (mixup, t-SNE, iCaRL) open a sentence; plain words do not, but
            // after a full stop the stop is the stronger sign.
            return !rest.matches(
                    "(?s)^(?:and|or|but|of|in|on|to|for|with|that|which|where|is|are)\\b.*");
        }
        return "\"“‘'([{•–—«「『（【".indexOf(c) >= 0 || c > 0x370 && Character.isLetter(c);
    }

    private static boolean isAbbreviation(String text, int start, int point, String rest) {
        int from = point;
        while (from > start
                && !Character.isWhitespace(text.charAt(from - 1))
                && "([{“\"'".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String word = text.substring(from, point);
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (ANNOUNCES.contains(lower)) {
            boolean sentenceOpens = OPENER.matcher(rest).find();
            // "… min. The …" ends; "Fig. 3" does not.
            return !(sentenceOpens
                    && Set.of("min", "max", "no", "p", "var", "ms", "app", "def").contains(lower));
        }
        if (MAY_END.contains(lower)) {
            return !OPENER.matcher(rest).find();
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        if (initial) {
            // "J. Smith" goes on; "… in class A. The …" ends.
            return !OPENER.matcher(rest).find() || rest.startsWith("A ") && word.length() == 1;
        }
        boolean initials = word.matches("(?:\\p{Lu}\\.)+\\p{Lu}");
        if (initials) {
            return !OPENER.matcher(rest).find();
        }
        // A list number at the start ("1. Foo") belongs to what follows.
        return from == start && word.matches("\\d{1,2}|[a-z]|[ivx]+");
    }

    private static boolean add(List<Range> out, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return false;
        }
        out.add(new Range(from, to));
        return true;
    }

    /// Whether a text ends as a sentence does.
    public static boolean isClosed(String text) {
        int end = text.length();
        while (end > 0
                && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0
                        || "⁰¹²³⁴⁵⁶⁷⁸⁹∗†‡".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > 0
                && (".!?".indexOf(text.charAt(end - 1)) >= 0
                        || HAN_ENDS.indexOf(text.charAt(end - 1)) >= 0);
    }
}
