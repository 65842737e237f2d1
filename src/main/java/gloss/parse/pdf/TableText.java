package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a table in rows of chunks: words on one baseline with no wide gap or rule between
/// them.
final class TableText {
    /// Words further apart than this share of the em are chunks of their own.
    private static final float GAP = 0.62f;

    /// Numbers this far apart are two cells: LNCS sets columns only 0.3 em apart.
    private static final float NUMBERS = 0.24f;

    /// Chinese characters this far apart, as a share of the em, are two cells: within a cell they
    /// touch, and tables keep 0.4 em and more between columns.
    private static final float HAN = 0.3f;

    private static final Pattern NUMBER = Pattern.compile("[-−+]?(?:\\d+(?:[.,]\\d+)?|\\.\\d+)%?");

    /// Words on one baseline, give or take a share of the em.
    private static final float LEVEL = 0.42f;

    private TableText() {}

    /// Part of a line: its words from `start` to `end` and their extent.
    record Chunk(Line line, List<Line.Word> words, float left, float right) {
        static Chunk of(Line line, List<Line.Word> words) {
            return new Chunk(
                    line, List.copyOf(words), words.getFirst().left(), words.getLast().right());
        }

        int start() {
            return words.getFirst().start();
        }

        int end() {
            return words.getLast().end();
        }

        String text() {
            return line.text().substring(start(), end());
        }

        float middleX() {
            return (left + right) / 2;
        }

        float width() {
            return right - left;
        }
    }

    /// The chunks of one baseline from left to right.
    record Row(float base, float size, List<Chunk> chunks) {}

    static List<Row> rows(List<Item> items, TableRules rules) {
        List<Line> lines = new ArrayList<>();
        for (Item item : items) {
            if (item.line() != null && !leaders(item.line())) {
                lines.add(item.line());
            }
        }
        lines.sort(Comparator.comparingDouble(Line::base));
        List<Row> rows = new ArrayList<>();
        List<Line> level = new ArrayList<>();
        for (Line line : lines) {
            if (!level.isEmpty()
                    && line.base() - level.getFirst().base()
                            > LEVEL * Math.max(line.size(), level.getFirst().size())) {
                rows.add(row(level, rules));
                level.clear();
            }
            level.add(line);
        }
        if (!level.isEmpty()) {
            rows.add(row(level, rules));
        }
        return rows;
    }

    /// Rows of dots stand for rules.
    private static boolean leaders(Line line) {
        return line.text().matches("[.·_ -]{8,}");
    }

    private static Row row(List<Line> level, TableRules rules) {
        List<Chunk> chunks = new ArrayList<>();
        float base = 0;
        float size = 0;
        for (Line line : level) {
            chunks.addAll(chunks(line, rules));
            base += line.base() / level.size();
            size = Math.max(size, line.size());
        }
        chunks.sort(Comparator.comparingDouble(Chunk::left));
        return new Row(base, size, List.copyOf(chunks));
    }

    private static List<Chunk> chunks(Line line, TableRules rules) {
        List<Chunk> chunks = new ArrayList<>();
        List<Line.Word> open = new ArrayList<>();
        for (Line.Word word : words(line, rules)) {
            if (!open.isEmpty()) {
                float gap = word.left() - open.getLast().right();
                if (gap > GAP * line.size()
                        || word.start() == open.getLast().end()
                        || ruled(open.getLast().right(), word.left(), line, rules)
                        || gap > NUMBERS * line.size() && numbers(open.getLast(), word, line)) {
                    chunks.add(Chunk.of(line, open));
                    open.clear();
                }
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            chunks.add(Chunk.of(line, open));
        }
        return chunks;
    }

    /// The words of a line, cut also where no space stands between two cells: at upright rules, at
    /// wide gaps, and at gaps between words of Chinese. Two characters set apart (来 源) are one
    /// word.
    private static List<Line.Word> words(Line line, TableRules rules) {
        List<Line.Word> cut =
                line.words((a, b) ->
                        b.left() - a.right() > GAP * line.size() && !(han(a) && han(b))
                                || b.left() - a.right() > HAN * line.size() && (han(a) || han(b))
                                || ruled(a.right(), b.left(), line, rules));
        List<Line.Word> words = new ArrayList<>();
        for (Line.Word word : cut) {
            Line.Word last = words.isEmpty() ? null : words.getLast();
            if (last != null
                    && last.end() == word.start()
                    && (single(last, line) || single(word, line))
                    && !ruled(last.right(), word.left(), line, rules)) {
                words.set(
                        words.size() - 1,
                        new Line.Word(last.start(), word.end(), last.left(), word.right()));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean han(Glyph glyph) {
        return Characters.isHan(glyph.text().codePointAt(0));
    }

    private static boolean single(Line.Word word, Line line) {
        return word.end() - word.start() == 1 && Characters.isHan(line.text().charAt(word.start()));
    }

    /// Whether two words are numbers of their own, not the parts of one like 12 500.
    private static boolean numbers(Line.Word a, Line.Word b, Line line) {
        String left = line.text().substring(a.start(), a.end());
        String right = line.text().substring(b.start(), b.end());
        return number(left)
                && number(right)
                && !(left.matches("\\d{1,3}") && right.matches("\\d{3}"));
    }

    static boolean number(String word) {
        return NUMBER.matcher(word).matches();
    }

    private static boolean ruled(float from, float to, Line line, TableRules rules) {
        return rules.down().stream()
                .anyMatch(r ->
                        r.at() > from - 1
                                && r.at() < to + 1
                                && r.from() < line.base()
                                && r.to() > line.base() - 0.5f * line.size());
    }
}
