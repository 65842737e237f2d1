package gloss.parse.pdf;

import gloss.paper.Box;
import gloss.paper.Table;
import gloss.parse.pdf.TableText.Chunk;
import gloss.parse.pdf.TableText.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the cells of a table from the words, rules and alignment in its region; none when they
/// make no credible grid.
final class TableCells {
    /// A lane this wide, in em, between two words of a heading parts two cells.
    private static final float PARTS = 0.42f;

    /// Cells longer than this, in characters, hold prose; at most this share of a grid's may.
    private static final int LONG = 70;

    private static final float PROSE = 0.2f;

    /// At most this share of the cells reaches over several columns below the heading.
    private static final float ACROSS = 0.12f;

    /// At least this share of a grid is filled, and at most this share of its rows has one cell.
    private static final float FILLED = 0.4f;

    private static final float SINGLE = 0.6f;

    private final TableColumns columns;
    private final TableRules rules;
    private final TableRows rows;
    private final List<TreeMap<Integer, Cell>> grid = new ArrayList<>();

    /// A cell being put together: the columns and rows it covers, its pieces from top to bottom.
    private static final class Cell {
        final int column;
        final int columnSpan;
        final List<Chunk> pieces = new ArrayList<>();
        int row;
        int rowSpan = 1;

        Cell(int row, int column, int columnSpan) {
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
        }
    }

    private TableCells(TableColumns columns, TableRules rules, TableRows rows) {
        this.columns = columns;
        this.rules = rules;
        this.rows = rows;
    }

    static List<Table.Cell> of(Region region) {
        TableRules rules =
                TableRules.of(
                        region.items(),
                        region.left(),
                        region.top(),
                        region.right(),
                        region.bottom());
        List<Row> lines = TableRows.between(TableText.rows(region.items(), rules), rules);
        int header = TableRows.header(lines, rules);
        if (lines.size() < 2) {
            return List.of();
        }
        TableColumns columns = columns(lines, header, rules, region);
        int most = header + 2;
        for (int h = header + 1; h <= most && lines.size() > h + 2; h++) {
            // Where no rule ends it, a heading shows by reaching over the lanes of the rows below
            // it.
            TableColumns below = columns(lines, h, rules, region);
            if (below.count() > columns.count()) {
                columns = below;
                header = h;
            }
        }
        if (columns.count() < 2) {
            return List.of();
        }
        TableRows rows = TableRows.of(lines, rules, columns, header);
        TableCells cells = new TableCells(columns, rules, rows);
        cells.fill();
        cells.stretch();
        return cells.credible() ? cells.cells() : List.of();
    }

    /// The columns of the body; those of the heading where it tells more of them apart.
    private static TableColumns columns(
            List<Row> lines, int header, TableRules rules, Region region) {
        List<Row> body = lines.subList(header, lines.size());
        boolean few = body.stream().filter(r -> r.chunks().size() > 1).count() < 2;
        TableColumns columns =
                TableColumns.of(few ? lines : body, rules, region.left(), region.right());
        Row most =
                lines.subList(0, header).stream()
                        .max(Comparator.comparingInt(r -> r.chunks().size()))
                        .orElse(null);
        return most != null && most.chunks().size() > columns.count()
                ? TableColumns.of(most, body, region.left(), region.right())
                : columns;
    }

    private void fill() {
        for (int r = 0; r < rows.rows().size(); r++) {
            TreeMap<Integer, Cell> cells = new TreeMap<>();
            grid.add(cells);
            for (Row line : rows.rows().get(r)) {
                for (Chunk chunk : line.chunks()) {
                    place(r, line, chunk, cells);
                }
            }
        }
    }

    private void place(int row, Row line, Chunk chunk, Map<Integer, Cell> cells) {
        int from = columns.at(chunk.left() + 1);
        int to = columns.at(chunk.right() - 1);
        if (from < to) {
            List<Chunk> parts = parts(chunk);
            if (parts.size() > 1) {
                parts.forEach(p -> place(row, line, p, cells));
                return;
            }
            from = first(chunk, from, to);
            to = Math.max(from, last(chunk, from, to));
        }
        if (row >= rows.header() && line.chunks().size() == 1 && central(chunk)) {
            from = 0;
            to = columns.count() - 1;
        }
        if (row < rows.header()) {
            int[] range = headed(row, line, chunk, from, to);
            from = range[0];
            to = range[1];
        }
        Cell cell = cells.get(from);
        if (cell == null) {
            cell = new Cell(row, from, to - from + 1);
            cells.put(from, cell);
        }
        cell.pieces.add(chunk);
    }

    /// Whether words stand in the middle of the table and not in that of a column: a heading within
    /// the table.
    private boolean central(Chunk chunk) {
        Column first = columns.filled(0);
        Column last = columns.filled(columns.count() - 1);
        float middle = (first.left() + last.right()) / 2;
        Column own = columns.filled(columns.at(chunk.middleX()));
        boolean wider = chunk.left() < own.left() - 3 || chunk.right() > own.right() + 3;
        return wider
                && Math.abs(chunk.middleX() - middle) < 0.03f * (last.right() - first.left())
                && chunk.left() > first.right();
    }

    /// Splits a chunk at the lanes it crosses, where its words leave room for them.
    private List<Chunk> parts(Chunk chunk) {
        List<Chunk> parts = new ArrayList<>();
        List<Line.Word> open = new ArrayList<>();
        for (Line.Word word : chunk.words()) {
            if (!open.isEmpty()) {
                Line.Word before = open.getLast();
                boolean apart = word.left() - before.right() > PARTS * chunk.line().size();
                if (apart && columns.at(before.right()) != columns.at(word.left())) {
                    parts.add(Chunk.of(chunk.line(), open));
                    open.clear();
                }
            }
            open.add(word);
        }
        parts.add(Chunk.of(chunk.line(), open));
        return parts;
    }

    /// Leaves out a first column of whose text the chunk covers next to nothing.
    private int first(Chunk chunk, int from, int to) {
        Column filled = columns.filled(from);
        return from < to && filled.right() < chunk.left() + 2 ? from + 1 : from;
    }

    private int last(Chunk chunk, int from, int to) {
        Column filled = columns.filled(to);
        return from < to && filled.left() > chunk.right() - 2 ? to - 1 : to;
    }

    /// The columns under a heading: those over the rule below it, or else the widest range whose
    /// middle is its own, of columns that have a heading of their own further down.
    private int[] headed(int row, Row line, Chunk chunk, int from, int to) {
        for (TableRules.Rule rule : rules.partial()) {
            boolean under =
                    rule.at() > line.base() - 0.2f * line.size()
                            && rule.at() < line.base() + 1.2f * line.size();
            long over =
                    line.chunks().stream()
                            .filter(c -> rule.from() < c.middleX() && rule.to() > c.middleX())
                            .count();
            boolean own = rule.from() < chunk.middleX() && rule.to() > chunk.middleX();
            if (under && own && over == 1) {
                int first = from;
                int last = to;
                for (int c = 0; c < columns.count(); c++) {
                    float middle = (columns.filled(c).left() + columns.filled(c).right()) / 2;
                    if (middle > rule.from() && middle < rule.to()) {
                        first = Math.min(first, c);
                        last = Math.max(last, c);
                    }
                }
                return new int[] {first, last};
            }
        }
        if (row + 1 >= rows.header()) {
            return new int[] {from, to};
        }
        int[] best = {from, to};
        for (int a = from; a >= 0 && (a == from || free(row, line, chunk, a)); a--) {
            for (int b = to; b < columns.count() && (b == to || free(row, line, chunk, b)); b++) {
                float middle = (columns.filled(a).left() + columns.filled(b).right()) / 2;
                if (b > a
                        && b - a > best[1] - best[0]
                        && Math.abs(middle - chunk.middleX()) < 0.8f * line.size()) {
                    best = new int[] {a, b};
                }
            }
        }
        return best;
    }

    /// Whether no other heading of the line stands over the column, but one of the next line does.
    private boolean free(int row, Row line, Chunk chunk, int column) {
        boolean taken =
                line.chunks().stream()
                        .anyMatch(c ->
                                c.left() != chunk.left()
                                        && columns.at(c.left() + 1) <= column
                                        && columns.at(c.right() - 1) >= column);
        boolean below =
                rows.rows().get(row + 1).stream()
                        .flatMap(l -> l.chunks().stream())
                        .anyMatch(c -> columns.at(c.middleX()) == column);
        return !taken && below;
    }

    /// Lets headings reach down over empty places, and labels in the first column over the rows of
    /// their group.
    private void stretch() {
        for (int r = 0; r < rows.header(); r++) {
            for (Cell cell : grid.get(r).values()) {
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

    private boolean empty(int row, Cell cell) {
        for (Cell other : grid.get(row).values()) {
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
            List<Cell> labels = new ArrayList<>();
            boolean off = false;
            for (int r = from; r < to; r++) {
                Cell cell = grid.get(r).get(column);
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
    private boolean off(int row, Cell cell) {
        Row main =
                rows.rows().get(row).stream()
                        .max(Comparator.comparingInt(l -> l.chunks().size()))
                        .orElseThrow();
        return cell.pieces.stream()
                .allMatch(p -> Math.abs(p.line().base() - main.base()) > 0.15f * main.size());
    }

    private void spread(List<TableLabels.Label> labels, int column, int from, int to) {
        for (int r = from; r < to; r++) {
            Cell cell = grid.get(r).get(column);
            if (cell != null && cell.columnSpan == 1) {
                grid.get(r).remove(column);
            }
        }
        for (TableLabels.Label label : labels) {
            Cell cell = new Cell(from + label.row(), column, 1);
            cell.rowSpan = label.rowSpan();
            cell.pieces.addAll(label.pieces());
            grid.get(cell.row).put(column, cell);
        }
    }

    private boolean credible() {
        int count = 0;
        int covered = 0;
        int prose = 0;
        int single = 0;
        int across = 0;
        for (TreeMap<Integer, Cell> row : grid) {
            single += row.size() == 1 ? 1 : 0;
            for (Cell cell : row.values()) {
                count++;
                covered += cell.columnSpan * cell.rowSpan;
                boolean body = cell.row >= rows.header() && row.size() > 1;
                across += body && cell.columnSpan > 1 ? 1 : 0;
                int length = cell.pieces.stream().mapToInt(p -> p.text().length()).sum();
                prose += length > LONG ? 1 : 0;
            }
        }
        return grid.size() >= 2
                && count >= 4
                && prose <= PROSE * count
                && across <= ACROSS * count
                && covered >= FILLED * grid.size() * columns.count()
                && single <= SINGLE * grid.size();
    }

    private List<Table.Cell> cells() {
        List<Table.Cell> out = new ArrayList<>();
        for (TreeMap<Integer, Cell> row : grid) {
            for (Cell cell : row.values()) {
                out.add(
                        new Table.Cell(
                                cell.row + 1,
                                cell.column + 1,
                                cell.rowSpan,
                                cell.columnSpan,
                                cell.row < rows.header(),
                                bold(cell),
                                text(cell),
                                Box.around(
                                        cell.pieces.stream()
                                                .map(p -> p.line().box(p.start(), p.end()))
                                                .toList())));
            }
        }
        out.sort(Comparator.comparingInt(Table.Cell::row).thenComparingInt(Table.Cell::column));
        return out;
    }

    /// Whether most of a cell is bold, or its first word: of 0.67 ± 0.01 often only the mean is.
    private static boolean bold(Cell cell) {
        int bold = 0;
        int all = 0;
        for (Chunk piece : cell.pieces) {
            bold += bold(piece.line(), piece.start(), piece.end());
            all += piece.end() - piece.start();
        }
        Chunk first = cell.pieces.getFirst();
        Line.Word word = first.words().getFirst();
        int length = word.end() - word.start();
        return 2 * bold > all
                || length > 1 && bold(first.line(), word.start(), word.end()) >= length - 1;
    }

    private static int bold(Line line, int start, int end) {
        int bold = 0;
        for (int i = start; i < end; i++) {
            int glyph = line.glyphAt()[i];
            bold += glyph >= 0 && line.glyphs().get(glyph).face().bold() ? 1 : 0;
        }
        return bold;
    }

    private static String text(Cell cell) {
        cell.pieces.sort(
                Comparator.comparingDouble((Chunk c) -> Math.round(c.line().base()))
                        .thenComparingDouble(Chunk::left));
        StringBuilder text = new StringBuilder();
        for (Chunk piece : cell.pieces) {
            String next = piece.text();
            int end = text.length();
            boolean broken =
                    end > 1
                            && text.charAt(end - 1) == '-'
                            && Character.isLetter(text.charAt(end - 2))
                            && Character.isLowerCase(next.charAt(0));
            if (broken) {
                text.setLength(end - 1);
            } else if (end > 0) {
                text.append(' ');
            }
            text.append(next);
        }
        return text.toString();
    }
}
