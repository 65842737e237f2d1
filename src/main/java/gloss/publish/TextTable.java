package gloss.publish;

import gloss.reading.KeyTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table within so many columns of a terminal: columns as wide as they need, the widest cut down
/// first and their cells wrapped; where words must be cut, those of the names in the first column
/// last.
final class TextTable {
    private static final int BETWEEN = 2;

    /// The names in the first column may take one such part of the width before a word of theirs is
    /// cut.
    private static final int MOST_FOR_NAMES = 3;

    private final Words words;
    private final int width;
    private final boolean colour;

    TextTable(Words words, int width, boolean colour) {
        this.words = words;
        this.width = width;
        this.colour = colour;
    }

    List<String> lines(KeyTable table) {
        Grid grid = Grid.of(table);
        int[] widths = widths(grid);
        List<String> lines = new ArrayList<>();
        boolean headers = false;
        for (List<Grid.Placed> row : grid.rows()) {
            boolean header = row.stream().allMatch(Grid.Placed::header);
            if (headers && !header) {
                lines.add("─".repeat(total(widths)));
            }
            headers = header;
            lines.addAll(row(grid, row, widths));
        }
        return lines;
    }

    private static int total(int[] widths) {
        return Arrays.stream(widths).sum() + BETWEEN * Math.max(0, widths.length - 1);
    }

    private int[] widths(Grid grid) {
        int[] widths = new int[grid.columns()];
        for (List<Grid.Placed> row : grid.rows()) {
            for (Grid.Placed cell : row) {
                if (cell.columnSpan() == 1) {
                    int at = cell.column() - 1;
                    widths[at] = Math.max(widths[at], Typewriter.width(said(grid, cell)));
                }
            }
        }
        int[] floors = new int[widths.length];
        for (List<Grid.Placed> row : grid.rows()) {
            for (Grid.Placed cell : row) {
                int at = cell.column() - 1;
                if (cell.columnSpan() == 1) {
                    floors[at] = Math.max(floors[at], longestWord(said(grid, cell)));
                }
            }
        }
        narrow(widths, floors);
        int[] names = new int[widths.length];
        if (names.length > 0) {
            names[0] = Math.min(floors[0], width / MOST_FOR_NAMES);
        }
        narrow(widths, names);
        narrow(widths, new int[widths.length]);
        return widths;
    }

    /// Takes from the widest column above its floor until the table fits or none is left.
    private void narrow(int[] widths, int[] floors) {
        while (total(widths) > width) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean can = widths[i] > Math.max(1, floors[i]);
                widest = can && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("\\s+")).mapToInt(Typewriter::width).max().orElse(0);
    }

    /// The text of a cell; the first of a marked row or column says what that is.
    private String said(Grid grid, Grid.Placed cell) {
        String mark = words.mark(grid.tag(cell));
        return mark.isEmpty() ? cell.text() : cell.text() + " (" + mark + ")";
    }

    private List<String> row(Grid grid, List<Grid.Placed> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int high = 1;
        for (Grid.Placed cell : row) {
            int wide = Math.max(1, across(cell, widths));
            List<String> wrapped = Typewriter.wrap(said(grid, cell), wide);
            cells.add(wrapped);
            high = Math.max(high, wrapped.size());
        }
        boolean bold =
                Grid.mark(row) == KeyTable.Mark.OWN || row.stream().allMatch(Grid.Placed::header);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < high; i++) {
            StringBuilder line = new StringBuilder();
            int column = 1;
            for (int c = 0; c < row.size(); c++) {
                Grid.Placed cell = row.get(c);
                while (column < cell.column()) {
                    line.append(" ".repeat(widths[column - 1] + BETWEEN));
                    column++;
                }
                String text = i < cells.get(c).size() ? cells.get(c).get(i) : "";
                line.append(
                        Typewriter.padded(
                                text, across(cell, widths), grid.isNumeric(cell.column())));
                line.append(" ".repeat(BETWEEN));
                column += cell.columnSpan();
            }
            String text = line.toString().stripTrailing();
            lines.add(bold ? Ink.BOLD.on(text, colour) : text);
        }
        return lines;
    }

    private static int across(Grid.Placed cell, int[] widths) {
        int from = cell.column() - 1;
        int to = Math.min(widths.length, from + cell.columnSpan());
        return total(Arrays.copyOfRange(widths, from, to));
    }
}
