package gloss.parse.pdf;

import gloss.parse.pdf.TableText.Chunk;
import gloss.parse.pdf.TableText.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds which rows the labels of a column belong to that stand beside several: pieces stacked like
/// lines of text are one label, and each row goes to the label whose middle is nearest.
final class TableLabels {
    /// Lines of one label are no further apart than this share of their size.
    private static final float STACKED = 1.45f;

    private TableLabels() {}

    /// A label with the first of its rows, counted from 0 within the group, and their number.
    record Label(List<Chunk> pieces, int row, int rowSpan) {}

    static List<Label> of(List<Chunk> pieces, List<List<Row>> rows) {
        List<List<Chunk>> stacks = stacks(pieces);
        int[] nearest = new int[rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            float best = Float.MAX_VALUE;
            for (int s = 0; s < stacks.size(); s++) {
                float off = Math.abs(middle(stacks.get(s)) - main(rows.get(r)));
                if (off < best) {
                    best = off;
                    nearest[r] = s;
                }
            }
        }
        List<Label> labels = new ArrayList<>();
        for (int s = 0; s < stacks.size(); s++) {
            int first = 0;
            while (first < nearest.length && nearest[first] != s) {
                first++;
            }
            int end = first;
            while (end < nearest.length && nearest[end] == s) {
                end++;
            }
            if (first < end) {
                labels.add(new Label(stacks.get(s), first, end - first));
            } else if (!labels.isEmpty()) {
                Label last = labels.removeLast();
                List<Chunk> both = new ArrayList<>(last.pieces());
                both.addAll(stacks.get(s));
                labels.add(new Label(both, last.row(), last.rowSpan()));
            } else {
                labels.add(new Label(stacks.get(s), 0, 1));
            }
        }
        return labels;
    }

    private static List<List<Chunk>> stacks(List<Chunk> pieces) {
        List<Chunk> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(c -> c.line().base()));
        List<List<Chunk>> stacks = new ArrayList<>();
        Chunk last = null;
        for (Chunk piece : sorted) {
            boolean on =
                    last != null
                            && piece.line().base() - last.line().base()
                                    < STACKED * piece.line().size();
            if (!on) {
                stacks.add(new ArrayList<>());
            }
            stacks.getLast().add(piece);
            last = piece;
        }
        return stacks;
    }

    private static float middle(List<Chunk> stack) {
        return (stack.getFirst().line().base() + stack.getLast().line().base()) / 2;
    }

    private static float main(List<Row> lines) {
        Row main = lines.getFirst();
        for (Row line : lines) {
            main = line.chunks().size() > main.chunks().size() ? line : main;
        }
        return main.base();
    }
}
