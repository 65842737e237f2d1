package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a bibliography that has no heading: the physics journals' style, where a list of bracketed
/// numbers, set smaller than the text, fills the foot of the last text page and the pages after it.
final class UnheadedReferences {
    private static final Pattern LABEL = Pattern.compile("^\\[(\\d{1,3})\\]\\s+\\S.*");

    /// Fewer entries than this are some other list.
    private static final int LEAST = 5;

    private UnheadedReferences() {}

    /// The indices of its lines in the flow; empty when a heading names the references, or there
    /// are none.
    static Set<Integer> of(java.util.List<Item> items, Map<Integer, Heading> headings) {
        boolean headed =
                headings.values().stream().anyMatch(h -> KnownHeadings.references(h.title()));
        for (int i = items.size() / 3; i < items.size() && !headed; i++) {
            if (number(items.get(i)) == 1) {
                Set<Integer> list = from(items, i);
                if (counts(items, list)) {
                    return list;
                }
            }
        }
        return Set.of();
    }

    /// The lines of the first entry's size that stand no higher on its page, and all on later
    /// pages.
    private static Set<Integer> from(java.util.List<Item> items, int start) {
        Line first = items.get(start).line();
        Set<Integer> list = new LinkedHashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Line line = items.get(i).line();
            boolean below = line.page() == first.page() && line.base() > first.base() - 2;
            boolean later = line.page() > first.page();
            if ((below || later) && Math.abs(line.size() - first.size()) < 0.4f) {
                list.add(i);
            }
        }
        return list;
    }

    private static boolean counts(java.util.List<Item> items, Set<Integer> list) {
        Set<Integer> numbers = new TreeSet<>();
        list.forEach(i -> numbers.add(number(items.get(i))));
        numbers.remove(0);
        int run = 0;
        while (numbers.contains(run + 1)) {
            run++;
        }
        return run >= LEAST;
    }

    private static int number(Item item) {
        Matcher m = LABEL.matcher(item.line().text());
        return m.matches() ? Integer.parseInt(m.group(1)) : 0;
    }
}
