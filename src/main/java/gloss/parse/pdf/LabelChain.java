package gloss.parse.pdf;

import gloss.parse.pdf.ReferenceLabel.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows whose labels count 1, 2, 3 … through a bibliography, so that a year, page or volume
/// that happens to open a row is not taken for a label. Found as the best chain of rows: one point
/// for each, less for numbers skipped and for rows that are set in.
record LabelChain(Form form, BitSet rows, float score) {
    /// Numbers that may be missing between two labels (a label lost to a broken font), and what
    /// each costs.
    private static final int MOST_SKIPPED = 3;

    private static final float SKIPPED = 0.5f;

    /// Cost of a chain that does not begin with 1, for each number left out, and at most.
    private static final float LATE = 0.3f;

    private static final float LATEST = 2;

    /// A label this many ems to the right of its column's edge is rather the middle of an entry;
    /// `[1]` stands 0.6 em to the right of `[10]` in lists with labels set flush right.
    private static final float SET_IN = 1.3f;

    private static final float SET_IN_COST = 0.6f;

    /// Worth of standing after a row that ends like an entry; settles ties only.
    private static final float AFTER_STOP = 0.05f;

    /// Rows of a list so short that its only label is believed.
    private static final int SHORT = 5;

    static LabelChain of(List<ReferenceRow> rows, Form form) {
        List<@Nullable ReferenceLabel> labels = ReferenceLabel.of(rows, form);
        float[] edges = ReferenceColumns.edges(rows);
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (labels.get(i) != null) {
                at.add(i);
            }
        }
        float[] best = new float[at.size()];
        int[] before = new int[at.size()];
        int end = -1;
        for (int i = 0; i < at.size(); i++) {
            int number = number(labels, at.get(i));
            best[i] = -Math.min(LATE * (number - 1), LATEST);
            before[i] = -1;
            for (int j = i - 1; j >= 0; j--) {
                int step = number - number(labels, at.get(j));
                if (step >= 1 && step <= MOST_SKIPPED + 1) {
                    float score = best[j] - SKIPPED * (step - 1);
                    if (score > best[i]) {
                        best[i] = score;
                        before[i] = j;
                    }
                }
            }
            best[i] += worth(rows, at.get(i), edges[rows.get(at.get(i)).column()]);
            end = end < 0 || best[i] > best[end] ? i : end;
        }
        BitSet chain = new BitSet();
        for (int i = end; i >= 0; i = before[i]) {
            chain.set(at.get(i));
        }
        return new LabelChain(form, chain, end < 0 ? 0 : best[end]);
    }

    private static int number(List<@Nullable ReferenceLabel> labels, int row) {
        ReferenceLabel label = labels.get(row);
        return label == null ? 0 : label.number();
    }

    private static float worth(List<ReferenceRow> rows, int at, float edge) {
        ReferenceRow row = rows.get(at);
        boolean setIn = row.left() > edge + SET_IN * row.size();
        boolean fresh = at == 0 || ReferenceColumns.endsEntry(rows.get(at - 1).text());
        return 1 - (setIn ? SET_IN_COST : 0) + (fresh ? AFTER_STOP : 0);
    }

    int size() {
        return rows.cardinality();
    }

    /// Whether the chain is long and early enough to be the list's own numbering. `[1]` alone is
    /// believed, `1.` or `(1)` in a longer list only with company.
    boolean holds(int total) {
        int first = rows.nextSetBit(0);
        int least = form == Form.SQUARE || total <= SHORT ? 1 : total <= 3 * SHORT ? 2 : 3;
        return size() >= least && score > 0 && (first <= 3 || size() >= 5) && size() * 15 >= total;
    }
}
