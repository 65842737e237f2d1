package gloss.compose;

import gloss.paper.Table;
import gloss.reading.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The groups in which a table prints its rows: those of one set of data. Their label stands beside
/// them over a span, once in a column of its own, or on a line of its own; above them, or in the
/// middle of them, where the names of the rows come again in each group.
final class RowGroups {
    private final Grid grid;
    private final int names;
    private final int from;
    private final List<Integer> numbered;

    /// Of the body of a grid that stands upright, whose rows are named in this column.
    RowGroups(Grid grid, int names) {
        this.grid = grid;
        this.names = names;
        this.from = grid.headerRows() + 1;
        this.numbered =
                IntStream.rangeClosed(from, grid.rows()).filter(this::hasNumber).boxed().toList();
    }

    /// Rows that belong together, the line of their label among them, and the label; all rows and
    /// no label where there are no groups.
    record Group(Optional<Table.Cell> label, Set<Integer> rows) {}

    Group of(int row) {
        for (int column = names - 1; column >= 1; column--) {
            int at = column;
            Table.Cell cell = grid.cell(row, at);
            if (cell != null && isLabel(cell) && cell.rowSpan() > 1) {
                return new Group(
                        Optional.of(cell), rows(r -> cell.equals(grid.cell(r, at)), row, row));
            }
            if (labels(at).size() > 1) {
                return labelled(row, labels(at), at);
            }
        }
        List<Integer> lines =
                IntStream.rangeClosed(from, grid.rows())
                        .filter(r -> !numbered.contains(r) && line(r).isPresent())
                        .boxed()
                        .toList();
        return lines.isEmpty() ? whole() : labelled(row, lines, 0);
    }

    /// The rows whose cell in this column says something, where others are blank.
    private List<Integer> labels(int column) {
        List<Integer> labels =
                numbered.stream()
                        .filter(r -> isLabel(grid.cell(r, column)))
                        .filter(r -> !grid.text(r, column).equals(grid.text(r - 1, column)))
                        .toList();
        return labels.size() < numbered.size() ? labels : List.of();
    }

    private Group labelled(int row, List<Integer> labels, int column) {
        boolean above = labels.getFirst() <= numbered.getFirst();
        List<Integer> starts = above ? labels : again();
        if (!above && starts.size() < 2) {
            return whole();
        }
        int start = starts.stream().filter(s -> s <= row).reduce(from, (_, s) -> s);
        int end = starts.stream().filter(s -> s > row).findFirst().orElse(grid.rows() + 1) - 1;
        List<Table.Cell> inside =
                labels.stream()
                        .filter(l -> start <= l && l <= end)
                        .flatMap(l -> label(l, column).stream())
                        .filter(c ->
                                labels.stream()
                                                .flatMap(l -> label(l, column).stream())
                                                .filter(o -> o.text().equals(c.text()))
                                                .count()
                                        == 1)
                        .toList();
        Optional<Table.Cell> label =
                inside.size() == 1 ? Optional.of(inside.getFirst()) : Optional.empty();
        return new Group(label, rows(_ -> true, start, end));
    }

    /// Where the name of the first row comes again.
    private List<Integer> again() {
        String first = grid.text(numbered.getFirst(), names);
        return numbered.stream().filter(r -> grid.text(r, names).equals(first)).toList();
    }

    private Optional<Table.Cell> label(int row, int column) {
        return column > 0 ? Optional.ofNullable(grid.cell(row, column)) : line(row);
    }

    /// The words of a row without numbers.
    private Optional<Table.Cell> line(int row) {
        for (int column = 1; column <= grid.columns(); column++) {
            Table.Cell cell = grid.cell(row, column);
            if (cell != null && isLabel(cell)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private Group whole() {
        return new Group(Optional.empty(), rows(_ -> true, from, grid.rows()));
    }

    private Set<Integer> rows(IntPredicate kept, int least, int most) {
        Set<Integer> rows = new TreeSet<>();
        IntStream.rangeClosed(least == most ? from : least, least == most ? grid.rows() : most)
                .filter(kept)
                .forEach(rows::add);
        return rows;
    }

    private boolean hasNumber(int row) {
        return IntStream.rangeClosed(2, grid.columns())
                .anyMatch(c -> grid.number(row, c).isPresent());
    }

    private static boolean isLabel(Table.@Nullable Cell cell) {
        return cell != null
                && !cell.text().isBlank()
                && !cell.header()
                && Comparison.number(cell.text()).isEmpty();
    }
}
