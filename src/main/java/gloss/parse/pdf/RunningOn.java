package gloss.parse.pdf;

import gloss.language.Sentences;
import gloss.parse.pdf.Flow.Item;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells from two lines whether a sentence runs on from one to the other.
final class RunningOn {
    private static final Pattern STOPPED = Pattern.compile(".*[.!?。！？:：][\"”’)\\]]?");

    /// After these words, and after a comma, something must follow.
    private static final Pattern WANTING =
            Pattern.compile(
                    ".*(?:\\p{L},|[(]|\\b(?:a|an|the|of|to|and|or|in|on|at|by|with|for|from|as|that|is|are|our|we))");

    private static final Pattern LABEL =
            Pattern.compile("^([\\[(]?)(\\d{1,2}|[a-z]{1,4})([.)\\]])(?=\\s).*");

    /// A word and its point; a letter may be a symbol that ends a sentence.
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.]+\\.$");

    /// A line ends this close to its column's edge, in ems, when it is full.
    private static final float FULL = 1.5f;

    /// How much of either line tells whether a stop between them is one.
    private static final int TAIL = 60;

    private RunningOn() {}

    /// Whether no sentence ends with the line: it has no stop, or that of an abbreviation.
    static boolean open(String before, String line) {
        return !STOPPED.matcher(before).matches() || abbreviated(before, line);
    }

    /// Whether a line's last point is that of an abbreviation before what follows: "Li et al." and
    /// "(2023)".
    static boolean abbreviated(String before, String line) {
        if (!WORD.matcher(before).find()) {
            return false;
        }
        String tail = before.substring(Math.max(0, before.length() - TAIL));
        String both = tail + " " + line.substring(0, Math.min(line.length(), TAIL));
        return Sentences.split(both).stream().noneMatch(r -> r.end() == tail.length());
    }

    /// Whether something must follow the line.
    static boolean wants(String before) {
        return WANTING.matcher(before).matches();
    }

    /// Whether a line reaches the edge of its column, or the next one's first word had no room.
    static boolean full(Item last, Line line) {
        float first = line.words().isEmpty() ? 0 : line.words().getFirst().right() - line.left();
        float room = last.right() - last.line().right();
        return room < FULL * line.size() || room < first;
    }

    /// Whether a line opens the item of a list after the one that opens with `first`: the same
    /// sign, the next number.
    static boolean counts(String first, String line) {
        Matcher a = LABEL.matcher(first);
        Matcher b = LABEL.matcher(line);
        if (!a.matches() || !b.matches()) {
            return !a.matches() && !b.matches() && first.charAt(0) == line.charAt(0);
        }
        return a.group(3).equals(b.group(3))
                && a.group(1).equals(b.group(1))
                && (!Character.isDigit(b.group(2).charAt(0)) || follows(a.group(2), b.group(2)));
    }

    private static boolean follows(String a, String b) {
        return Character.isDigit(a.charAt(0)) && Integer.parseInt(b) == Integer.parseInt(a) + 1;
    }
}
