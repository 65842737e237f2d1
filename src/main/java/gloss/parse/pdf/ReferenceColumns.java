package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Measures of the columns that a bibliography runs through.
final class ReferenceColumns {
    /// Lefts this close, as a share of the em, are the same edge (kerning, rounding).
    static final float SAME = 0.3f;

    private static final Pattern END =
            Pattern.compile(
                    "(?s).*(?:[.。．?!;)\\]]|https?://\\S+|\\b10\\.\\d{4,9}/\\S+|\\d)[”\"']?\\s*");

    private ReferenceColumns() {}

    /// The left edge of each column: of its rows but for a stray one that sticks out.
    static float[] edges(List<ReferenceRow> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getLast().column() + 1;
        List<List<Float>> lefts = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            lefts.add(new ArrayList<>());
        }
        rows.forEach(row -> lefts.get(row.column()).add(row.left()));
        float[] edges = new float[columns];
        for (int i = 0; i < columns; i++) {
            List<Float> sorted = lefts.get(i).stream().sorted().toList();
            edges[i] = sorted.get(sorted.size() > 25 ? 1 : 0);
        }
        return edges;
    }

    /// The right edge of each column.
    static float[] ends(List<ReferenceRow> rows) {
        float[] ends = new float[rows.isEmpty() ? 0 : rows.getLast().column() + 1];
        rows.forEach(r -> ends[r.column()] = Math.max(ends[r.column()], r.right()));
        return ends;
    }

    /// The usual size of the rows, in points.
    static float size(List<ReferenceRow> rows) {
        return middle(rows.stream().mapToDouble(ReferenceRow::size).toArray(), 0.5);
    }

    /// From one row to the next within a column, in points: what a quarter of the steps stay below,
    /// so the pitch of lines within entries even where most entries have two lines.
    static float pitch(List<ReferenceRow> rows) {
        double[] steps = new double[rows.size()];
        int n = 0;
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).column() == rows.get(i - 1).column()) {
                steps[n++] = step(rows, i);
            }
        }
        return n == 0 ? 12 : middle(Arrays.copyOf(steps, n), 0.25);
    }

    static float step(List<ReferenceRow> rows, int i) {
        return rows.get(i).base() - rows.get(i - 1).base();
    }

    /// Whether an entry may end with this row: a full stop, a bracket, a number, an address.
    static boolean endsEntry(String text) {
        return END.matcher(text).matches();
    }

    private static float middle(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (float) sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }
}
