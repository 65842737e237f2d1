package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// Finds the lines of displayed equations: mathematics set apart from the column's edge, with the
/// limits, fractions and numbers around it.
final class EquationLines {
    /// Share of mathematical faces that makes a line mathematics.
    private static final float MATHEMATICAL = 0.34f;

    /// Reach of a display beyond its main line, as a share of the em.
    private static final float REACH = 0.9f;

    private EquationLines() {}

    /// The indices of equation lines in the flow; `free` tells which lines may be taken.
    static Set<Integer> of(List<Item> items, Manner manner, IntPredicate free) {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (free.test(i) && displayed(items, i)) {
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
            boolean beside = line.left() > item.left() + 2 || Neighbours.number(line);
            if (sameRow && beside || touches && smallPart(line, item)) {
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
