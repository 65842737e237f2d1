package gloss.parse.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a hyphen at the end of a line was there only for the break. The paper's own unbroken
/// words (`vocabulary`, in lower case) tell first, then the words of English: `pre-vious` is no
/// compound, since `previous` is a word, `size-independent` is one, since `sizeindependent` is none
/// and its halves are.
final class BreakHyphen {
    /// First halves after which a hyphen is usually meant, when the paper itself does not tell.
    private static final Set<String> KEEPS_HYPHEN =
            Set.of(
                    "self",
                    "multi",
                    "non",
                    "semi",
                    "cross",
                    "state",
                    "high",
                    "low",
                    "well",
                    "fine",
                    "end",
                    "large",
                    "small",
                    "real",
                    "long",
                    "short",
                    "time",
                    "one",
                    "two",
                    "three",
                    "first",
                    "second",
                    "data",
                    "model",
                    "task",
                    "domain",
                    "human",
                    "machine",
                    "pre",
                    "post",
                    "open",
                    "closed",
                    "full",
                    "half",
                    "zero",
                    "few",
                    "single",
                    "double",
                    "best",
                    "so",
                    "co",
                    "ground",
                    "object",
                    "image",
                    "text",
                    "word",
                    "sentence",
                    "token",
                    "point",
                    "layer",
                    "class",
                    "sub",
                    "user",
                    "query",
                    "value",
                    "top",
                    "right",
                    "left",
                    "hand");

    /// Shorter halves are words too often by chance: `com-puting`, `an-other`, `gener-ally`.
    private static final int HALF = 4;

    /// Two words of the paper's own, each this long, are a compound: "computational-heavy".
    private static final int WORD = 5;

    /// A conjunction by itself, before the other compound; "to" only before one with a hyphen or of
    /// a number.
    private static final Pattern SUSPENDED =
            Pattern.compile(
                    "^(and|or|nor|but|und|oder|and/or)\\s+\\S|^(to|through|bis)\\s+(?:\\p{L}+|\\d+)-|^(to)\\s+\\p{L}+fold\\b");

    /// A short word between the hyphens of a compound: "command-and-control", "end-to-end".
    private static final Pattern LINK =
            Pattern.compile("^(?:and|or|to|of|in|by|the|on|at|for|the|vs)-\\p{L}");

    private final Set<String> vocabulary;

    BreakHyphen(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Whether the hyphen is none of a break but stands for the rest of a compound that comes:
    /// "low- and high-order", "pre- or postoperative", "two- to threefold". The paper's own
    /// "noisy-or" is one word.
    boolean suspends(CharSequence text, String row) {
        Matcher m = SUSPENDED.matcher(row);
        int end = text.length() - 1;
        int start = end;
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        if (!m.find()) {
            return false;
        }
        String head = text.subSequence(start, end).toString();
        String word = m.group().split("\\s")[0];
        return !holds(head + "-" + word) && !known(head + word);
    }

    /// `text` ends with the hyphen, `row` is the line behind it; both have a letter or digit there.
    boolean drops(CharSequence text, String row) {
        int end = text.length() - 1;
        int start = end;
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        int stop = 0;
        while (stop < row.length() && isWordPart(row.charAt(stop))) {
            stop++;
        }
        String head = text.subSequence(start, end).toString();
        String tail = row.substring(0, stop);
        boolean capitals = isCapitals(head) && isCapitals(tail) && head.indexOf('-') < 0;
        if (!Character.isLetter(head.charAt(head.length() - 1))
                || !Character.isLowerCase(tail.charAt(0)) && !capitals) {
            return false;
        }
        int hyphen = head.lastIndexOf('-');
        String last = head.substring(hyphen + 1);
        String next = firstPart(tail);
        if (holds(head + tail) || hyphen >= 0 && holds(last + next)) {
            return true;
        }
        if (holds(head + "-" + tail) || LINK.matcher(tail).find()) {
            return false;
        }
        return capitals || !isCapitals(last) && !compound(last, next, hyphen >= 0);
    }

    /// Whether the halves at the break make a compound, for all that a paper without it tells;
    /// `chained` when another hyphen stands before the first half.
    private boolean compound(String last, String next, boolean chained) {
        if (EnglishWords.make(last + next) && !(chained && last.length() < HALF)) {
            return false;
        }
        String prefix = last.toLowerCase(Locale.ROOT);
        boolean known = known(next);
        return chained && (last.length() < HALF || known(last) && known)
                || KEEPS_HYPHEN.contains(prefix) && (known || next.length() < HALF)
                || last.length() >= WORD && next.length() >= WORD && holds(last) && holds(next)
                || last.length() >= HALF
                        && next.length() >= HALF
                        && EnglishWords.hold(last)
                        && EnglishWords.hold(next);
    }

    private boolean known(String word) {
        return holds(word) || EnglishWords.hold(word);
    }

    private boolean holds(String word) {
        return vocabulary.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().noneMatch(Character::isDigit);
    }

    private static String firstPart(String tail) {
        int hyphen = tail.indexOf('-');
        return hyphen < 0 ? tail : tail.substring(0, hyphen);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }
}
