package gloss.compose;

import gloss.paper.Table;
import gloss.reading.KeyTable;
import gloss.reading.KeyTable.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The part of a table that a reading shows: its headers, the own row, the best rival and the rows
/// nearest to them, the names and the columns that matter; at most six by six.
final class Slice {
    static final int MOST = 6;

    private final Grid grid;
    private final Optional<Match> match;

    Slice(Grid grid, Optional<Match> match) {
        this.grid = grid;
        this.match = match;
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

    private Set<Integer> rows(int most) {
        Set<Integer> kept = new TreeSet<>();
        for (int row = 1; row <= grid.headerRows() && kept.size() < 2; row++) {
            kept.add(grid.headerRows() - row + 1);
        }
        match.ifPresent(m -> {
            kept.add(m.own());
            kept.add(m.rival());
        });
        int from = match.map(m -> Math.min(m.own(), m.rival())).orElse(grid.headerRows() + 1);
        for (int step = 0; step <= grid.rows() && kept.size() < most; step++) {
            for (int row : new int[] {from + step, from - step}) {
                boolean body = row > grid.headerRows() && row <= grid.rows();
                if (body && kept.size() < most && hasNumber(row)) {
                    kept.add(row);
                }
            }
        }
        return kept;
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
        if (match.isEmpty()) {
            return Mark.NONE;
        }
        if (match.get().own() == row) {
            return Mark.OWN;
        }
        return match.get().rival() == row ? Mark.RIVAL : Mark.NONE;
    }
}
