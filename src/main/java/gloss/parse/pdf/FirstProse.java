package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import java.util.List;

/// Where the body begins when no heading says so: letters and papers of Nature's kind go over from
/// a summary, which is set unlike the body, to the text itself.
final class FirstProse {
    /// A summary has this many words.
    private static final int LEAST_WORDS = 35;

    private static final int MOST_WORDS = 600;

    /// This many full lines of the body's look, one after another, are the body.
    private static final int FULL_LINES = 5;

    /// Lines at most between a summary and the body: dates, codes, a rule of signs.
    private static final int BETWEEN = 6;

    /// Lines of prose fill this much of their column.
    private static final float FILLED = 0.8f;

    private FirstProse() {}

    /// Where something stands in the flow: from `start` to before `end`.
    record Stretch(int start, int end) {}

    /// The first index of full lines set like the body between two indices; `to` when there are
    /// none.
    static int of(List<Item> items, int from, int to, Manner manner) {
        int full = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            full = fills(items.get(i), manner) ? full + 1 : 0;
            if (full == FULL_LINES) {
                int start = i - FULL_LINES + 1;
                return start > from && indented(items.get(start - 1), manner) ? start - 1 : start;
            }
        }
        return to;
    }

    /// The summary between two indices: prose of one look that is not the body's, with the body
    /// itself right behind it; empty when there is none.
    static Stretch summary(List<Item> items, int from, int to, Manner manner) {
        int i = from;
        while (i < to) {
            int end = i;
            int words = 0;
            int places = 0;
            while (end < to
                    && apart(items.get(end), manner)
                    && same(items.get(i), items.get(end))) {
                words += items.get(end).line().words().size();
                places += Authors.namesPlace(items.get(end).line()) ? 1 : 0;
                end++;
            }
            if (words >= LEAST_WORDS
                    && words <= MOST_WORDS
                    && places * 3 < end - i
                    && of(items, end, Math.min(to, end + BETWEEN + FULL_LINES), manner)
                            < Math.min(to, end + BETWEEN)) {
                return new Stretch(i, end);
            }
            i = Math.max(end, i + 1);
        }
        return new Stretch(to, to);
    }

    private static boolean fills(Item item, Manner manner) {
        return manner.bodyLike(item.line())
                && item.column() >= 0
                && item.line().width() > FILLED * item.width()
                && Characters.extent(item.line().text()) > 25;
    }

    /// The first line of a paragraph may be short of the column by its indent or a drop cap.
    private static boolean indented(Item item, Manner manner) {
        return manner.bodyLike(item.line())
                && item.column() >= 0
                && item.line().right() > item.right() - 2 * manner.size();
    }

    /// Whether a line is set unlike the body: in another face or size, or across its columns.
    private static boolean apart(Item item, Manner manner) {
        return !manner.bodyLike(item.line()) || across(item);
    }

    private static boolean across(Item item) {
        return item.column() < 0 && item.sheet().columns().size() > 1;
    }

    private static boolean same(Item first, Item item) {
        Line a = first.line();
        Line b = item.line();
        return first.page() == item.page()
                && Math.abs(a.size() - b.size()) < 0.4f
                && a.bold() == b.bold()
                && a.italic() == b.italic();
    }
}
