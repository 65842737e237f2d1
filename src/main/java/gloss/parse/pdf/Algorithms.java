package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds algorithms and listings set apart between rules, by their captions.
final class Algorithms {
    private static final Pattern CAPTION =
            Pattern.compile(
                    "^(?:(?i:algorithm|procedure|listing|pseudocode)\\s*\\d+|算法\\s*\\d+)\\b.*");

    private Algorithms() {}

    /// For each line of an algorithm in the flow, the index of its caption's line.
    static Map<Integer, Integer> of(List<Item> items) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!CAPTION.matcher(item.line().text()).matches() || found.containsKey(i)) {
                continue;
            }
            float end = end(item);
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
        boolean framed = above > 0 || rules.size() > above + 1;
        return framed && rules.size() > above + 1
                ? rules.get(above + 1)
                : framed && rules.size() > above && rules.get(above) - line.base() > 30
                        ? rules.get(above)
                        : 0;
    }
}
