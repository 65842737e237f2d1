package gloss.publish;

import gloss.paper.Box;
import gloss.paper.Table;
import gloss.reading.KeyTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The slice of a table with its gaps closed: rows and columns that the slice leaves out are gone,
/// spans shortened, missing cells blank.
record Grid(List<List<Placed>> rows, int columns) {
    /// A number with what stands around numbers: signs, brackets, stars, a short unit.
    private static final Pattern NUMBER =
            Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*(ms|[skKMBGTxhd])?[^\\p{L}\\d]*");

    private static final Pattern NOTHING = Pattern.compile("[-–—−\\s]*|[nN]/[aA]");

    /// A cell in the slice; row and column count from 1 there. `id` and `box` are empty for a blank
    /// that only fills a gap.
    record Placed(
            int row,
            int column,
            int rowSpan,
            int columnSpan,
            boolean header,
            String text,
            KeyTable.Mark mark,
            Optional<String> id,
            Optional<Box> box) {}

    Grid {
        rows = List.copyOf(rows);
    }

    static Grid of(KeyTable table) {
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        for (KeyTable.Marked marked : table.cells()) {
            rows.add(marked.cell().row());
            columns.add(marked.cell().column());
        }
        List<Integer> rowList = List.copyOf(rows);
        List<Integer> columnList = List.copyOf(columns);
        boolean[][] taken = new boolean[rowList.size()][columnList.size()];
        List<List<Placed>> placed = new ArrayList<>();
        rowList.forEach(_ -> placed.add(new ArrayList<>()));
        for (KeyTable.Marked marked : table.cells()) {
            Table.Cell cell = marked.cell();
            int row = rowList.indexOf(cell.row());
            int column = columnList.indexOf(cell.column());
            if (taken[row][column]) {
                continue;
            }
            int high = within(rows, cell.row(), cell.rowSpan());
            int wide = within(columns, cell.column(), cell.columnSpan());
            wide = free(taken[row], column, wide);
            for (int y = row; y < row + high; y++) {
                for (int x = column; x < column + wide; x++) {
                    taken[y][x] = true;
                }
            }
            placed.get(row).add(place(marked, row + 1, column + 1, high, wide));
        }
        fill(placed, taken);
        return new Grid(placed, columnList.size());
    }

    private static int within(TreeSet<Integer> kept, int start, int span) {
        return Math.max(1, kept.subSet(start, start + span).size());
    }

    private static int free(boolean[] row, int start, int wide) {
        int free = 1;
        while (free < wide && !row[start + free]) {
            free++;
        }
        return free;
    }

    private static Placed place(KeyTable.Marked marked, int row, int column, int high, int wide) {
        Table.Cell cell = marked.cell();
        return new Placed(
                row,
                column,
                high,
                wide,
                cell.header(),
                cell.text(),
                marked.mark(),
                Optional.of(cell.row() + "-" + cell.column()),
                Optional.of(cell.box()));
    }

    private static void fill(List<List<Placed>> rows, boolean[][] taken) {
        for (int y = 0; y < taken.length; y++) {
            boolean header = rows.get(y).stream().anyMatch(Placed::header);
            for (int x = 0; x < taken[y].length; x++) {
                if (!taken[y][x]) {
                    rows.get(y)
                            .add(
                                    new Placed(
                                            y + 1,
                                            x + 1,
                                            1,
                                            1,
                                            header,
                                            "",
                                            KeyTable.Mark.NONE,
                                            Optional.empty(),
                                            Optional.empty()));
                }
            }
            rows.get(y).sort(Comparator.comparingInt(Placed::column));
        }
    }

    /// The mark of a row: what most of its cells bear. In a table whose methods are columns a row
    /// crosses the own column and the rival's, and bears no mark.
    static KeyTable.Mark mark(List<Placed> row) {
        return most(row);
    }

    /// What this cell is, by its row or by its column.
    KeyTable.Mark mark(Placed cell) {
        KeyTable.Mark byRow = mark(rows.get(cell.row() - 1));
        return byRow == KeyTable.Mark.NONE ? byColumn(cell) : byRow;
    }

    /// What this cell says that its row or column is: the first of a marked row, the topmost of a
    /// marked column.
    KeyTable.Mark tag(Placed cell) {
        KeyTable.Mark byRow = mark(rows.get(cell.row() - 1));
        if (byRow != KeyTable.Mark.NONE) {
            return cell.column() == 1 ? byRow : KeyTable.Mark.NONE;
        }
        return cell.row() == 1 ? byColumn(cell) : KeyTable.Mark.NONE;
    }

    /// Where methods are rows, their names in the first column bear marks; columns that are mostly
    /// own rows are no own columns.
    private boolean isOfRows() {
        return rows.stream()
                .flatMap(List::stream)
                .anyMatch(c -> c.column() == 1 && c.mark() != KeyTable.Mark.NONE);
    }

    private KeyTable.Mark byColumn(Placed cell) {
        if (isOfRows()) {
            return KeyTable.Mark.NONE;
        }
        for (int at = cell.column(); at < cell.column() + cell.columnSpan(); at++) {
            int column = at;
            KeyTable.Mark mark =
                    most(
                            rows.stream()
                                    .flatMap(List::stream)
                                    .filter(c -> c.column() == column && c.columnSpan() == 1)
                                    .toList());
            if (mark != KeyTable.Mark.NONE) {
                return mark;
            }
        }
        return KeyTable.Mark.NONE;
    }

    private static KeyTable.Mark most(List<Placed> cells) {
        long printed = cells.stream().filter(c -> c.id().isPresent()).count();
        for (KeyTable.Mark mark : List.of(KeyTable.Mark.OWN, KeyTable.Mark.RIVAL)) {
            if (2 * cells.stream().filter(c -> c.mark() == mark).count() > printed) {
                return mark;
            }
        }
        return KeyTable.Mark.NONE;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    /// Whether a column, from 1, holds numbers: more than half of its cells under the header that
    /// hold anything.
    boolean isNumeric(int column) {
        List<String> texts =
                rows.stream()
                        .flatMap(List::stream)
                        .filter(c -> c.column() == column && !c.header())
                        .map(Placed::text)
                        .filter(text -> !NOTHING.matcher(text).matches())
                        .toList();
        return 2 * texts.stream().filter(Grid::isNumber).count() > texts.size();
    }
}
