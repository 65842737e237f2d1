package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The title that some tables carry between their first two rules, over all columns.
final class TableTitle {
    /// A title has no more lines than this, and words enough for one, in characters.
    private static final int LINES = 3;

    private static final int LONG = 20;

    /// The widest gap, in em, between two pieces of one line.
    private static final float TORN = 2.6f;

    private TableTitle() {}

    /// Its lines; empty when the first row has several cells or there is none.
    static List<Line> of(Region region) {
        TableRules rules =
                TableRules.of(
                        region.items(),
                        region.left(),
                        region.top(),
                        region.right(),
                        region.bottom());
        List<Line> title = new ArrayList<>();
        List<Line> lines = new ArrayList<>(region.lines());
        lines.sort(
                Comparator.<Line>comparingDouble(l -> Math.round(l.base() / 2))
                        .thenComparingDouble(Line::left));
        for (Line line : lines) {
            if (rules.across().size() > 2 && rules.band(line.base()) == 1) {
                boolean beside =
                        !title.isEmpty()
                                && line.base() - title.getLast().base() < 0.5f * line.size();
                float gap = beside ? line.left() - title.getLast().right() : 0;
                if (gap < 0 || gap > TORN * line.size() || title.size() == LINES) {
                    return List.of();
                }
                title.add(line);
            }
        }
        int length = title.stream().mapToInt(l -> l.text().length()).sum();
        return length < LONG ? List.of() : title;
    }
}
