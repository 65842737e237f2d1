package gloss.compose;

import gloss.paper.Table;
import gloss.reading.Comparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table's cells by row and column, with spanning cells found from each place they cover. The
/// cells keep the paper's row and column, turned or not.
final class Grid {
    private static final int LAST_HEADER = 3;

    /// A word that is no sign for a missing number.
    private static final Pattern WORD =
            Pattern.compile(
                    "(?i)^(?!n/?a\\b|none\\b|oom\\b|time ?out|fail|dnf\\b|not\\b).*\\p{L}{2}");

    private static final Pattern TICK = Pattern.compile("[✓✔√]|(?i)yes|是");
    private static final Pattern UNTICKED = Pattern.compile("[✗✘×–—−-]|(?i)no|x|否");

    private final Map<List<Integer>, Table.Cell> at = new HashMap<>();
    private final Table table;

    /// The first row, 1 but in a later panel, and the last of all, below other headers too.
    private final int first;

    private final int lowest;

    private final int rows;
    private final int columns;
    private final int headerRows;
    private final boolean turned;

    /// The table as it stands.
    Grid(Table table) {
        this(table, false, 1, 0);
    }

    /// The table as it stands: one grid, or several one below the other where headers come again
    /// and the numbers under them mean something else.
    static List<Grid> panels(Table table) {
        List<Grid> panels = new ArrayList<>(List.of(new Grid(table)));
        Grid top = panels.getFirst();
        while (panels.getLast().rows < top.lowest && panels.getLast().headerRows > 0) {
            int from = panels.getLast().rows + 1;
            panels.add(new Grid(table, false, from, Math.max(1, top.repeated(from))));
        }
        return panels;
    }

    /// Rows from here on that are named as the first headers are, one by one.
    private int repeated(int from) {
        int same = 0;
        while (same < headerRows && text(from + same, 1).equalsIgnoreCase(text(1 + same, 1))) {
            same++;
        }
        return same;
    }

    /// The table turned over its diagonal, for tables whose methods are columns.
    static Grid turned(Table table) {
        return new Grid(table, true, 1, 0);
    }

    private Grid(Table table, boolean turned, int first, int depth) {
        this.table = table;
        this.turned = turned;
        this.first = first;
        int lastRow = 0;
        int lastColumn = 0;
        for (Table.Cell cell : table.cells()) {
            for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                    at.putIfAbsent(turned ? List.of(c, r) : List.of(r, c), cell);
                    lastRow = Math.max(lastRow, turned ? c : r);
                    lastColumn = Math.max(lastColumn, turned ? r : c);
                }
            }
        }
        columns = lastColumn;
        lowest = lastRow;
        headerRows = turned ? named() : depth > 0 ? first + depth - 1 : headers();
        rows = turned ? lastRow : untilNextHeader(lastRow);
    }

    Table table() {
        return table;
    }

    /// The last row under the headers at the top: where a table is several, one below the other,
    /// the next has headers of its own, and its numbers mean something else.
    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /// The first row: of headers, where there are any.
    int first() {
        return first;
    }

    /// The last row of column headers at the top; 0 for none.
    int headerRows() {
        return headerRows;
    }

    Table.@Nullable Cell cell(int row, int column) {
        return at.get(List.of(row, column));
    }

    String text(int row, int column) {
        Table.Cell cell = cell(row, column);
        return cell == null ? "" : cell.text().strip();
    }

    Optional<BigDecimal> number(int row, int column) {
        Table.Cell cell = cell(row, column);
        return cell == null || cell.header() ? Optional.empty() : Comparison.number(cell.text());
    }

    boolean bold(int row, int column) {
        Table.Cell cell = cell(row, column);
        return cell != null && cell.bold();
    }

    /// The header cells over this column, outermost first, without empty ones, numbers and
    /// repetitions.
    List<Table.Cell> headers(int column) {
        List<Table.Cell> found = new ArrayList<>();
        for (int row = first; row <= headerRows; row++) {
            Table.Cell cell = cell(row, column);
            if (cell != null
                    && !cell.text().isBlank()
                    && Comparison.number(cell.text()).isEmpty()
                    && !found.contains(cell)) {
                found.add(cell);
            }
        }
        return found;
    }

    /// The headers over this column; where they are numbers (the length of a sequence, a share of
    /// noise), those, outermost first.
    List<Table.Cell> named(int column) {
        List<Table.Cell> words = headers(column);
        if (!words.isEmpty()) {
            return words;
        }
        List<Table.Cell> numbers = new ArrayList<>();
        for (int row = first; row <= headerRows; row++) {
            Table.Cell cell = cell(row, column);
            if (cell != null && !cell.text().isBlank() && !numbers.contains(cell)) {
                numbers.add(cell);
            }
        }
        return numbers;
    }

    /// The words of the headers over this column.
    String header(int column) {
        return String.join(" ", named(column).stream().map(Table.Cell::text).toList());
    }

    /// Whether its rows are the columns of the table.
    boolean isTurned() {
        return turned;
    }

    /// Whether a column of ticks and crosses sets the two rows apart: "Unsupervised", "Extra data".
    boolean flaggedApart(int one, int other) {
        for (int column = 2; column <= columns; column++) {
            if (isFlags(column)
                    && TICK.matcher(text(one, column)).find()
                            != TICK.matcher(text(other, column)).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean isFlags(int column) {
        boolean ticked = false;
        for (int row = headerRows + 1; row <= rows; row++) {
            String text = text(row, column);
            ticked |= TICK.matcher(text).matches();
            if (!text.isEmpty()
                    && !TICK.matcher(text).matches()
                    && !UNTICKED.matcher(text).matches()) {
                return false;
            }
        }
        return ticked;
    }

    /// Share of the cells under the headers, right of the first column, that hold a number.
    double numeric() {
        int all = 0;
        int numbers = 0;
        for (int row = headerRows + 1; row <= rows; row++) {
            for (int column = 2; column <= columns; column++) {
                if (!text(row, column).isEmpty()) {
                    all++;
                    numbers += number(row, column).isPresent() ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) numbers / all;
    }

    /// Share of its places that a cell fills.
    double filled() {
        long full =
                at.entrySet().stream()
                        .filter(e ->
                                e.getKey().getFirst() >= first && e.getKey().getFirst() <= rows)
                        .filter(e -> !e.getValue().text().isBlank())
                        .count();
        int places = (rows - first + 1) * columns;
        return places == 0 ? 0 : (double) full / places;
    }

    private int untilNextHeader(int last) {
        for (int row = headerRows + 2; row <= last; row++) {
            if (heads(row)) {
                return row - 1;
            }
        }
        return last;
    }

    /// A row of words, at least two of them where numbers stood above.
    private boolean heads(int row) {
        Set<Table.Cell> words = new HashSet<>();
        for (int column = 2; column <= columns; column++) {
            Table.Cell cell = cell(row, column);
            if (cell == null || cell.text().isBlank()) {
                continue;
            }
            if (number(row, column).isPresent() || cell.columnSpan() >= columns - 1) {
                return false;
            }
            if (WORD.matcher(cell.text()).find() && numberAbove(row, column)) {
                words.add(cell);
            }
        }
        return words.size() >= 2;
    }

    private boolean numberAbove(int row, int column) {
        for (int above = headerRows + 1; above < row; above++) {
            if (number(above, column).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Rows at the top of a turned table that hold words only: what is measured, and on what.
    private int named() {
        int count = Math.min(1, lowest);
        while (count < LAST_HEADER - 1 && count + 1 < lowest && isWords(count + 1)) {
            count++;
        }
        return count;
    }

    /// Rows at the top that are marked as headers, and those below them, up to the third, that hold
    /// words in more than one column and no number.
    private int headers() {
        int count = 0;
        for (int row = 1; row <= lowest; row++) {
            boolean marked = marked(row);
            boolean below = row <= LAST_HEADER && count > 0;
            if (!marked && !(below && (isWords(row) || divides(row)))) {
                break;
            }
            count = row;
        }
        return count;
    }

    /// Whether the row tells apart the columns under one header by counts and words: "1, 2, Avg."
    /// under "Pancreas".
    private boolean divides(int row) {
        boolean words = false;
        boolean spanned = false;
        for (int column = 2; column <= columns; column++) {
            String text = text(row, column);
            Table.Cell above = cell(row - 1, column);
            spanned |= above != null && above.columnSpan() > 1;
            words |= WORD.matcher(text).find();
            if (!text.isEmpty() && !WORD.matcher(text).find() && !text.matches("\\d")) {
                return false;
            }
        }
        return words && spanned;
    }

    private boolean marked(int row) {
        int marked = 0;
        int all = 0;
        for (int column = 1; column <= columns; column++) {
            Table.Cell cell = cell(row, column);
            if (cell != null) {
                all++;
                marked += cell.header() ? 1 : 0;
            }
        }
        return all > 0 && marked * 2 >= all;
    }

    private boolean isWords(int row) {
        int words = 0;
        for (int column = 2; column <= columns; column++) {
            if (number(row, column).isPresent()) {
                return false;
            }
            words += text(row, column).codePoints().anyMatch(Character::isLetter) ? 1 : 0;
        }
        return words >= 2;
    }
}
