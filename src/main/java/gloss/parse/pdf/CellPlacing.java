package gloss.parse.pdf;

import gloss.parse.pdf.TableText.Chunk;
import gloss.parse.pdf.TableText.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts the chunks of a table's rows into its columns; those that reach over several columns span
/// them.
final class CellPlacing {
    /// A lane this wide, in em, between two words of a heading parts two cells.
    private static final float PARTS = 0.42f;

    /// Edges and middles this close, in points, are aligned.
    private static final float ALIGNED = 2.5f;

    private final TableColumns columns;
    private final TableRules rules;
    private final TableRows rows;

    private CellPlacing(TableColumns columns, TableRules rules, TableRows rows) {
        this.columns = columns;
        this.rules = rules;
        this.rows = rows;
    }

    /// For each row its cells by their first column.
    static List<Map<Integer, OpenCell>> grid(
            TableColumns columns, TableRules rules, TableRows rows) {
        CellPlacing placing = new CellPlacing(columns, rules, rows);
        List<Map<Integer, OpenCell>> grid = new ArrayList<>();
        for (int r = 0; r < rows.rows().size(); r++) {
            Map<Integer, OpenCell> cells = new TreeMap<>();
            grid.add(cells);
            for (Row line : rows.rows().get(r)) {
                for (Chunk chunk : line.chunks()) {
                    placing.place(r, line, chunk, cells);
                }
            }
        }
        return grid;
    }

    private void place(int row, Row line, Chunk chunk, Map<Integer, OpenCell> cells) {
        int from = columns.at(chunk.left() + 1);
        int to = columns.at(chunk.right() - 1);
        if (from < to) {
            boolean each = row + 1 == rows.header() && chunk.words().size() == to - from + 1;
            List<Chunk> parts = each ? words(chunk) : parts(chunk);
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
        int[] range =
                row < rows.header()
                        ? headed(row, line, chunk, from, to)
                        : framed(line, chunk, from, to);
        from = range[0];
        to = range[1];
        OpenCell cell = cells.get(from);
        if (cell == null) {
            cell = new OpenCell(row, from, to - from + 1);
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

    /// As many words as columns are one cell each, if each keeps to its column's left, right or
    /// middle.
    private List<Chunk> words(Chunk chunk) {
        List<Chunk> words = new ArrayList<>();
        int last = -1;
        for (Line.Word word : chunk.words()) {
            int column = columns.at((word.left() + word.right()) / 2);
            Column filled = columns.filled(column);
            boolean aligned =
                    Math.abs(word.left() - filled.left()) < ALIGNED
                            || Math.abs(word.right() - filled.right()) < ALIGNED
                            || Math.abs(word.left() + word.right() - filled.left() - filled.right())
                                    < 2 * ALIGNED;
            if (column == last || !aligned) {
                return parts(chunk);
            }
            last = column;
            words.add(Chunk.of(chunk.line(), List.of(word)));
        }
        return words;
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
        int[] best = framed(line, chunk, from, to);
        if (row + 1 >= rows.header() || best[1] - best[0] > to - from) {
            return best;
        }
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

    /// The columns between the upright rules next to a chunk, when it stands alone in their middle.
    private int[] framed(Row line, Chunk chunk, int from, int to) {
        float level = line.base() - 0.3f * line.size();
        float left = -Float.MAX_VALUE;
        float right = Float.MAX_VALUE;
        for (TableRules.Rule rule : rules.down()) {
            if (rule.from() < level && rule.to() > level) {
                if (rule.at() < chunk.left() + 1) {
                    left = Math.max(left, rule.at());
                } else if (rule.at() > chunk.right() - 1) {
                    right = Math.min(right, rule.at());
                }
            }
        }
        boolean ruled = left > -Float.MAX_VALUE || right < Float.MAX_VALUE;
        float first = left > -Float.MAX_VALUE ? left : columns.filled(0).left() - 1;
        float last =
                right < Float.MAX_VALUE ? right : columns.filled(columns.count() - 1).right() + 1;
        boolean alone =
                line.chunks().stream()
                        .noneMatch(c ->
                                c.left() != chunk.left()
                                        && c.middleX() > first
                                        && c.middleX() < last);
        boolean middle = Math.abs(chunk.middleX() - (first + last) / 2) < 0.1f * (last - first);
        int[] range = {from, to};
        for (int c = 0; ruled && alone && middle && c < columns.count(); c++) {
            float at = (columns.filled(c).left() + columns.filled(c).right()) / 2;
            if (at > first && at < last) {
                range[0] = Math.min(range[0], c);
                range[1] = Math.max(range[1], c);
            }
        }
        return range;
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
}
