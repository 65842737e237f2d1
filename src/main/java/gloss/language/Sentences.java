package gloss.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
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
                    "def", "alg", "app", "cf", "e.g", "i.e", "eg", "ie", "viz", "vs", "resp", "v.s",
                    "c.f", "col", "cols", "approx", "ca", "dr", "prof", "mr", "mrs", "ms", "st",
                    "jr", "sr", "assoc", "w.r.t", "a.k.a", "s.t", "i.i.d", "w.l.o.g", "incl", "esp",
                    "est", "ed", "eds", "p", "var", "dept", "univ", "min", "max", "md", "mohd",
                    "mme");

    /// These end a sentence only when the next one clearly starts.
    private static final Set<String> MAY_END =
            Set.of(
                    "al", "etc", "inc", "ltd", "co", "corp", "u.s", "u.k", "ph.d", "m.sc", "a.m",
                    "p.m");

    /// Call-outs by numbers right after a stop, with a new sentence behind them, belong to the
    /// sentence before.
    private static final Pattern CALL_OUT =
            Pattern.compile("^\\s?(\\[\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3})*\\])(?=\\s+\\p{Lu}|\\s*$)");

    private static final String CLOSERS = "\"'”’)]}»」』）】〕";
    private static final String HAN_ENDS = "。！？!?；";

    private Sentences() {}

    /// The sentences of a text, in order; nothing but white space lies between them.
    public static List<Range> split(String text) {
        return split(text, i -> false);
    }

    /// The same, where `code` tells which units are set as code: "fit!" is a name there.
    public static List<Range> split(String text, IntPredicate code) {
        BitSet idle = IdlePoints.of(text);
        List<Range> out = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = depth(depth, text, i, i - start);
            if (idle.get(i) || !ends(text, start, i, c, depth) || c == '!' && code.test(i)) {
                continue;
            }
            int end = closed(text, i + 1);
            Matcher callOut = CALL_OUT.matcher(text).region(end, text.length());
            end = c == '.' && callOut.find() ? callOut.end(1) : end;
            if (add(out, text, start, end)) {
                start = end;
                depth = 0;
            }
            i = Math.max(i, end - 1);
        }
        add(out, text, start, text.length());
        return List.copyOf(out);
    }

    /// Open brackets; a bracket that stays open for long was no bracket, and one with nothing in it
    /// closes: "in ]0, 2[."
    private static int depth(int depth, String text, int i, int length) {
        return switch (text.charAt(i)) {
            case '(', '（' -> depth + 1;
            case '[' -> reversed(text, i) ? depth : depth + 1;
            case ')', ']', '）' -> Math.max(0, depth - 1);
            default -> length > 600 ? 0 : depth;
        };
    }

    private static boolean reversed(String text, int i) {
        boolean open = i + 1 < text.length() && " .,;:)".indexOf(text.charAt(i + 1)) < 0;
        return !open && i > 0 && !Character.isWhitespace(text.charAt(i - 1));
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
            return c == '.'
                    ? depth == 0 && next == i + 1 && NextSentence.glued(text, i)
                    : hanFollows(text, next);
        }
        if (depth > 0 && !closesSoon(text, i)) {
            return false;
        }
        String rest = text.substring(next).stripLeading();
        if (rest.isEmpty()) {
            return true;
        }
        boolean shut = closesSoon(text, i);
        boolean weak = c != '.' || shut || i > start && text.charAt(i - 1) == '.';
        if (NextSentence.runsOn(rest, weak, shut)) {
            return false;
        }
        return NextSentence.opens(rest) && (c != '.' || !isAbbreviation(text, start, i, rest));
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
        while (mark < text.length() && "⁰¹²³⁴⁵⁶⁷⁸⁹∗†‡^{}".indexOf(text.charAt(mark)) >= 0
                || mark > end && mark < text.length() && text.charAt(mark) == ','
                || mark > end && mark < text.length() && Character.isDigit(text.charAt(mark))) {
            mark++;
        }
        boolean bounded = mark == text.length() || Character.isWhitespace(text.charAt(mark));
        return bounded ? mark : end;
    }

    private static boolean isAbbreviation(String text, int start, int point, String rest) {
        int from = point;
        while (from > start
                && !Character.isWhitespace(text.charAt(from - 1))
                && "([{“\"'–—".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        from += from < point && text.charAt(from) == '-' ? 1 : 0;
        String word = text.substring(from, point);
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.equals("App")) {
            return true;
        }
        if (ANNOUNCES.contains(lower)) {
            boolean sentenceOpens = NextSentence.clear(rest);
            // "… min. The …" ends; "Fig. 3" does not.
            return !(sentenceOpens
                    && Set.of("min", "max", "no", "p", "var", "ms", "app", "def", "col", "cols")
                            .contains(lower));
        }
        if (MAY_END.contains(lower)) {
            return !NextSentence.clear(rest);
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        if (initial) {
            // "J. Smith" goes on; "… in class A. The …" ends.
            return !NextSentence.clear(rest) || rest.startsWith("A ") && word.length() == 1;
        }
        boolean initials = word.matches("(?:\\p{Lu}\\.)+\\p{Lu}");
        if (initials) {
            return !NextSentence.clear(rest);
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
