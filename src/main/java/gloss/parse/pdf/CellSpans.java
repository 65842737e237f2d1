package gloss.parse.pdf;

import gloss.parse.pdf.TableText.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Stretches cells over the rows that they belong to: headings over empty places below them, labels
/// over the rows that they stand beside.
final class CellSpans {
    private final List<Map<Integer, OpenCell>> grid;
    private final TableColumns columns;
    private final TableRules rules;
    private final TableRows rows;

    private CellSpans(
            List<Map<Integer, OpenCell>> grid,
            TableColumns columns,
            TableRules rules,
            TableRows rows) {
        this.grid = grid;
        this.columns = columns;
        this.rules = rules;
        this.rows = rows;
    }

    static void stretch(
            List<Map<Integer, OpenCell>> grid,
            TableColumns columns,
            TableRules rules,
            TableRows rows) {
        new CellSpans(grid, columns, rules, rows).stretch();
    }

    /// Lets headings reach down over empty places, and labels in the first column over the rows of
    /// their group.
    private void stretch() {
        for (int r = 0; r < rows.header(); r++) {
            for (OpenCell cell : grid.get(r).values()) {
                while (cell.row + cell.rowSpan < rows.header()
                        && empty(cell.row + cell.rowSpan, cell)) {
                    cell.rowSpan++;
                }
            }
        }
        int r = rows.header();
        while (r < grid.size()) {
            int end = r + 1;
            while (end < grid.size() && !parted(end)) {
                end++;
            }
            group(r, end);
            r = end;
        }
    }

    private boolean empty(int row, OpenCell cell) {
        for (OpenCell other : grid.get(row).values()) {
            if (other.column < cell.column + cell.columnSpan
                    && other.column + other.columnSpan > cell.column) {
                return false;
            }
        }
        return true;
    }

    /// Whether a rule lies over the first column above a row.
    private boolean parted(int row) {
        float above = rows.rows().get(row - 1).getLast().base();
        float below = rows.rows().get(row).getFirst().base();
        if (rules.band(above) != rules.band(below)) {
            return true;
        }
        Column first = columns.filled(0);
        return rules.partial().stream()
                .anyMatch(r ->
                        r.at() > above
                                && r.at() < below
                                && r.from() < first.left() + 0.5f * first.width());
    }

    /// Labels that stand beside several rows, not on the baseline of one, belong to all of those
    /// that no other label is nearer to; so does a single label in the first column.
    private void group(int from, int to) {
        for (int column = 0; to - from > 1 && column < columns.count(); column++) {
            List<OpenCell> labels = new ArrayList<>();
            boolean off = false;
            for (int r = from; r < to; r++) {
                OpenCell cell = grid.get(r).get(column);
                if (cell != null && cell.columnSpan == 1) {
                    labels.add(cell);
                    off |= grid.get(r).size() > 1 && off(r, cell);
                }
            }
            boolean single =
                    column == 0 && labels.size() == 1 && grid.get(labels.getFirst().row).size() > 1;
            if (single || off && labels.size() < to - from) {
                spread(
                        TableLabels.of(
                                labels.stream().flatMap(l -> l.pieces.stream()).toList(),
                                rows.rows().subList(from, to)),
                        column,
                        from,
                        to);
            }
        }
    }

    /// Whether none of the cell's pieces stands on the baseline that most of the row stands on.
    private boolean off(int row, OpenCell cell) {
        Row main =
                rows.rows().get(row).stream()
                        .max(Comparator.comparingInt(l -> l.chunks().size()))
                        .orElseThrow();
        return cell.pieces.stream()
                .allMatch(p -> Math.abs(p.line().base() - main.base()) > 0.15f * main.size());
    }

    private void spread(List<TableLabels.Label> labels, int column, int from, int to) {
        for (int r = from; r < to; r++) {
            OpenCell cell = grid.get(r).get(column);
            if (cell != null && cell.columnSpan == 1) {
                grid.get(r).remove(column);
            }
        }
        for (TableLabels.Label label : labels) {
            OpenCell cell = new OpenCell(from + label.row(), column, 1);
            cell.rowSpan = label.rowSpan();
            cell.pieces.addAll(label.pieces());
            grid.get(cell.row).put(column, cell);
        }
    }
}
