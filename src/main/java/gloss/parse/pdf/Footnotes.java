package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Finds footnotes: small lines at the foot of a column, under a rule or opened by a mark.
final class Footnotes {
    /// Footnotes are at least this much smaller than the body, in points: 8 under 9, 9 under 10.
    private static final float SMALLER = 0.7f;

    /// A rule over footnotes is shorter than the column; over much smaller text, in points, it may
    /// be as long.
    private static final float PART = 0.7f;

    private static final float WHOLE = 1.05f;
    private static final float MUCH_SMALLER = 1;

    /// How notes about a paper's authors, rights and making begin, at the foot of its first pages.
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?i)^[∗*†‡§¶\\d]{0,3}\\s*(?:correspond(?:ence|ing)\\b.{0,40}(?:author|address|to\\b|:)|contact author|"
                            + "(?:indicates )?equal(?:ly)? contribut|(?:these |the |both )?authors contributed|contribution during|"
                            + "(?:this )?work (?:was )?(?:done|performed|conducted) (?:while|during|at|when)|permission to make|"
                            + "copyright (?:©|\\(c\\)|\\d{4})|©\\s?\\d{4}|published as a|this work is licensed|manuscript received).*");

    /// Pages that have such notes, and their lines when set as large as the text.
    private static final int FIRST_PAGES = 2;

    private static final int NOTE_LINES = 8;

    private Footnotes() {}

    /// The indices of footnote lines in the flow.
    static Set<Integer> of(List<Item> items, Manner manner) {
        TreeMap<Integer, List<Integer>> columns = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            columns.computeIfAbsent(item.page() * 10 + item.column() + 1, k -> new ArrayList<>())
                    .add(i);
        }
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            // The physicists' journals set addresses before the references.
            Line line = items.get(i).line();
            if (small(line, manner) && line.text().matches("[∗*†‡§¶].*@.*")) {
                found.add(i);
            }
        }
        for (List<Integer> column : columns.values()) {
            found.addAll(foot(items, column, manner));
        }
        return found;
    }

    private static List<Integer> foot(List<Item> items, List<Integer> column, Manner manner) {
        int start = column.size();
        while (start > 0 && small(items.get(column.get(start - 1)).line(), manner)) {
            start--;
        }
        for (int first = start; first < column.size(); first++) {
            Item item = items.get(column.get(first));
            Line line = item.line();
            boolean low = line.top() > 0.45 * item.sheet().page().page().size().height();
            boolean apart =
                    first == 0
                            || line.base() - items.get(column.get(first - 1)).line().base()
                                    > 1.02f * manner.pitch();
            boolean smaller =
                    line.size() <= manner.size() - MUCH_SMALLER
                            && !line.face().mono()
                            && Neighbours.wordy(line);
            if (low
                    && apart
                    && (marked(line)
                            || told(items, column, first)
                            || ruled(item, smaller ? WHOLE : PART))) {
                return column.subList(first, column.size());
            }
        }
        // Old styles set footnotes as large as the text: then both mark and rule are needed.
        for (int first = Math.max(0, column.size() - 14); first < column.size(); first++) {
            Item item = items.get(column.get(first));
            boolean low = item.line().top() > 0.55 * item.sheet().page().page().size().height();
            boolean note = column.size() - first <= NOTE_LINES && told(items, column, first);
            if (low && (note || marked(item.line()) && ruled(item, PART))) {
                return column.subList(first, column.size());
            }
        }
        return List.of();
    }

    private static boolean small(Line line, Manner manner) {
        return line.size() <= manner.size() - SMALLER || line.glyphs().size() < 3;
    }

    private static boolean marked(Line line) {
        return line.script()[0] == Line.RAISED
                || line.text().matches("^[∗*†‡§¶‖♦♣♠♥].*")
                || line.text().matches("^\\d{1,2}\\s?(?:https?:|www\\.|\\p{Lu}).*")
                        && line.glyphs().getFirst().size() < 0.9f * line.size();
    }

    /// Whether a note about authors or rights begins with the line; its mark may be a line itself.
    private static boolean told(List<Item> items, List<Integer> column, int first) {
        Item item = items.get(column.get(first));
        String text = item.line().text();
        if (text.matches("[∗*†‡§¶\\d]{1,2}") && first + 1 < column.size()) {
            text += items.get(column.get(first + 1)).line().text();
        }
        return item.page() <= FIRST_PAGES && NOTE.matcher(text).matches();
    }

    /// A rule just above, no longer than a share of the column.
    private static boolean ruled(Item item, float share) {
        Line line = item.line();
        return item.sheet().page().page().inks().stream()
                .anyMatch(ink ->
                        ink.kind() == Ink.Kind.ACROSS
                                && ink.top() < line.top() + 3
                                && ink.top() > line.top() - 14
                                && ink.left() < line.left() + 12
                                && ink.left() > item.left() - 12
                                && ink.width() > 20
                                && ink.width() < share * item.width());
    }
}
