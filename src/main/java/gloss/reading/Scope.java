package gloss.reading;

import gloss.paper.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which rows of a table a cell speaks for beyond its own: a set of data printed once for several
/// rows, beside them over a span, beside one of them, or on a line of its own.
final class Scope {
    private final Table table;

    Scope(Table table) {
        this.table = table;
    }

    /// Whether this cell says what all the values stand under: words beside or between their rows,
    /// with nothing like it nearer.
    boolean holds(Table.Cell cell, List<Table.Cell> values) {
        return !cell.text().isBlank()
                && Comparison.number(cell.text()).isEmpty()
                && !cell.header()
                && values.stream().allMatch(v -> beside(cell, v) || heads(cell, v));
    }

    /// Left of the value, over its row; or the last of its column that is not blank.
    private boolean beside(Table.Cell cell, Table.Cell value) {
        if (cell.column() >= value.column()) {
            return false;
        }
        boolean covers = cell.row() <= value.row() && value.row() < cell.row() + cell.rowSpan();
        return covers
                || table.cells().stream()
                        .filter(c -> c.column() == cell.column() && !c.equals(cell))
                        .filter(c -> reaches(cell, c, value))
                        .allMatch(c -> c.text().isBlank() || c.text().equals(cell.text()));
    }

    /// Whether another cell stands between, or beside the value itself.
    private static boolean reaches(Table.Cell cell, Table.Cell other, Table.Cell value) {
        boolean beside = other.row() <= value.row() && value.row() < other.row() + other.rowSpan();
        return beside || between(cell.row(), other.row(), value.row());
    }

    /// On a line without numbers, with no other such line between it and the value.
    private boolean heads(Table.Cell cell, Table.Cell value) {
        Set<Integer> numbers = new HashSet<>();
        Set<Integer> words = new HashSet<>();
        for (Table.Cell each : table.cells()) {
            if (!each.header() && !each.text().isBlank()) {
                (Comparison.number(each.text()).isPresent() ? numbers : words).add(each.row());
            }
        }
        words.removeAll(numbers);
        return words.contains(cell.row())
                && words.stream()
                        .noneMatch(r -> r != cell.row() && between(cell.row(), r, value.row()));
    }

    /// Beyond the first, up to the last, in whatever direction.
    private static boolean between(int from, int row, int to) {
        return from < to ? from < row && row <= to : to <= row && row < from;
    }
}
