package gloss.parse.pdf;

import gloss.parse.pdf.TableText.Chunk;
import gloss.parse.pdf.TableText.Row;
import java.util.ArrayList;
import java.util.List;

/// The rows of a table as a reader counts them: baselines that belong to one row are put together,
/// text outside the rules is left out, the first `header` rows are the heading.
record TableRows(List<List<Row>> rows, int header) {
    /// A step this much smaller than the line pitch of its text is none from row to row.
    private static final float TIGHT = 0.8f;

    /// Lines of one cell are no further apart than this share of their size.
    private static final float STACKED = 1.4f;

    /// A row below the last rule has this many cells at least, and this share of the others'.
    private static final int FEWEST = 3;

    private static final float GRID = 0.7f;

    /// A heading has no more lines than this.
    private static final int HEADING = 5;

    /// Rows from the first to the last that the rules hold together; the text around them is notes
    /// and titles. Below the last rule stand rows, too, where no rule ends the table: they go on
    /// with the cells of the rows above.
    static List<Row> between(List<Row> rows, TableRules rules) {
        if (rules.across().size() < 2) {
            return rows;
        }
        int last = rules.across().size();
        List<Row> inside = new ArrayList<>();
        boolean open = true;
        for (Row row : rows) {
            int band = rules.band(row.base());
            boolean above = band == 0 && row.chunks().size() < 2;
            open &= band < last || likeThose(inside, row);
            if (!above && open) {
                inside.add(row);
            }
        }
        return 2 * inside.size() >= rows.size() ? inside : rows;
    }

    /// Whether it has about as many cells as the rows so far: a note has one or two, or as many as
    /// words where it is set to the table's width.
    private static boolean likeThose(List<Row> rows, Row row) {
        int most = rows.stream().mapToInt(r -> r.chunks().size()).max().orElse(0);
        int cells = row.chunks().size();
        return cells <= most && cells >= Math.max(FEWEST, GRID * most);
    }

    /// How many of the rows head the table: those in the first band between rules, or the first row
    /// when it is words over numbers.
    static int header(List<Row> rows, TableRules rules) {
        if (rows.isEmpty()) {
            return 0;
        }
        int first = rules.band(rows.getFirst().base());
        int count = 0;
        while (count < rows.size() && rules.band(rows.get(count).base()) == first) {
            count++;
        }
        if (count < rows.size() && count <= HEADING && count <= rows.size() - count + 2) {
            return count;
        }
        boolean words = rows.getFirst().chunks().stream().noneMatch(TableRows::number);
        boolean numbers =
                rows.stream().skip(1).flatMap(r -> r.chunks().stream()).anyMatch(TableRows::number);
        return words && numbers ? 1 : 0;
    }

    private static boolean number(Chunk chunk) {
        return chunk.text().matches("[-−+±<>~≈$]?\\s?\\d.*");
    }

    static TableRows of(List<Row> rows, TableRules rules, TableColumns columns, int header) {
        int bands = 0;
        for (int i = 1; i < rows.size(); i++) {
            bands += rules.band(rows.get(i).base()) != rules.band(rows.get(i - 1).base()) ? 1 : 0;
        }
        // Ruled throughout: what stands between two rules is one row.
        boolean ruled = bands >= 3 && 2 * bands >= rows.size() - 1;
        List<List<Row>> out = new ArrayList<>();
        int heading = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean joins =
                    i > 0
                            && rules.band(rows.get(i - 1).base()) == rules.band(row.base())
                            && (i < header) == (i - 1 < header)
                            && !underlined(rows.get(i - 1), row, rules)
                            && (i < header
                                    ? stacked(out.getLast(), row, columns)
                                    : goesOn(out.getLast(), row, columns, ruled));
            if (joins) {
                out.getLast().add(row);
            } else {
                out.add(new ArrayList<>(List.of(row)));
                heading += i < header ? 1 : 0;
            }
        }
        return new TableRows(out, heading);
    }

    /// Whether a rule under a part of the table lies between two baselines.
    private static boolean underlined(Row above, Row below, TableRules rules) {
        return rules.partial().stream()
                .anyMatch(
                        r -> r.at() > above.base() && r.at() < below.base() - 0.3f * below.size());
    }

    /// Whether a line of the heading goes on with the cells of the line above it: it stands under
    /// cells above, and none of these lies over several here.
    private static boolean stacked(List<Row> above, Row row, TableColumns columns) {
        boolean far = row.base() - above.getLast().base() > STACKED * row.size();
        boolean tight = row.base() - above.getLast().base() < TIGHT * row.size();
        long numbers = row.chunks().stream().filter(TableRows::number).count();
        if (far
                || 2 * numbers > row.chunks().size()
                || !tight && row.chunks().stream().anyMatch(c -> !under(c, above))) {
            return false;
        }
        for (Row line : above) {
            for (Chunk chunk : line.chunks()) {
                long under =
                        row.chunks().stream()
                                .filter(c ->
                                        c.middleX() > chunk.left() - 2
                                                && c.middleX() < chunk.right() + 2)
                                .count();
                boolean between = columns.at(chunk.left() + 1) != columns.at(chunk.right() - 1);
                if (under > 1 || between) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean under(Chunk chunk, List<Row> above) {
        return above.stream()
                .flatMap(l -> l.chunks().stream())
                .anyMatch(c -> c.left() < chunk.right() && c.right() > chunk.left());
    }

    /// Whether two lines have no column in common.
    private static boolean apart(List<Row> above, Row row, TableColumns columns) {
        for (Row line : above) {
            for (Chunk chunk : line.chunks()) {
                for (Chunk other : row.chunks()) {
                    if (columns.at(chunk.middleX()) == columns.at(other.middleX())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /// Whether a line is no row of its own: it stands too tight for one and beside the cells above,
    /// or each of its cells goes on with a cell above that was full. In a table `ruled` throughout,
    /// a rule would part rows.
    private static boolean goesOn(List<Row> above, Row row, TableColumns columns, boolean ruled) {
        int most = above.stream().mapToInt(l -> l.chunks().size()).max().orElse(0);
        Row last = above.getLast();
        float step = row.base() - last.base();
        if (step < TIGHT * row.size()) {
            return apart(above, row, columns);
        }
        if (step > STACKED * row.size() || row.chunks().size() >= Math.max(2, most)) {
            return false;
        }
        long numbers = row.chunks().stream().filter(TableRows::number).count();
        if (2 * numbers >= row.chunks().size() && (numbers > 1 || !ruled)) {
            return false;
        }
        if (ruled) {
            return true;
        }
        for (Chunk chunk : row.chunks()) {
            int column = columns.at(chunk.middleX());
            Chunk over = null;
            for (Row line : above) {
                for (Chunk other : line.chunks()) {
                    over = columns.at(other.middleX()) == column ? other : over;
                }
            }
            if (over == null) {
                return false;
            }
            float word = chunk.words().getFirst().right() - chunk.left();
            float room = columns.filled(column).right() - over.right();
            if (word + 0.3f * row.size() < room - 0.3f * row.size() && !over.text().endsWith("-")) {
                return false;
            }
        }
        return true;
    }
}
