package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// Finds the lines of displayed equations: mathematics set apart from the column's edge, with the
/// limits, fractions and numbers around it.
final class EquationLines {
    /// Share of mathematical faces that makes a line mathematics.
    private static final float MATHEMATICAL = 0.34f;

    /// Reach of a display beyond its main line, as a share of the em.
    private static final float REACH = 0.9f;

    /// More room than this above and below a line, as a share of the pitch, sets it apart: TeX puts
    /// half a line more around a display, paragraphs at most that between them.
    private static final float ROOM = 1.3f;

    /// A display stands no further under its text.
    private static final float FAR = 3.5f;

    /// Limits, braces and numbers have at most this many signs.
    private static final int SIGNS = 6;

    /// Words with which a sentence goes on, where a display would begin with a sign.
    private static final Pattern LEADING =
            Pattern.compile(
                    "^\\P{L}{0,2}(?:and|or|on|of|for|if|with|so|we|is|are|in|to|by|as|let|at|such|the|a|an|[Ll]et|[Ff]or|[Ii]f)\\s");

    private EquationLines() {}

    /// The indices of equation lines in the flow; `free` tells which lines may be taken.
    static Set<Integer> of(List<Item> items, Manner manner, IntPredicate free) {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (free.test(i) && (displayed(items, i) || flush(items, i, manner))) {
                found.add(i);
            }
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < items.size(); i++) {
                if (free.test(i) && !found.contains(i) && belongs(items, i, found, manner)) {
                    found.add(i);
                    grown = true;
                }
            }
        }
        return found;
    }

    /// Whether a line is mathematics on its own account and set apart.
    private static boolean displayed(List<Item> items, int i) {
        Item item = items.get(i);
        Line line = item.line();
        boolean apart = line.left() > item.left() + 0.8f * line.size();
        return apart && mathematical(line) && !listed(line);
    }

    /// Whether a line is a display that begins at the column's edge, as wide ones do: mathematics
    /// without words, with more room above than lines of a paragraph have, and room or the rest of
    /// the display below.
    private static boolean flush(List<Item> items, int i, Manner manner) {
        Line line = items.get(i).line();
        return !wordy(line)
                && !LEADING.matcher(line.text()).find()
                && mathematical(line)
                && alone(items, i)
                && !listed(line)
                && line.glyphs().size() > SIGNS
                && opened(items, i, manner)
                && closed(items, i, manner);
    }

    /// Whether a text has words, or the end of a sentence within.
    private static boolean wordy(Line line) {
        return line.text().matches(".*(?<![\\p{L}_^{])\\p{L}{4,}(?!\\p{L}).*|.*[.]\\s\\p{Lu}.*");
    }

    /// Whether no words stand in its row.
    private static boolean alone(List<Item> items, int i) {
        Line line = items.get(i).line();
        for (int k = Math.max(0, i - 3); k < Math.min(items.size(), i + 4); k++) {
            Line other = items.get(k).line();
            if (k != i
                    && together(items.get(k), items.get(i))
                    && Math.abs(other.base() - line.base()) < 0.8f * line.size()
                    && wordy(other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean opened(List<Item> items, int i, Manner manner) {
        for (int k = i - 1; k >= 0 && together(items.get(k), items.get(i)); k--) {
            if (large(items.get(k), manner)) {
                float step = items.get(i).line().base() - items.get(k).line().base();
                return step > ROOM * manner.pitch() && step < FAR * manner.pitch();
            }
        }
        return false;
    }

    private static boolean closed(List<Item> items, int i, Manner manner) {
        for (int k = i + 1; k < items.size() && together(items.get(k), items.get(i)); k++) {
            if (large(items.get(k), manner)) {
                float step = items.get(k).line().base() - items.get(i).line().base();
                return step > ROOM * manner.pitch() || displayed(items, k);
            }
        }
        return true;
    }

    private static boolean together(Item a, Item b) {
        return a.page() == b.page() && a.column() == b.column();
    }

    /// Whether a line is no limit, brace or half of a fraction.
    private static boolean large(Item item, Manner manner) {
        return item.line().glyphs().size() > SIGNS && manner.size() - item.line().size() < 1.3f;
    }

    /// Whether a line is code.
    private static boolean listed(Line line) {
        return line.share(Face::mono) > 0.5f;
    }

    static boolean mathematical(Line line) {
        long letters = line.text().codePoints().filter(Character::isLetter).count();
        long words =
                line.words().stream()
                        .map(w -> line.text().substring(w.start(), w.end()))
                        .filter(w -> w.matches("\\p{L}{4,}[.,;:]?"))
                        .count();
        float share = line.share(Face::math);
        boolean symbols = line.text().matches(".*[=≤≥∈≈∼→∝≜≡<>∑∏∫⟨∥].*");
        return share >= MATHEMATICAL && words <= 3 + line.words().size() / 4
                || symbols
                        && words <= 1
                        && letters < 40
                        && !line.text().matches(".*[.]\\s\\p{Lu}.*");
    }

    /// Whether a line is a part of a display found already: its number, a limit, a half of a
    /// fraction, a word like "if" beside it.
    private static boolean belongs(List<Item> items, int i, Set<Integer> found, Manner manner) {
        Item item = items.get(i);
        Line line = item.line();
        boolean fullText =
                manner.bodyLike(line)
                        && line.left() < item.left() + 1
                        && line.width() > 0.6f * item.width();
        if (fullText || line.text().length() > 60 || listed(line)) {
            return false;
        }
        for (int k = Math.max(0, i - 6); k < Math.min(items.size(), i + 7); k++) {
            if (k == i || !found.contains(k)) {
                continue;
            }
            Item other = items.get(k);
            if (other.page() != item.page() || other.column() != item.column()) {
                continue;
            }
            Line main = other.line();
            boolean sameRow = line.base() > main.top() - 2 && line.base() < main.bottom() + 4;
            float near = REACH * manner.size();
            boolean touches =
                    line.bottom() > main.top() - near / 3 && line.top() < main.bottom() + near / 3;
            boolean leads =
                    large(other, manner)
                            && line.glyphs().size() <= SIGNS
                            && line.glyphs().getFirst().face().math()
                            && line.left() < main.left()
                            && !wordy(line);
            boolean beside = line.left() > item.left() + 2 || Neighbours.number(line) || leads;
            boolean within = k == i - 1 && !wordy(line) && touches && closed(items, i, manner);
            if (sameRow && beside || touches && smallPart(line, item) || within) {
                return true;
            }
        }
        return false;
    }

    private static boolean smallPart(Line line, Item item) {
        return line.left() > item.left() + 0.8f * line.size()
                && (line.share(Face::math) > 0.2f && line.words().size() < 6
                        || line.glyphs().size() <= 6);
    }
}
