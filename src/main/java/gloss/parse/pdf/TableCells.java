package gloss.parse.pdf;

import gloss.paper.Table;
import gloss.parse.pdf.TableText.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Reads the cells of a table from the words, rules and alignment in its region; none when they
/// make no credible grid.
final class TableCells {
    /// Cells longer than this, in characters, hold prose; at most this share of a grid's may.
    private static final int LONG = 70;

    private static final float PROSE = 0.2f;

    /// In a small grid without gaps, up to this share: terms and what they mean.
    private static final float PROSE_BESIDE_LABELS = 0.5f;

    /// At most this share of the cells reaches over several columns below the heading.
    private static final float ACROSS = 0.12f;

    /// At least this share of a grid is filled, and at most this share of its rows has one cell.
    private static final float FILLED = 0.4f;

    private static final float SINGLE = 0.6f;

    private TableCells() {}

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
        List<Map<Integer, OpenCell>> grid = CellPlacing.grid(columns, rules, rows);
        CellSpans.stretch(grid, columns, rules, rows);
        return credible(grid, columns, rows) ? cells(grid, rows.header()) : List.of();
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

    private static boolean credible(
            List<Map<Integer, OpenCell>> grid, TableColumns columns, TableRows rows) {
        int count = 0;
        int covered = 0;
        int prose = 0;
        int single = 0;
        int across = 0;
        boolean labelled = columns.count() <= 3;
        for (Map<Integer, OpenCell> row : grid) {
            single += row.size() == 1 ? 1 : 0;
            labelled &= row.size() == columns.count();
            for (OpenCell cell : row.values()) {
                count++;
                covered += cell.columnSpan * cell.rowSpan;
                boolean body = cell.row >= rows.header() && row.size() > 1;
                across += body && cell.columnSpan > 1 ? 1 : 0;
                prose += cell.length() > LONG ? 1 : 0;
            }
        }
        return grid.size() >= 2
                && count >= 4
                && prose <= (labelled ? PROSE_BESIDE_LABELS : PROSE) * count
                && across <= ACROSS * count
                && covered >= FILLED * grid.size() * columns.count()
                && single <= SINGLE * grid.size();
    }

    private static List<Table.Cell> cells(List<Map<Integer, OpenCell>> grid, int header) {
        List<Table.Cell> out = new ArrayList<>();
        for (Map<Integer, OpenCell> row : grid) {
            for (OpenCell cell : row.values()) {
                out.add(
                        new Table.Cell(
                                cell.row + 1,
                                cell.column + 1,
                                cell.rowSpan,
                                cell.columnSpan,
                                cell.row < header,
                                cell.bold(),
                                cell.text(),
                                cell.box()));
            }
        }
        out.sort(Comparator.comparingInt(Table.Cell::row).thenComparingInt(Table.Cell::column));
        return out;
    }
}
