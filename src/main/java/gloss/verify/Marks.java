package gloss.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The table of marks of one language (`marks.en.tsv`, `marks.zh.tsv`: kind, level, pattern).
final class Marks {
    private record Row(Mark.Kind kind, int level, Pattern pattern) {}

    private final List<Row> rows = new ArrayList<>();

    Marks(String language) {
        String name = language.startsWith("zh") ? "marks.zh.tsv" : "marks.en.tsv";
        for (String[] row : TableFile.rows(name)) {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            rows.add(
                    new Row(
                            Mark.Kind.valueOf(row[0]),
                            Integer.parseInt(row[1]),
                            Pattern.compile(row[2], flags)));
        }
    }

    /// In the order of the text; where two rows of a kind meet, the earlier row of the table
    /// counts.
    List<Mark> in(String text) {
        List<Mark> found = new ArrayList<>();
        for (Row row : rows) {
            Matcher m = row.pattern().matcher(text);
            while (m.find()) {
                Mark mark = new Mark(row.kind(), row.level(), m.start(), m.end());
                boolean taken =
                        found.stream()
                                .anyMatch(o ->
                                        o.kind() == mark.kind()
                                                && o.start() < mark.end()
                                                && mark.start() < o.end());
                if (!taken) {
                    found.add(mark);
                }
            }
        }
        found.removeIf(m -> m.level() == 0);
        found.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::kind));
        return found;
    }
}
