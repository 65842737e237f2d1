package gloss.compose;

import gloss.paper.Table;
import gloss.reading.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// How much a comparison in a table tells: one in a column where the own number is bold, wins,
/// stands under an average and is said in the text too, and where all others have a number.
final class Worth {
    private static final Pattern AVERAGE =
            Pattern.compile(
                    "(?i)\\b(?:avg|average|mean|overall|total|all|macro)\\b|(?<!\\p{L})(?!BERT|MT)\\p{L}{4,}[ _-]score\\b|平均|总体|合计");

    /// Over all sets of data, more than the average of one.
    private static final Pattern OVERALL = Pattern.compile("(?i)\\b(?:overall|total)\\b|总体|合计");

    /// One side of a trade-off.
    private static final Pattern PARTIAL =
            Pattern.compile("(?i)\\b(?:precision|recall|sensitivity|specificity)\\b|精确率|召回率");

    /// A hit among many tries, where the first is harder.
    private static final Pattern AMONG_MANY =
            Pattern.compile("(?i)@ ?(?:3|5|10|20|50|100)\\b|\\btop-?(?:3|5|10)\\b");

    /// A share from which on there is hardly anything left to gain.
    private static final BigDecimal FULL = new BigDecimal("97");

    /// A difference, as a share of the numbers, that is next to none.
    private static final double SLIGHT = 0.002;

    /// What a difference adds that is one, and the least share of the numbers that is.
    private static final double CLEAR = 0.5;

    private static final double LEAST_CLEAR = 0.005;

    private final Echoes echoes;

    Worth(Echoes echoes) {
        this.echoes = echoes;
    }

    double of(Grid grid, Match match, Metric metric, List<Integer> others) {
        boolean scoped = Slice.group(grid, match).label().isPresent();
        int column = match.column();
        int better = better(grid, match.own(), match.rival(), column, metric);
        String header = grid.header(column);
        double known = others.stream().filter(r -> grid.number(r, column).isPresent()).count();
        double said =
                1.5 * grid.number(match.own(), column).map(echoes::of).orElse(0.0)
                        + 0.5 * grid.number(match.rival(), column).map(echoes::of).orElse(0.0);
        double apart =
                1.5
                        * echoes.of(
                                number(grid, match.own(), match)
                                        .subtract(number(grid, match.rival(), match)));
        double share = echoes.share(grid.text(match.own(), column)) ? 2 : 0;
        return (grid.bold(match.own(), column) ? 2 : 0)
                + said
                + apart
                + present(grid, match.rival())
                + (margin(grid, match) >= LEAST_CLEAR ? CLEAR : 0)
                + share
                + 2 * known / others.size()
                - (better != 0 && margin(grid, match) < SLIGHT ? 0.5 : 0)
                + (better > 0 ? 1.5 : 0)
                + (Metric.of(header) == metric ? 1.5 : 0)
                + average(header)
                - (Metric.isCost(header) ? 2 : 0)
                - (PARTIAL.matcher(header).find() ? 0.75 : 0)
                - (AMONG_MANY.matcher(header).find() ? 2.5 : 0)
                - (grid.headers(column).isEmpty() ? 1.5 : 0)
                - (!scoped && scopeless(grid, column) ? 2 : 0)
                - (saturated(grid, match, metric) ? 2 : 0)
                - (better == 0 ? 2 : better < 0 ? 1 : 0);
    }

    /// The share of the columns in which this row has a number, half at most: who is tested
    /// throughout is a rival rather than who is tested once.
    private static double present(Grid grid, int row) {
        long all = 0;
        long has = 0;
        for (int column = 2; column <= grid.columns(); column++) {
            if (!grid.text(row, column).isEmpty()) {
                all++;
                has += grid.number(row, column).isPresent() ? 1 : 0;
            }
        }
        return all == 0 ? 0 : Math.min(0.5, (double) has / all);
    }

    /// What an average over all sets of data is worth, and what one of a single set is.
    private static double average(String header) {
        if (OVERALL.matcher(header).find()) {
            return 1.6;
        }
        boolean alone =
                AVERAGE.matcher(header).replaceAll("").replaceAll("[^\\p{L}]", "").isEmpty();
        return AVERAGE.matcher(header).find() ? alone ? 1 : 0.3 : 0;
    }

    /// Above 0 when the own number is the better one.
    static int better(Grid grid, int own, int rival, int column, Metric metric) {
        BigDecimal mine = grid.number(own, column).orElse(BigDecimal.ZERO);
        BigDecimal theirs = grid.number(rival, column).orElse(BigDecimal.ZERO);
        return metric == Metric.MORE ? mine.compareTo(theirs) : theirs.compareTo(mine);
    }

    /// Whether another column has the same header, alone or under one more that says on which data:
    /// this one lacks its own.
    private static boolean scopeless(Grid grid, int column) {
        List<Table.Cell> headers = grid.headers(column);
        return !headers.isEmpty()
                && IntStream.rangeClosed(2, grid.columns())
                        .filter(c -> c != column)
                        .mapToObj(grid::headers)
                        .anyMatch(o ->
                                (o.size() > headers.size() || words(o).equals(words(headers)))
                                        && !o.isEmpty()
                                        && o.getLast().text().equals(headers.getLast().text()));
    }

    private static List<String> words(List<Table.Cell> headers) {
        return headers.stream().map(Table.Cell::text).toList();
    }

    /// The difference as a share of the larger number.
    private static double margin(Grid grid, Match match) {
        double own = number(grid, match.own(), match).doubleValue();
        double rival = number(grid, match.rival(), match).doubleValue();
        double most = Math.max(Math.abs(own), Math.abs(rival));
        return most == 0 ? 0 : Math.abs(own - rival) / most;
    }

    /// Whether even the other has nearly all there is to have.
    private static boolean saturated(Grid grid, Match match, Metric metric) {
        BigDecimal own = number(grid, match.own(), match);
        BigDecimal rival = number(grid, match.rival(), match);
        BigDecimal most = own.max(rival);
        BigDecimal scale =
                most.compareTo(BigDecimal.ONE) <= 0 ? new BigDecimal("100") : BigDecimal.ONE;
        return metric == Metric.MORE
                && most.multiply(scale).compareTo(new BigDecimal("100")) <= 0
                && own.min(rival).multiply(scale).compareTo(FULL) >= 0;
    }

    private static BigDecimal number(Grid grid, int row, Match match) {
        return grid.number(row, match.column()).orElse(BigDecimal.ZERO);
    }
}
