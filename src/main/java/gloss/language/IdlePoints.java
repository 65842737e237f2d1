package gloss.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The points of a text that end nothing wherever they stand: those of abbreviations printed with
/// spaces ("i. e.", "v. s.") and those of numbers that count a list within a sentence ("there are
/// three: 1. speed, 2. size and 3. cost").
final class IdlePoints {
    private static final Pattern SPACED =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:i\\s?\\.\\s?e|e\\s?\\.\\s?g|v\\s?\\.\\s?s|c\\s?\\.\\s?f"
                            + "|w\\s?\\.\\s?r\\s?\\.\\s?t|s\\s?\\.\\s?t|a\\s?\\.\\s?k\\s?\\.\\s?a|i\\s?\\.\\s?i\\s?\\.\\s?d"
                            + "|w\\s?\\.\\s?l\\s?\\.\\s?o\\s?\\.\\s?g)\\s?\\.(?=[\\s,;:)])");

    /// A list number stands after a mark that announces or parts items, or after a word that does.
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:^|[:;,.!?–—)]|\\b(?:and|or|then|are|is|include|includes|including|follows|namely))"
                            + "\\s*(?<=^|\\s)(\\d{1,2})\\.(?=\\s)");

    /// Fewer numbers that count on are none: "in Sections 1 and 2."
    private static final int LEAST = 2;

    private IdlePoints() {}

    /// The indices of such points, in UTF-16 units.
    static BitSet of(String text) {
        BitSet idle = new BitSet();
        if (text.indexOf('.') < 0) {
            return idle;
        }
        Matcher spaced = SPACED.matcher(text);
        while (spaced.find()) {
            for (int i = spaced.start(); i < spaced.end(); i++) {
                if (text.charAt(i) == '.') {
                    idle.set(i);
                }
            }
        }
        count(text, idle);
        return idle;
    }

    private static void count(String text, BitSet idle) {
        List<Integer> points = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        int from = 0;
        while (from < text.length() && label.find(from)) {
            int number = Integer.parseInt(label.group(1));
            if (number == points.size() + 1) {
                points.add(label.end(1));
            } else if (number == 1) {
                mark(points, idle);
                points.clear();
                points.add(label.end(1));
            }
            from = label.end();
        }
        mark(points, idle);
    }

    private static void mark(List<Integer> points, BitSet idle) {
        if (points.size() >= LEAST) {
            points.forEach(idle::set);
        }
    }
}
