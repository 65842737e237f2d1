package gloss.parse.pdf;

import gloss.paper.Block;
import gloss.parse.pdf.Flow.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds algorithms and listings set apart between rules, by their captions.
final class Algorithms {
    private static final Pattern CAPTION =
            Pattern.compile(
                    "^(?:(?i:algorithm|procedure|listing|pseudocode)\\s*\\d+|算法\\s*\\d+)\\b.*");

    /// A label that is no sentence, before its caption or alone.
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:(?i:algorithm|procedure|listing|pseudocode)|算法)\\s*\\d+(?:\\.\\d+)*(?:\\s*[:.：].*|\\s*)$");

    /// The widest step between lines of one algorithm, in em.
    private static final float STEP = 2.2f;

    private Algorithms() {}

    /// For each line of an algorithm in the flow, the index of its caption's line.
    static Map<Integer, Integer> of(List<Item> items) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            int at = i;
            Item item = items.get(i);
            if (!CAPTION.matcher(item.line().text()).matches() || found.containsKey(i)) {
                continue;
            }
            float end = end(item);
            if (end == 0) {
                above(items, i).forEach(k -> found.put(k, at));
            }
            for (int k = i; k < items.size() && end > 0; k++) {
                Item other = items.get(k);
                if (other.page() != item.page()
                        || other.line().base() > end
                        || other.line().base() < item.line().base() - 1) {
                    break;
                }
                found.put(k, i);
            }
        }
        return found;
    }

    /// The lines of an algorithm or listing whose caption stands below it, and the caption's: lines
    /// that all stand further in than the text, or in a typewriter face, or between two rules.
    private static List<Integer> above(List<Item> items, int caption) {
        Item label = items.get(caption);
        if (!LABEL.matcher(label.line().text()).matches()) {
            return List.of();
        }
        float top = ruled(label);
        List<Integer> lines = new ArrayList<>(List.of(caption));
        int code = 0;
        for (int k = caption - 1; k >= 0; k--) {
            Line line = items.get(k).line();
            Line below = items.get(k + 1).line();
            boolean near = below.base() - line.base() < STEP * below.size();
            boolean apart =
                    top > 0
                            ? line.top() > top - 2
                            : near
                                    && (line.left() > items.get(k).left() + 0.8f * line.size()
                                            || line.share(Face::mono) > 0.5f);
            if (line.page() != label.page()
                    || items.get(k).column() != label.column()
                    || !apart
                    || line.base() > label.line().base()) {
                break;
            }
            code++;
            lines.add(k);
        }
        return code < 2 ? List.of() : lines;
    }

    /// The upper of two rules above a caption, the lower right above it; 0 when there are none.
    private static float ruled(Item label) {
        List<Ink> rules =
                label.sheet().page().page().inks().stream()
                        .filter(ink -> ink.kind() == Ink.Kind.ACROSS)
                        .filter(ink -> ink.width() > 0.5f * label.width())
                        .filter(ink -> ink.left() < label.line().right())
                        .filter(ink -> ink.right() > label.line().left())
                        .filter(ink -> ink.top() < label.line().top() + 2)
                        .sorted(Comparator.comparingDouble(Ink::top))
                        .toList();
        int last = rules.size() - 1;
        boolean closes =
                last > 0
                        && label.line().top() - rules.get(last).top() < 2 * label.line().size()
                        && Math.abs(rules.get(last).width() - rules.get(last - 1).width()) < 3;
        return closes ? rules.get(last - 1).top() : 0;
    }

    /// Code when most of what is not the caption is set in a typewriter face.
    static Block.Kind kind(List<Line> lines) {
        long code = lines.stream().filter(l -> l.share(Face::mono) > 0.5f).count();
        return code * 2 > lines.size() ? Block.Kind.CODE : Block.Kind.ALGORITHM;
    }

    /// Where the rule stands that closes the algorithm; 0 when no rules frame it.
    private static float end(Item caption) {
        Line line = caption.line();
        List<Float> rules =
                caption.sheet().page().page().inks().stream()
                        .filter(ink -> ink.kind() == Ink.Kind.ACROSS)
                        .filter(ink -> ink.width() > 0.5f * caption.width())
                        .filter(ink -> ink.left() < line.right() && ink.right() > line.left())
                        .map(Ink::top)
                        .filter(y -> y > line.top() - 8)
                        .sorted()
                        .toList();
        int above = 0;
        while (above < rules.size() && rules.get(above) < line.base() - 2) {
            above++;
        }
        // One rule above, one under the caption, one at the end; some styles leave the first out.
        boolean under =
                rules.size() > above + 1 && rules.get(above) - line.base() < 3 * line.size();
        boolean framed = above > 0 || under;
        return framed && rules.size() > above + 1
                ? rules.get(above + 1)
                : framed && rules.size() > above && rules.get(above) - line.base() > 30
                        ? rules.get(above)
                        : 0;
    }
}
