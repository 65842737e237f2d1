package gloss.parse.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds headings that run into their paragraph: bold or italic words at its start that go over
/// into the body's face.
final class RunIns {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;

    /// A gap this wide, as a share of the em, ends a heading that no sign ends.
    private static final float WIDE = 0.62f;

    /// Symbols within a heading are at most this many.
    private static final int SYMBOLS = 6;

    /// TeX sets one em after a paragraph's heading.
    private static final float QUAD = 0.85f;

    /// Call-outs between a heading and the point that ends it.
    private static final Pattern CITED =
            Pattern.compile("\\s*(?:\\[[\\d,; –-]+\\]|\\([^()]{3,60}\\d{4}[a-z]?\\))[.:]\\s+");

    private RunIns() {}

    /// A heading that opens a paragraph: its words, and where the text goes on after it.
    record RunIn(String title, int textStart) {}

    /// The run-in heading of a line; null when it has none.
    static @Nullable RunIn of(Line line, Manner manner) {
        return of(new Joiner(Set.of()).join(List.of(line)), manner);
    }

    /// Whether the bold words that open a line end with a sign of their own.
    static boolean told(Line line) {
        int end = 0;
        while (end < line.glyphs().size() && line.glyphs().get(end).face().bold()) {
            end++;
        }
        return end > 0
                && end < line.glyphs().size()
                && line.glyphs().get(end - 1).text().matches("[.:]");
    }

    /// The run-in heading of a paragraph; null when it has none.
    static @Nullable RunIn of(Passage passage, Manner manner) {
        if (passage.text().isEmpty() || !manner.bodySized(passage.lines().getFirst())) {
            return null;
        }
        int from = number(passage.text());
        int bold = prefix(passage, from, Face::bold);
        if (bold > 0) {
            return runIn(passage, bold, false);
        }
        int italic = prefix(passage, from, f -> f.italic() && !f.math());
        return italic > 0 ? runIn(passage, italic, true) : null;
    }

    /// Length of a number of several parts, `2.1.`: some styles set it lighter than its heading.
    private static int number(String text) {
        Numbering numbering = Numbering.of(text);
        return numbering != null
                        && numbering.style() == Numbering.Style.ARABIC
                        && numbering.depth() > 1
                ? numbering.start()
                : 0;
    }

    /// Length of the text set in a face with the property, up to where it ends; 0 when the
    /// paragraph does not open with it at `from`, or is wholly set in it.
    private static int prefix(Passage passage, int from, Predicate<Face> property) {
        int end = 0;
        for (int i = from; i < Math.min(passage.text().length(), LONGEST + 20); i++) {
            if (passage.text().charAt(i) == ' ' || passage.unitAt()[i] < 0) {
                continue;
            }
            if (!property.test(passage.face(i))) {
                int on = end == 0 ? 0 : resumed(passage, i, property);
                if (on == 0) {
                    return end;
                }
                i = on;
            }
            end = i + 1;
        }
        return 0;
    }

    /// Where the face comes back after a few symbols or figures, which fonts of mathematics have no
    /// bold of: "Iteration 2 (M₂) improves"; 0 when it does not.
    private static int resumed(Passage passage, int from, Predicate<Face> property) {
        for (int i = from; i < Math.min(passage.text().length(), from + SYMBOLS); i++) {
            char c = passage.text().charAt(i);
            if (c == ' ' || passage.unitAt()[i] < 0) {
                continue;
            }
            if (property.test(passage.face(i))) {
                return i;
            }
            if (!passage.face(i).math() && (Character.isLowerCase(c) || Characters.isHan(c))) {
                return 0;
            }
        }
        return 0;
    }

    private static @Nullable RunIn runIn(Passage passage, int prefix, boolean italic) {
        String text = passage.text();
        int end = prefix;
        while (end > 0 && " [(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String title = text.substring(0, end).strip();
        int start = end;
        while (start < text.length() && " .:—–".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        Matcher cited = CITED.matcher(text).region(end, text.length());
        if (!italic && cited.lookingAt()) {
            start = cited.end();
        }
        boolean closed =
                title.matches("(?s).*[.:?!—–]$")
                        || text.substring(end, start).matches(".*[.:—–].*");
        boolean opens = start > end && sentence(words(title), text, start);
        float gap = end == 0 || start == text.length() ? 0 : gap(passage, end, start);
        boolean wide = gap > WIDE * size(passage);
        String words = words(title);
        boolean told =
                italic
                        ? closed && !words.matches(".*\\d$") || opens && gap > QUAD * size(passage)
                        : closed || wide || opens;
        return told
                        && start < text.length()
                        && reads(words)
                        && !TheoremWords.opens(text)
                        && !TheoremWords.opens(words + ".")
                ? new RunIn(words, start)
                : null;
    }

    private static String words(String title) {
        return title.replaceAll("[.:—–]+$", "").strip();
    }

    /// Whether a sentence begins after words that are none of it: a capital follows them.
    private static boolean sentence(String words, String text, int start) {
        return start < text.length()
                && Character.isUpperCase(text.codePointAt(start))
                && !words.matches("\\d+ .*")
                && words.codePoints().anyMatch(Character::isLowerCase)
                && !words.matches(".*(?:[,(]|\\b(?:of|the|a|an|and|or|in|on|for|to|with|by))");
    }

    /// Whether words read as a heading does.
    private static boolean reads(String words) {
        if (words.length() < 3
                || words.length() > LONGEST
                || words.split(" ").length > MOST_WORDS) {
            return false;
        }
        int first = words.codePointAt("‘“'\"".indexOf(words.charAt(0)) >= 0 ? 1 : 0);
        return (Character.isUpperCase(first) || Character.isDigit(first) || Characters.isHan(first))
                && words.codePoints().filter(Character::isLetter).count() >= 3;
    }

    private static float size(Passage passage) {
        return passage.lines().getFirst().size();
    }

    private static float gap(Passage passage, int end, int start) {
        if (passage.lineAt()[end - 1] != passage.lineAt()[start]
                || passage.unitAt()[end - 1] < 0
                || passage.unitAt()[start] < 0) {
            return 0;
        }
        Line line = passage.lines().get(passage.lineAt()[start]);
        int a = line.glyphAt()[passage.unitAt()[end - 1]];
        int b = line.glyphAt()[passage.unitAt()[start]];
        return a < 0 || b < 0 ? 0 : line.glyphs().get(b).left() - line.glyphs().get(a).right();
    }
}
