package gloss.compose;

import gloss.paper.Table;
import gloss.reading.KeyTable;
import gloss.reading.KeyTable.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The part of a table that a reading shows: its headers, the own row, the best rival and the rows
/// nearest to them, the names and the columns that matter; at most six by six.
final class Slice {
    static final int MOST = 6;

    private final Grid grid;
    private final Optional<Match> match;
    private final Set<Integer> ours;

    /// With the rows that are the paper's own for sure, which a match may tell better.
    Slice(Grid grid, Optional<Match> match, Set<Integer> ours) {
        this.grid = grid;
        this.match = match;
        this.ours = new TreeSet<>(match.map(Match::ours).orElse(ours));
    }

    /// Cells of at most so many rows and columns, row by row.
    List<KeyTable.Marked> cells(int rows, int columns) {
        Set<Integer> keptRows = rows(rows);
        Set<Integer> keptColumns = columns(columns);
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
        return starts.size() <= MOST && lefts.size() <= MOST ? cells : List.of();
    }

    /// Headers, the own row and the rival, and what is left room for: the next best others, further
    /// own rows, the rows around.
    private Set<Integer> rows(int most) {
        Set<Integer> kept = new TreeSet<>();
        for (int row = grid.headerRows(); row >= grid.first() && kept.size() < 2; row--) {
            kept.add(row);
        }
        List<Integer> wanted = new ArrayList<>();
        match.ifPresent(m -> {
            wanted.add(m.own());
            wanted.add(m.rival());
            nextBest(m).stream().limit(2).forEach(wanted::add);
            m.block().stream().filter(m.ours()::contains).forEach(wanted::add);
            wanted.addAll(nextBest(m));
        });
        if (match.isEmpty()) {
            wanted.addAll(ours);
            wanted.addAll(boldest());
        }
        int from =
                match.map(m -> Math.min(m.own(), m.rival()))
                        .orElse(ours.stream().min(Integer::compare).orElse(grid.headerRows() + 1));
        for (int step = 0; step <= grid.rows(); step++) {
            wanted.add(from + step);
            wanted.add(from - step);
        }
        for (int row : wanted) {
            // A row of another block would stand under the wrong data set.
            boolean apart = match.isPresent() && !match.get().block().contains(row);
            boolean body = row > grid.headerRows() && row <= grid.rows() && !apart;
            if (kept.size() < most && body && hasNumber(row)) {
                kept.add(row);
            }
        }
        return kept;
    }

    /// The others of the block, those first whose number is nearest to the rival's, which is the
    /// best.
    private List<Integer> nextBest(Match m) {
        BigDecimal best = grid.number(m.rival(), m.column()).orElse(BigDecimal.ZERO);
        return m.block().stream()
                .filter(r -> !m.ours().contains(r) && grid.number(r, m.column()).isPresent())
                .sorted(
                        Comparator.comparing((Integer r) ->
                                grid.number(r, m.column()).orElse(best).subtract(best).abs()))
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

    private Set<Integer> columns(int most) {
        Set<Integer> kept = new TreeSet<>();
        kept.add(match.map(Match::names).orElse(1));
        match.ifPresent(m -> kept.add(m.column()));
        for (int column = 2; column <= grid.columns() && kept.size() < most; column++) {
            if (!grid.named(column).isEmpty()) {
                kept.add(column);
            }
        }
        return kept;
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
        if (ours.contains(row)) {
            return Mark.OWN;
        }
        return match.filter(m -> m.rival() == row && !m.versions()).isPresent()
                ? Mark.RIVAL
                : Mark.NONE;
    }
}
