package gloss.parse.pdf;

import gloss.parse.pdf.Numbering.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Headings that Chinese papers number anew in each section, in a style of its own for each level:
/// 一、 then （一） then 1. (after the usual order of GB/T 7713 for papers without dotted numbers). One
/// chain of numbers through the paper cannot hold them.
final class HanOutline {
    /// Parts of sections come at least in twos.
    private static final int LEAST = 2;

    private final Map<Style, Integer> last = new HashMap<>();
    private final Map<Style, Integer> levels = new HashMap<>();
    private final Map<Style, Look> looks = new HashMap<>();
    private final Map<Style, Integer> taken = new HashMap<>();
    private final Map<Integer, Style> styles = new TreeMap<>();
    private final Map<Integer, Integer> dotted = new TreeMap<>();
    private int level;

    private HanOutline() {}

    /// What may be a heading. `index` is its first line in the flow; `counted` when the chain
    /// through the paper holds it, at `depth`; `title` when it is a heading without number that
    /// opens a section.
    record Step(
            int index,
            @Nullable Numbering numbering,
            Look look,
            boolean counted,
            int depth,
            boolean title) {}

    /// The levels of the numbered headings, by index: of those counted and of those found here.
    static Map<Integer, Integer> levels(List<Step> steps) {
        HanOutline outline = new HanOutline();
        steps.forEach(outline::take);
        Map<Integer, Integer> found = new TreeMap<>(outline.dotted);
        outline.styles.forEach((index, style) -> {
            if (outline.taken.getOrDefault(style, 0) >= LEAST) {
                found.put(index, outline.levels.getOrDefault(style, 1));
            }
        });
        return found;
    }

    private void take(Step step) {
        Numbering n = step.numbering();
        if (step.title()) {
            level = 1;
            last.clear();
        } else if (n == null) {
            return;
        } else if (n.depth() > 1 || n.style() == Style.LETTER || n.style() == Style.ROMAN) {
            if (step.counted()) {
                level = step.depth();
                dotted.put(step.index(), level);
            }
        } else if (step.counted()) {
            taken.merge(n.style(), LEAST, Integer::sum);
            levels.putIfAbsent(n.style(), step.depth());
            accept(step, n);
        } else if (next(step, n)) {
            taken.merge(n.style(), 1, Integer::sum);
            boolean anew = NumberChain.ordinal(n, 0) == 1;
            int here = anew ? level + 1 : levels.getOrDefault(n.style(), level + 1);
            levels.merge(
                    n.style(),
                    here,
                    anew && !last.containsKey(n.style()) ? Math::max : (a, b) -> a);
            accept(step, n);
        }
    }

    /// Whether it counts on from the last of its style in this section and looks like it.
    private boolean next(Step step, Numbering n) {
        Look look = looks.get(n.style());
        return NumberChain.ordinal(n, 0) == last.getOrDefault(n.style(), 0) + 1
                && (look == null || look.like(step.look()));
    }

    private void accept(Step step, Numbering n) {
        level = levels.getOrDefault(n.style(), 1);
        looks.putIfAbsent(n.style(), step.look());
        styles.put(step.index(), n.style());
        last.keySet().removeIf(s -> levels.getOrDefault(s, 1) > level);
        last.put(n.style(), NumberChain.ordinal(n, 0));
    }
}
