package gloss.parse.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins lines into passages: puts spaces where a line break stood for one, and takes out hyphens
/// that were there only for the break. The paper's own words decide which: `vocabulary` holds, in
/// lower case, the words that it prints unbroken.
final class Joiner {
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

    private static final Pattern ADDRESS =
            Pattern.compile("https?://|\\bwww\\.|^\\(?(?:github|gitlab)\\.");

    /// More of an address behind a point: a top domain, a file, a path.
    private static final Pattern MORE =
            Pattern.compile(
                    "^(?:com|org|net|edu|io|html?|pdf|ac|co|de|uk|cn|jl|php)\\b|^[a-z\\d][\\w.-]*/");

    /// Two words of the paper's own, each this long, are a compound: "computational-heavy".
    private static final int WORD = 5;

    private final Set<String> vocabulary;

    Joiner(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    Passage join(List<Line> lines) {
        int room = lines.stream().mapToInt(l -> l.text().length() + 1).sum();
        StringBuilder text = new StringBuilder(room);
        int[] lineAt = new int[room];
        int[] unitAt = new int[room];
        for (int n = 0; n < lines.size(); n++) {
            String next = lines.get(n).text();
            if (n > 0 && !text.isEmpty()) {
                if (hyphenated(text, next)) {
                    if (dropsHyphen(text, next)) {
                        text.setLength(text.length() - 1);
                    }
                } else if (spaceBetween(text, next)) {
                    lineAt[text.length()] = n - 1;
                    unitAt[text.length()] = -1;
                    text.append(' ');
                }
            }
            for (int i = 0; i < next.length(); i++) {
                lineAt[text.length()] = n;
                unitAt[text.length()] = i;
                text.append(next.charAt(i));
            }
        }
        return new Passage(
                text.toString(),
                List.copyOf(lines),
                Arrays.copyOf(lineAt, text.length()),
                Arrays.copyOf(unitAt, text.length()));
    }

    private static boolean hyphenated(CharSequence text, String next) {
        int end = text.length();
        return end >= 2
                && text.charAt(end - 1) == '-'
                && Character.isLetterOrDigit(text.charAt(end - 2))
                && !next.isEmpty()
                && Character.isLetterOrDigit(next.charAt(0));
    }

    private boolean dropsHyphen(CharSequence text, String row) {
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
        int hyphen = Math.max(head.lastIndexOf('-'), -1);
        String joined = head + tail;
        String kept = head + "-" + tail;
        if (holds(joined) || hyphen >= 0 && holds(head.substring(hyphen + 1) + firstPart(tail))) {
            return true;
        }
        if (holds(kept)) {
            return false;
        }
        String last = head.substring(hyphen + 1).toLowerCase(Locale.ROOT);
        boolean compound = hyphen >= 0 && (last.length() <= 3 || holds(last));
        boolean twoWords =
                last.length() >= WORD && tail.length() >= WORD && holds(last) && holds(tail);
        String next = firstPart(tail);
        boolean usual = KEEPS_HYPHEN.contains(last) && (holds(next) || next.length() <= 3);
        boolean acronym = isCapitals(head.substring(hyphen + 1)) && !capitals;
        return !compound && !twoWords && !usual && !acronym;
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

    private boolean holds(String word) {
        return vocabulary.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static boolean spaceBetween(CharSequence text, String next) {
        int last = Character.codePointBefore(text, text.length());
        int first = next.isEmpty() ? ' ' : next.codePointAt(0);
        boolean han = Characters.isHan(last) && Characters.isHan(first);
        boolean url = brokenAddress(text, next);
        return !han && !url && last != ' ';
    }

    /// Whether an address that opened before the line's end goes on behind it: it broke after a
    /// sign that ends none, or at a point before more of its host or path.
    private static boolean brokenAddress(CharSequence text, String next) {
        int start = text.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String word = text.subSequence(start, text.length()).toString();
        return ADDRESS.matcher(word).find()
                && ("/_=&%#?".indexOf(word.charAt(word.length() - 1)) >= 0
                        || word.endsWith(".") && MORE.matcher(next).find());
    }
}
