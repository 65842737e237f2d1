package gloss.compose;

import gloss.paper.Table;
import gloss.reading.KeyTable;
import gloss.reading.KeyTable.Mark;
import gloss.reading.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The part of a table that a reading shows: its headers, the label of the group, the own row, the
/// best rival, those that the text says are beaten and the rows nearest to them; the names, what
/// tells rows apart, the column that matters and those most like it; at most six by six.
final class Slice {
    static final int MOST = 6;

    private static final int MOST_HEADERS = 3;

    /// Columns of words that tell rows apart, beside the names.
    private static final int MOST_TELLING = 2;

    private final Grid grid;
    private final Optional<Match> match;
    private final Set<Integer> ours;
    private final Predicate<String> beaten;
    private final Optional<RowGroups.Group> group;

    /// With what is set side by side, the rows that are the paper's own for sure, which a match may
    /// tell better, and the names that the text says are beaten.
    Slice(Grid grid, Optional<Match> match, Set<Integer> ours, Predicate<String> beaten) {
        this.grid = grid;
        this.match = match;
        this.ours = new TreeSet<>(match.map(Match::ours).orElse(ours));
        this.beaten = beaten;
        this.group =
                match.map(m -> group(grid, m))
                        .filter(g -> grid.isTurned() || g.rows().contains(match.get().rival()));
    }

    /// The rows of the table as it stands that belong to those of the match.
    static RowGroups.Group group(Grid grid, Match match) {
        return grid.isTurned()
                ? new RowGroups(new Grid(grid.table()), grid.headerRows()).of(match.column())
                : new RowGroups(grid, match.names()).of(match.own());
    }

    /// Cells of at most so many rows and columns, row by row; none where that leaves no room for
    /// what is set side by side.
    List<KeyTable.Marked> cells(int rows, int columns) {
        Set<Integer> keptColumns = columns(columns);
        Set<Integer> keptRows = rows(rows, keptColumns);
        boolean whole =
                match.map(m ->
                                keptRows.contains(m.own())
                                        && keptRows.contains(m.rival())
                                        && keptColumns.contains(m.column()))
                        .orElse(true);
        List<KeyTable.Marked> cells = new ArrayList<>();
        for (int row : keptRows) {
            for (int column : keptColumns) {
                Table.Cell cell = grid.cell(row, column);
                if (cell != null && cells.stream().noneMatch(m -> m.cell().equals(cell))) {
                    cells.add(new KeyTable.Marked(cell, mark(row)));
                }
            }
        }
        cells.sort(
                Comparator.comparingInt((KeyTable.Marked m) -> m.cell().row())
                        .thenComparingInt(m -> m.cell().column()));
        Set<Integer> starts = new TreeSet<>();
        cells.forEach(c -> starts.add(c.cell().row()));
        Set<Integer> lefts = new TreeSet<>();
        cells.forEach(c -> lefts.add(c.cell().column()));
        boolean fits = starts.size() <= MOST && lefts.size() <= MOST;
        return fits && whole ? cells : List.of();
    }

    private Set<Integer> rows(int most, Set<Integer> columns) {
        Set<Integer> kept = new TreeSet<>();
        for (int row = grid.headerRows();
                row >= grid.first() && kept.size() < MOST_HEADERS;
                row--) {
            if (row == grid.headerRows() || tells(row, columns)) {
                kept.add(row);
            }
        }
        if (!grid.isTurned()) {
            group.flatMap(RowGroups.Group::label)
                    .filter(l -> l.row() > grid.headerRows() && !hasNumber(l.row()))
                    .filter(l ->
                            match.filter(m -> l.row() < Math.min(m.own(), m.rival())).isPresent())
                    .ifPresent(l -> kept.add(l.row()));
        }
        for (int row : wanted()) {
            // A row of another block would stand under the wrong data set.
            boolean apart = match.isPresent() && !match.get().block().contains(row);
            boolean body = row > grid.headerRows() && row <= grid.rows() && !apart;
            if (kept.size() < most && body && hasNumber(row)) {
                kept.add(row);
            }
        }
        return kept;
    }

    /// Whether a header line says something of the columns that is not said twice.
    private boolean tells(int row, Set<Integer> columns) {
        return columns.stream()
                .filter(c -> c > match.map(Match::names).orElse(1))
                .anyMatch(c ->
                        !grid.text(row, c).isEmpty()
                                && !grid.text(row, c).equals(grid.text(row + 1, c)));
    }

    private List<Integer> wanted() {
        List<Integer> wanted = new ArrayList<>();
        match.ifPresent(m -> {
            wanted.add(m.own());
            wanted.add(m.rival());
            group.flatMap(RowGroups.Group::label)
                    .filter(_ -> !grid.isTurned())
                    .ifPresent(l -> wanted.add(l.row()));
            List<Integer> next = nextBest(m);
            next.stream().limit(m.best() ? 0 : 1).forEach(wanted::add);
            next.stream()
                    .filter(r -> beaten.test(grid.text(r, m.names())))
                    .limit(2)
                    .forEach(wanted::add);
            next.stream().limit(2).forEach(wanted::add);
            m.block().stream().filter(m.ours()::contains).forEach(wanted::add);
            wanted.addAll(next);
        });
        if (match.isEmpty()) {
            wanted.addAll(ours);
            for (int row : boldest()) {
                wanted.add(row);
                body().filter(r -> grid.text(r, 1).equals(grid.text(row, 1))).forEach(wanted::add);
            }
        }
        int first = wanted.isEmpty() ? grid.headerRows() + 1 : wanted.getFirst();
        int from = match.map(m -> Math.min(m.own(), m.rival())).orElse(first);
        for (int step = 0; step <= grid.rows(); step++) {
            wanted.add(from + step);
            wanted.add(from - step);
        }
        return wanted;
    }

    /// The others of the block, the best first.
    private List<Integer> nextBest(Match m) {
        Comparator<Integer> byNumber =
                Comparator.comparing(
                        (Integer r) -> grid.number(r, m.column()).orElse(BigDecimal.ZERO));
        boolean less = Directions.of(grid, m.column()) == Metric.LESS;
        return m.block().stream()
                .filter(r -> !m.ours().contains(r) && grid.number(r, m.column()).isPresent())
                .sorted(less ? byNumber : byNumber.reversed())
                .toList();
    }

    /// The rows with the most numbers in bold, where not all rows have them.
    private List<Integer> boldest() {
        return IntStream.rangeClosed(grid.headerRows() + 1, grid.rows())
                .boxed()
                .filter(r -> bold(r) > 0)
                .sorted(Comparator.comparingLong((Integer r) -> -bold(r)))
                .limit(2)
                .toList();
    }

    private long bold(int row) {
        return IntStream.rangeClosed(2, grid.columns())
                .filter(c -> grid.bold(row, c) && grid.number(row, c).isPresent())
                .count();
    }

    /// The labels and names, the column of the match, words that tell the rows apart, and the
    /// columns most like it; of a table whose groups are columns none of another group.
    private Set<Integer> columns(int most) {
        Set<Integer> kept = new TreeSet<>();
        int names = match.map(Match::names).orElse(1);
        IntStream.rangeClosed(1, names).filter(c -> c == names || labels(c)).forEach(kept::add);
        match.ifPresent(m -> kept.addAll(List.of(m.column(), start(m.column()))));
        IntStream.rangeClosed(names + 1, grid.columns())
                .filter(c -> says(c) && (!numeric(c) || Sizes.in(grid, c)))
                .limit(match.isPresent() ? MOST_TELLING : 0)
                .filter(_ -> kept.size() < most)
                .forEach(kept::add);
        Set<Integer> allowed =
                group.filter(g -> grid.isTurned() && g.label().isPresent())
                        .map(RowGroups.Group::rows)
                        .orElse(null);
        List<Integer> others =
                IntStream.rangeClosed(names + 1, grid.columns())
                        .filter(c -> !grid.named(c).isEmpty())
                        .filter(c -> allowed == null || allowed.contains(c))
                        .boxed()
                        .sorted(Comparator.comparingDouble(c -> -likeness(c)))
                        .toList();
        for (int column : others) {
            if (kept.size() + (kept.contains(start(column)) ? 1 : 2)
                    <= most + (column == start(column) ? 1 : 0)) {
                kept.addAll(List.of(column, start(column)));
            }
        }
        return kept;
    }

    /// Where the outermost header of the column begins.
    private int start(int column) {
        return grid.isTurned()
                ? column
                : grid.headers(column).stream().mapToInt(Table.Cell::column).min().orElse(column);
    }

    /// How much a column belongs beside that of the match.
    private double likeness(int column) {
        if (match.isEmpty()) {
            return -column;
        }
        int main = match.get().column();
        List<Table.Cell> mine = grid.named(main);
        List<Table.Cell> its = grid.named(column);
        boolean beside = mine.getFirst().equals(its.getFirst());
        boolean same = mine.getLast().text().equals(its.getLast().text());
        String header = grid.header(column);
        return (beside ? 4 : 0)
                + (same ? 2 : 0)
                + (grid.bold(match.get().own(), column) ? 1 : 0)
                + (Metric.of(header) == Metric.UNKNOWN ? 0 : 1)
                - (Metric.isCost(header) ? 2 : 0)
                - 0.05 * Math.abs(column - main);
    }

    /// Whether a column left of the names labels what is shown: for each row, or as its group.
    private boolean labels(int column) {
        boolean group =
                this.group
                        .flatMap(RowGroups.Group::label)
                        .filter(l -> grid.isTurned() || l.column() == column)
                        .isPresent();
        return group || says(column) && body().noneMatch(r -> spans(r, column));
    }

    private boolean spans(int row, int column) {
        Table.Cell cell = grid.cell(row, column);
        return cell != null && (grid.isTurned() ? cell.columnSpan() : cell.rowSpan()) > 1;
    }

    /// Whether the column has words or ticks in the rows that may be shown.
    private boolean says(int column) {
        return body().anyMatch(r -> !grid.text(r, column).isEmpty())
                        && body().map(r -> grid.text(r, column)).distinct().count() > 1
                || group.flatMap(RowGroups.Group::label)
                        .filter(l -> l.column() == column)
                        .isPresent();
    }

    private boolean numeric(int column) {
        long numbers = body().filter(r -> grid.number(r, column).isPresent()).count();
        return 2 * numbers > body().filter(r -> !grid.text(r, column).isEmpty()).count();
    }

    private java.util.stream.Stream<Integer> body() {
        return match.map(m -> m.block().stream())
                .orElseGet(() -> IntStream.rangeClosed(grid.headerRows() + 1, grid.rows()).boxed());
    }

    private boolean hasNumber(int row) {
        for (int column = 2; column <= grid.columns(); column++) {
            if (grid.number(row, column).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Mark mark(int row) {
        if (row > grid.headerRows() && ours.contains(row)) {
            return Mark.OWN;
        }
        return match.filter(m -> m.rival() == row && m.best() && !m.versions()).isPresent()
                ? Mark.RIVAL
                : Mark.NONE;
    }
}
