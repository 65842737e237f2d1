package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds tables of contents: their entries read like headings, and are numbered better than those.
final class Contents {
    private static final Pattern HEADING =
            Pattern.compile("contents|tableofcontents|listof(?:figures|tables)|目录|[图表]目录");

    private static final Pattern PAGE = Pattern.compile(".*(?:\\d|\\b[ivxl]+)\\s*");

    /// An entry runs over this many lines at most.
    private static final int LINES = 3;

    private Contents() {}

    /// The indices in the flow of the headings of such tables and of their entries.
    static Set<Integer> of(List<Item> items) {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (HEADING.matcher(KnownHeadings.letters(items.get(i).line().text())).matches()) {
                int end = end(items, i + 1);
                for (int k = i; k < end && end > i + 2; k++) {
                    found.add(k);
                }
            }
        }
        return found;
    }

    /// The first index that is no entry: an entry ends with the number of a page, if not on its
    /// first line.
    private static int end(List<Item> items, int from) {
        int end = from;
        int open = 0;
        for (int i = from; i < items.size() && open < LINES; i++) {
            open++;
            if (PAGE.matcher(items.get(i).line().text()).matches()) {
                end = i + 1;
                open = 0;
            }
        }
        return end;
    }
}
