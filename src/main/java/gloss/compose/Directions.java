package gloss.compose;

import gloss.reading.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Whether more or less is better in a column of a table.
final class Directions {
    /// Where the first sentence of a caption ends: the next tell of other things.
    private static final Pattern FIRST = Pattern.compile("(?<=[a-z)]{2})\\.\\s+(?=\\p{Lu})|。");

    /// What was gained over another, in a column of its own.
    private static final Pattern GAINED =
            Pattern.compile("(?i)\\b(?:gains?|improvement|lift|uplift)\\b|提升|增益");

    private Directions() {}

    /// Whether the bold number is the worst under this metric: "MR" is a set of data here, no mean
    /// rank.
    private static boolean belied(
            Metric metric, String header, List<BigDecimal> all, List<BigDecimal> bold) {
        if (bold.size() != 1 || all.size() < 3 || header.contains("↓") || header.contains("↑")) {
            return false;
        }
        BigDecimal most = Collections.max(all);
        BigDecimal least = Collections.min(all);
        BigDecimal worst = metric == Metric.MORE ? least : most;
        return most.compareTo(least) != 0 && bold.getFirst().compareTo(worst) == 0;
    }

    /// By the words of its headers, else by its one bold number, else by the caption.
    static Metric of(Grid grid, int column) {
        String header = grid.header(column);
        List<BigDecimal> all = new ArrayList<>();
        List<BigDecimal> bold = new ArrayList<>();
        for (int row = grid.headerRows() + 1; row <= grid.rows(); row++) {
            Optional<BigDecimal> number = grid.number(row, column);
            number.ifPresent(all::add);
            if (grid.bold(row, column)) {
                number.ifPresent(bold::add);
            }
        }
        Metric named = Metric.of(header);
        if (named != Metric.UNKNOWN) {
            return belied(named, header, all, bold) ? Metric.UNKNOWN : named;
        }
        if (GAINED.matcher(header).find()) {
            return Metric.MORE;
        }
        long decimals = all.stream().filter(n -> n.scale() > 0).count();
        Metric caption =
                all.size() > 2 && decimals * 2 > all.size()
                        ? inCaption(grid.table().caption())
                        : Metric.UNKNOWN;
        if (bold.size() == 1 && (all.size() > 2 || all.size() == 2 && boldRows(grid) > 1)) {
            BigDecimal most = Collections.max(all);
            BigDecimal least = Collections.min(all);
            if (bold.getFirst().compareTo(most) == 0 && caption != Metric.LESS) {
                return Metric.MORE;
            }
            if (bold.getFirst().compareTo(least) == 0 && caption != Metric.MORE) {
                return Metric.LESS;
            }
        }
        return caption;
    }

    /// What its first sentence says; where that names no metric, the second.
    private static Metric inCaption(String caption) {
        String[] sentences = FIRST.split(caption, 3);
        Metric first = Metric.inCaption(sentences[0]);
        return first == Metric.UNKNOWN && sentences.length > 1
                ? Metric.inCaption(sentences[1])
                : first;
    }

    /// Rows with a number in bold: where two have one, bold marks the best and not a row.
    private static long boldRows(Grid grid) {
        return IntStream.rangeClosed(grid.headerRows() + 1, grid.rows())
                .filter(r ->
                        IntStream.rangeClosed(2, grid.columns())
                                .anyMatch(c -> grid.bold(r, c) && grid.number(r, c).isPresent()))
                .count();
    }
}
