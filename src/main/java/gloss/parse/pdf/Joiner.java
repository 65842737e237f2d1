package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins lines into passages: puts spaces where a line break stood for one, and takes out hyphens
/// that were there only for the break. The paper's own words decide which: `vocabulary` holds, in
/// lower case, the words that it prints unbroken.
final class Joiner {
    private static final Pattern ADDRESS =
            Pattern.compile("https?://|\\bwww\\.|^\\(?(?:github|gitlab)\\.");

    /// More of an address behind a point: a top domain, a file, a path.
    private static final Pattern MORE =
            Pattern.compile(
                    "^(?:com|org|net|edu|io|html?|pdf|ac|co|de|uk|cn|jl|php)\\b|^[a-z\\d][\\w.-]*/");

    /// Lines of a listing this many times its least step apart have a blank line between them.
    private static final float BLANK = 1.6f;

    /// Deepest indent that is kept, in letters.
    private static final int INDENT = 60;

    private final BreakHyphen hyphens;

    Joiner(Set<String> vocabulary) {
        hyphens = new BreakHyphen(vocabulary);
    }

    Passage join(List<Line> lines) {
        int room = lines.stream().mapToInt(l -> l.text().length() + 1).sum();
        StringBuilder text = new StringBuilder(room);
        int[] lineAt = new int[room];
        int[] unitAt = new int[room];
        for (int n = 0; n < lines.size(); n++) {
            String next = lines.get(n).text();
            if (n > 0 && !text.isEmpty()) {
                if (hyphenated(text, next) && !hyphens.suspends(text, next)) {
                    if (hyphens.drops(text, next)) {
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

    /// Lines of a listing under each other, as far in as they stand, with the blank lines between
    /// them. Nothing else is changed.
    static Passage listing(List<Line> lines) {
        float left = Float.MAX_VALUE;
        float step = Float.MAX_VALUE;
        for (int n = 0; n < lines.size(); n++) {
            left = Math.min(left, lines.get(n).left());
            step = n == 0 ? step : Math.min(step, down(lines, n) > 1 ? down(lines, n) : step);
        }
        StringBuilder text = new StringBuilder();
        List<Integer> lineAt = new ArrayList<>();
        List<Integer> unitAt = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            Line line = lines.get(n);
            boolean beside = n > 0 && Math.abs(down(lines, n)) < 0.4f * line.size();
            String lead = " ";
            if (!beside) {
                boolean blank = n > 0 && down(lines, n) > BLANK * step;
                int in = Math.round((line.left() - left) / cell(line));
                lead =
                        (n == 0 ? "" : blank ? "\n\n" : "\n")
                                + " ".repeat(Math.clamp(in, 0, INDENT));
            }
            for (int i = -lead.length(); i < line.text().length(); i++) {
                text.append(i < 0 ? lead.charAt(lead.length() + i) : line.text().charAt(i));
                lineAt.add(i < 0 && n > 0 ? n - 1 : n);
                unitAt.add(Math.max(i, -1));
            }
        }
        return new Passage(
                text.toString(),
                List.copyOf(lines),
                lineAt.stream().mapToInt(Integer::intValue).toArray(),
                unitAt.stream().mapToInt(Integer::intValue).toArray());
    }

    private static float down(List<Line> lines, int n) {
        return lines.get(n).page() == lines.get(n - 1).page()
                ? lines.get(n).base() - lines.get(n - 1).base()
                : 0;
    }

    /// The room that a letter takes in a line of typewriter type, its spacing with it.
    private static float cell(Line line) {
        List<Glyph> glyphs = line.glyphs();
        float step = glyphs.getFirst().width();
        for (int i = 1; i < glyphs.size(); i++) {
            float to = glyphs.get(i).left() - glyphs.get(i - 1).left();
            if (to > step && to < 1.4f * step) {
                return to;
            }
        }
        return Math.max(step, 1);
    }

    private static boolean hyphenated(CharSequence text, String next) {
        int end = text.length();
        return end >= 2
                && text.charAt(end - 1) == '-'
                && Character.isLetterOrDigit(text.charAt(end - 2))
                && !next.isEmpty()
                && Character.isLetterOrDigit(next.charAt(0));
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
