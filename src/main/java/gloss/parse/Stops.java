package gloss.parse;

import java.util.Set;
import java.util.regex.Pattern;

/// Full stops in the text of an entry: those that end a sentence, and those that only shorten a
/// word.
final class Stops {
    private static final Set<String> SHORT =
            Set.of(
                    "vs", "cf", "dr", "mr", "mrs", "st", "no", "vol", "jr", "sr", "inc", "ltd",
                    "fig", "eq", "approx", "resp", "ca", "proc", "trans", "int", "conf", "univ",
                    "dept", "symp", "assoc", "comput", "phys", "math", "lett", "comm", "commun",
                    "ann", "rev", "adv", "eng", "sci", "appl", "stat", "inf", "syst", "mach",
                    "learn", "intell", "res", "nat", "am", "j", "acad", "ed", "eds", "p", "pp");

    /// Words before a capital that is itself the name of something: `clustering with R.`
    private static final Pattern NAMES_A_LETTER =
            Pattern.compile(
                    "(?:\\b(?:in|with|using|for|and|to|on|from|vitamin|hepatitis|type|class|part)|\\d) $");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

    private Stops() {}

    /// The index of the first `.`, `?`, `!` or `。` from `from` on that ends a sentence; the length
    /// of the text when none does.
    static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '．') {
                return i;
            }
            boolean stop = c == '.' || c == '?' || c == '!';
            boolean last = i + 1 == text.length() || " ”\"".indexOf(text.charAt(i + 1)) >= 0;
            if (stop && last && !(c == '.' && abbreviated(text, i))) {
                return i;
            }
        }
        return text.length();
    }

    /// Whether the full stop at `at` belongs to an initial or a shortened word.
    static boolean abbreviated(String text, int at) {
        int start = at;
        while (start > 0
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, at);
        boolean initial =
                word.length() == 1
                        && Character.isUpperCase(word.charAt(0))
                        && !NAMES_A_LETTER.matcher(text).region(0, start).find();
        boolean initials = word.indexOf('.') == 1 && INITIALS.matcher(word).matches();
        return at + 1 < text.length()
                && (initial || initials || SHORT.contains(word.toLowerCase(java.util.Locale.ROOT)));
    }
}
