package gloss.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the own row and the best rival in a table whose rows are methods. The own row is known by
/// its name; the column is one whose metric's direction is known (by its name, or because the
/// column's bold number is its greatest or smallest), first one where the own number is bold, an
/// average, the best. Whatever is unsure gives no match: no number without its meaning.
final class Matches {
    private static final Pattern AVERAGE =
            Pattern.compile("(?i)\\b(?:avg|average|mean|overall|total|all)\\b|平均|总体");
    private static final Pattern VARIANT =
            Pattern.compile(
                    "(?i)\\bw/o\\b|\\bwithout\\b|\\bw/\\b|ablat|^\\s*[-–−+]\\s|\\(ours|variant");

    private final OwnNames names;

    Matches(OwnNames names) {
        this.names = names;
    }

    Optional<Match> in(Grid grid) {
        if (grid.headerRows() == 0) {
            return Optional.empty();
        }
        int nameColumn = nameColumn(grid);
        List<Integer> own = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int row = grid.headerRows() + 1; row <= grid.rows(); row++) {
            String name = grid.text(row, nameColumn);
            if (names.in(name) || names.in(before(grid, row, nameColumn))) {
                own.add(row);
            } else if (!name.isEmpty() && !VARIANT.matcher(name).find()) {
                others.add(row);
            }
        }
        if (own.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        List<Match> matches = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (int column = nameColumn + 1; column <= grid.columns(); column++) {
            Metric metric = metric(grid, column);
            if (metric == Metric.UNKNOWN || grid.headers(column).isEmpty()) {
                continue;
            }
            Optional<Integer> mine = best(grid, own, column, metric);
            Optional<Integer> rival = best(grid, others, column, metric);
            if (mine.isPresent()
                    && rival.isPresent()
                    && !grid.text(mine.get(), nameColumn).isEmpty()) {
                matches.add(new Match(mine.get(), rival.get(), column, nameColumn));
                scores.add(score(grid, matches.getLast(), metric));
            }
        }
        return matches.stream()
                .max(
                        Comparator.comparingDouble((Match m) -> scores.get(matches.indexOf(m)))
                                .thenComparingInt(m -> -m.column()));
    }

    private static double score(Grid grid, Match match, Metric metric) {
        BigDecimal own = grid.number(match.own(), match.column()).orElse(BigDecimal.ZERO);
        BigDecimal rival = grid.number(match.rival(), match.column()).orElse(BigDecimal.ZERO);
        int better = metric == Metric.MORE ? own.compareTo(rival) : rival.compareTo(own);
        String header =
                String.join(" ", grid.headers(match.column()).stream().map(c -> c.text()).toList());
        return (grid.bold(match.own(), match.column()) ? 2 : 0)
                + (better > 0 ? 1.5 : 0)
                + (AVERAGE.matcher(header).find() ? 1 : 0);
    }

    /// What is left of the name column, for tables that group their rows.
    private static String before(Grid grid, int row, int nameColumn) {
        return nameColumn > 1 ? grid.text(row, nameColumn - 1) : "";
    }

    /// The first column; the second where the first only groups the rows.
    private static int nameColumn(Grid grid) {
        int texts = 0;
        int rows = 0;
        for (int row = grid.headerRows() + 1; row <= grid.rows(); row++) {
            rows++;
            boolean text = !grid.text(row, 2).isEmpty() && grid.number(row, 2).isEmpty();
            boolean group = grid.text(row, 1).isEmpty() || spans(grid, row);
            texts += text && group ? 1 : 0;
        }
        return rows > 0 && grid.columns() > 2 && texts * 2 > rows ? 2 : 1;
    }

    private static boolean spans(Grid grid, int row) {
        var cell = grid.cell(row, 1);
        return cell != null && cell.rowSpan() > 1;
    }

    private static Optional<Integer> best(
            Grid grid, List<Integer> rows, int column, Metric metric) {
        Comparator<Integer> byNumber =
                Comparator.comparing(r -> grid.number(r, column).orElseThrow());
        Comparator<Integer> order = metric == Metric.LESS ? byNumber.reversed() : byNumber;
        return rows.stream()
                .filter(r -> grid.number(r, column).isPresent())
                .max(order.thenComparingInt(r -> -r));
    }

    /// By the words of its headers, else by its one bold number, else by the caption.
    private static Metric metric(Grid grid, int column) {
        String header = String.join(" ", grid.headers(column).stream().map(c -> c.text()).toList());
        Metric named = Metric.of(header);
        if (named != Metric.UNKNOWN) {
            return named;
        }
        List<BigDecimal> all = new ArrayList<>();
        List<BigDecimal> bold = new ArrayList<>();
        for (int row = grid.headerRows() + 1; row <= grid.rows(); row++) {
            Optional<BigDecimal> number = grid.number(row, column);
            number.ifPresent(all::add);
            if (grid.bold(row, column)) {
                number.ifPresent(bold::add);
            }
        }
        Metric caption = Metric.of(grid.table().caption());
        if (bold.size() == 1 && all.size() > 2) {
            BigDecimal most = all.stream().max(Comparator.naturalOrder()).orElseThrow();
            BigDecimal least = all.stream().min(Comparator.naturalOrder()).orElseThrow();
            if (bold.getFirst().compareTo(most) == 0 && caption != Metric.LESS) {
                return Metric.MORE;
            }
            if (bold.getFirst().compareTo(least) == 0 && caption != Metric.MORE) {
                return Metric.LESS;
            }
        }
        return caption;
    }
}
