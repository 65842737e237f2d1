package gloss.language;

import java.util.regex.Pattern;

/// What can begin the next sentence: tells from what follows a stop whether it was one.
final class NextSentence {
    /// Words that seldom open anything but a sentence when capitalised.
    private static final Pattern OPENER =
            Pattern.compile(
                    "^(?:The|This|These|That|Those|We|It|Its|In|On|At|For|From|To|By|As|If|When|While|Where"
                            + "|However|Moreover|Furthermore|Thus|Therefore|Hence|Here|There|Our|Their|They|He"
                            + "|She|A|An|One|Some|Many|Most|All|Each|Both|Such|Since|Because|Although|Though"
                            + "|Given|Let|Note|With|Without|Using|Then|Also|And|But|So|Unlike|After|Before|Not)\\b");

    /// After a point a small word opens a sentence (names do), but for these.
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "^(?:and|or|but|of|in|on|to|for|from|with|by|at|as|that|which|who|where|when|than|is"
                            + "|are|was|were|has|have|had|can|could|may|will)\\b");

    /// A word in small letters, not a symbol (x, cₜ, α).
    private static final Pattern PLAIN =
            Pattern.compile("^(?:a|[a-zß-öø-ÿ][a-zß-öø-ÿ’'-]+)(?=[\\s,;.:])");

    /// The last word of a sentence to which the next one is glued: no address, no name of code.
    private static final Pattern GLUED = Pattern.compile("[^\\s/@]*(?:\\p{Ll}{2}|\\d|[)\\]])");

    /// An aside whose sentence goes on behind it; a source may open a sentence: "(Lee, 2019) and".
    private static final Pattern ASIDE =
            Pattern.compile("^\\((?![^()]*\\d{4}[a-z]?\\))[^()]{1,300}\\)\\s+\\p{Ll}\\p{Ll}");

    /// The source of a quote, with the stop of the sentence behind it.
    private static final Pattern SOURCE = Pattern.compile("^\\([^()]{1,300}\\)[.,;]");

    /// A label of a list, "(ii)" or "(2)", opens what follows though it is no word.
    private static final Pattern ITEM = Pattern.compile("^\\(\\p{Alnum}{1,4}\\)");

    private NextSentence() {}

    /// Whether a text clearly opens a sentence.
    static boolean clear(String rest) {
        return OPENER.matcher(rest).find();
    }

    /// Whether the sentence visibly goes on behind its stop. `weak`: the stop is a "!", a "?", an
    /// ellipsis or stands before a closing sign (`shut`), so that any small word goes on.
    static boolean runsOn(String rest, boolean weak, boolean shut) {
        if (shut && SOURCE.matcher(rest).find()) {
            return true;
        }
        if (ASIDE.matcher(rest).find()) {
            return !ITEM.matcher(rest).find();
        }
        return (weak ? PLAIN : GOES_ON).matcher(rest).find();
    }

    /// Whether the next sentence begins right after the stop, its space lost: words or a bracket
    /// before, one of the words that open sentences behind.
    static boolean glued(String text, int point) {
        int from = point;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return GLUED.matcher(text.substring(from, point)).matches()
                && OPENER.matcher(text.substring(point + 1, Math.min(text.length(), point + 15)))
                        .results()
                        .map(m -> point + 1 + m.end())
                        .anyMatch(end -> end < text.length() && text.charAt(end) == ' ');
    }

    /// Whether what follows can begin a sentence.
    static boolean opens(String rest) {
        int c = rest.codePointAt(0);
        if (Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c)) {
            return true;
        }
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
            return true;
        }
        if (Character.isLowerCase(c)) {
            // Names that begin small (mixup, t-SNE, iCaRL) open a sentence.
            return true;
        }
        return "\"“‘'([{•–—«「『（【".indexOf(c) >= 0 || c > 0x370 && Character.isLetter(c);
    }
}
