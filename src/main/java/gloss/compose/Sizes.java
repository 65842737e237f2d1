package gloss.compose;

import gloss.reading.Metric;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// How large the model in a row is, or how much it learned from: only equals are set side by side.
final class Sizes {
    private static final Pattern BACKBONE =
            Pattern.compile(
                    "\\bR(?:es[Nn]et)?-?(?:18|34|50|101|152)\\b|\\bViT-\\w+|(?<![\\w.])\\d+(?:\\.\\d+)?[BM]\\b|\\bVGG-?\\d+|\\b(?:[Bb]ase|[Ll]arge|[Ss]mall|[Tt]iny)\\b");

    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:\\.\\d+)? ?[KMBGT]");

    private Sizes() {}

    /// `R50` of "R50 GN", `14M` of a column beside the names that says "# Images"; empty for none.
    static String of(Grid grid, int row, int names) {
        Matcher found = BACKBONE.matcher(grid.text(row, names));
        if (found.find()) {
            return found.group();
        }
        int beside = names + 1;
        return beside <= grid.columns() && in(grid, beside) ? grid.text(row, beside) : "";
    }

    /// Whether a column says how large or how much, and not how good.
    static boolean in(Grid grid, int column) {
        long amounts =
                IntStream.rangeClosed(grid.headerRows() + 1, grid.rows())
                        .filter(r -> AMOUNT.matcher(grid.text(r, column)).matches())
                        .count();
        return 2 * amounts > grid.rows() - grid.headerRows()
                && Metric.of(grid.header(column)) != Metric.MORE;
    }
}
