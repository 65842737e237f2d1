package gloss.parse.pdf;

import gloss.parse.pdf.TableText.Chunk;
import gloss.parse.pdf.TableText.Row;
import java.util.ArrayList;
import java.util.List;

/// The columns of a table: stretches of its width that text fills, parted by clear lanes through
/// its rows or by rules.
final class TableColumns {
    /// The narrowest lane between columns, in em, when few rows and when many prove it.
    private static final float LANE = 0.7f;

    private static final float SURE_LANE = 0.42f;
    private static final int MANY = 4;

    /// Among numbers.
    private static final float NUMBERS = 0.24f;

    /// The share of rows that may reach into a wide lane: headings within the table.
    private static final float STRAY = 0.15f;

    private final List<Float> edges;
    private final List<Column> filled;

    private TableColumns(List<Float> edges, List<Column> filled) {
        this.edges = edges;
        this.filled = filled;
    }

    int count() {
        return filled.size();
    }

    /// The column in which most of a stretch lies, from 0.
    int at(float x) {
        int column = 0;
        for (float edge : edges) {
            column += edge < x ? 1 : 0;
        }
        return column;
    }

    /// The extent of a column's text.
    Column filled(int column) {
        return filled.get(column);
    }

    /// As many columns as one row of the heading has chunks, and one for the labels left of them.
    static TableColumns of(Row heading, List<Row> body, float left, float right) {
        List<Float> edges = new ArrayList<>();
        List<Chunk> chunks = new ArrayList<>(heading.chunks());
        float first = chunks.getFirst().left();
        float labels = -1;
        for (Row row : body) {
            for (Chunk chunk : row.chunks()) {
                if (chunk.right() < first) {
                    labels = Math.max(labels, chunk.right());
                    chunks.add(chunk);
                }
            }
        }
        if (labels > 0) {
            edges.add((labels + first) / 2);
        }
        for (int i = 1; i < heading.chunks().size(); i++) {
            edges.add((heading.chunks().get(i - 1).right() + heading.chunks().get(i).left()) / 2);
        }
        return new TableColumns(edges, filled(edges, chunks, left, right));
    }

    /// The columns found in the rows of the table's body; `rules` part columns wherever they run
    /// down.
    static TableColumns of(List<Row> body, TableRules rules, float left, float right) {
        int wide = (int) Math.ceil(right - left) + 2;
        int[] covered = new int[wide];
        int proofs = 0;
        float size = 0;
        List<Chunk> plain = new ArrayList<>();
        for (Row row : body) {
            size = Math.max(size, row.size());
            if (row.chunks().size() < 2) {
                continue;
            }
            proofs++;
            for (Chunk chunk : row.chunks()) {
                if (!spans(chunk, body)) {
                    plain.add(chunk);
                    for (Line.Word word : chunk.words()) {
                        int from = Math.max(0, (int) Math.floor(word.left() - left));
                        int to = Math.min(wide - 1, (int) Math.ceil(word.right() - left));
                        for (int x = from; x < to; x++) {
                            covered[x]++;
                        }
                    }
                }
            }
        }
        float lane = (proofs >= MANY ? SURE_LANE : LANE) * size;
        List<Float> edges = new ArrayList<>();
        int stray = (int) (STRAY * proofs);
        int clear = 0;
        int wholly = 0;
        boolean begun = false;
        for (int x = 0; x < wide; x++) {
            if (covered[x] <= stray) {
                clear++;
                wholly += covered[x] == 0 ? 1 : 0;
            } else {
                boolean apart =
                        wholly == clear
                                ? clear >= lane
                                        || clear >= NUMBERS * size
                                                && numbers(body, left + x - clear / 2f)
                                : clear >= LANE * size;
                if (begun && apart) {
                    edges.add(left + x - clear / 2f);
                }
                wholly = 0;
                begun = true;
                clear = 0;
            }
        }
        for (TableRules.Rule rule : rules.down()) {
            part(edges, rule.at(), plain);
        }
        edges.sort(Float::compare);
        return new TableColumns(List.copyOf(edges), filled(edges, plain, left, right));
    }

    /// Whether in most rows numbers stand on both sides of a narrow lane.
    private static boolean numbers(List<Row> body, float at) {
        int both = 0;
        int all = 0;
        for (Row row : body) {
            String before = "";
            String after = "";
            for (Chunk chunk : row.chunks()) {
                for (Line.Word word : chunk.words()) {
                    String text = chunk.line().text().substring(word.start(), word.end());
                    if (word.right() < at + 1) {
                        before = text;
                    } else if (after.isEmpty()) {
                        after = text;
                    }
                }
            }
            if (!before.isEmpty() && !after.isEmpty()) {
                all++;
                both += TableText.number(before) && TableText.number(after) ? 1 : 0;
            }
        }
        return all > 1 && both > 0.7f * all;
    }

    /// Adds a rule as an edge unless it lies in a lane already found or beside all text.
    private static void part(List<Float> edges, float at, List<Chunk> plain) {
        List<Float> sorted = new ArrayList<>(edges);
        sorted.sort(Float::compare);
        float before = -Float.MAX_VALUE;
        float after = Float.MAX_VALUE;
        for (float edge : sorted) {
            if (edge <= at) {
                before = edge;
            } else {
                after = Math.min(after, edge);
            }
        }
        boolean left = false;
        boolean right = false;
        for (Chunk chunk : plain) {
            float middle = chunk.middleX();
            left |= middle > before && middle < at;
            right |= middle > at && middle < after;
        }
        if (left && right) {
            edges.add(at);
        }
    }

    private static List<Column> filled(
            List<Float> edges, List<Chunk> plain, float left, float right) {
        List<Column> filled = new ArrayList<>();
        for (int i = 0; i <= edges.size(); i++) {
            float from = i == 0 ? left - 1 : edges.get(i - 1);
            float to = i == edges.size() ? right + 1 : edges.get(i);
            float first = Float.MAX_VALUE;
            float last = -Float.MAX_VALUE;
            for (Chunk chunk : plain) {
                for (Line.Word word : chunk.words()) {
                    float middle = (word.left() + word.right()) / 2;
                    if (middle > from && middle < to) {
                        first = Math.min(first, word.left());
                        last = Math.max(last, word.right());
                    }
                }
            }
            filled.add(first > last ? new Column(from, to) : new Column(first, last));
        }
        return filled;
    }

    /// Whether a chunk lies over several chunks of other rows, as a heading over its columns does.
    private static boolean spans(Chunk chunk, List<Row> rows) {
        int over = 0;
        int alike = 0;
        for (Row row : rows) {
            int under = 0;
            float end = -Float.MAX_VALUE;
            for (Chunk other : row.chunks()) {
                if (other.middleX() > chunk.left()
                        && other.middleX() < chunk.right()
                        && other.left() - end > LANE * row.size()) {
                    under++;
                    end = other.right();
                }
            }
            over += under > 1 ? 1 : 0;
            alike += under == 1 ? 1 : 0;
        }
        return over >= 2 && over >= alike - 1;
    }
}
