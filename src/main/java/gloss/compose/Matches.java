package gloss.compose;

import gloss.reading.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the own row and the best rival in a table whose rows are methods. The own row is known by
/// its name; the column is one whose metric's direction is known (by its name, or because the
/// column's bold number is its greatest or smallest), first one where the own number is bold, an
/// average, the best, said in the text. A row that loses is taken only where it says that it is the
/// authors' own and no tick sets the two apart; a tie says nothing, and neither does a win among
/// many losses. Whatever is unsure gives no match: no number without its meaning.
final class Matches {
    /// Differences and gains are no values of their own.
    private static final Pattern DIFFERENCE =
            Pattern.compile(
                    "(?i)[Δ∆]|\\bvs\\.?(?!\\p{L})|\\b(?:diff(?:erence)?|gain|improv\\w+|gap|relative)\\b");

    /// What was reached on the data that were learned from says little.
    private static final Pattern TRAINING =
            Pattern.compile("(?i)^train(?:ing)?\\b(?!.*\\b(?:time|speed))|训练集");

    private static final Pattern CITES =
            Pattern.compile("[(\\[][^)\\]]*(?:19|20)\\d\\d[a-z]?[)\\]]|\\bet al\\b");

    private static final Pattern ABLATION =
            Pattern.compile("(?i)^\\W*ablat|\\bablation (?:study|studies)\\b|消融");

    private static final double VERSIONS = 3;

    /// So many columns lost for one that is won make the win a picked one.
    private static final int MOST_LOST = 3;

    private final OwnNames names;

    /// A rival that the text names, though another row beats both.
    private static final double NAMED = 1.5;

    /// A number that the text says.
    private static final double SAID = 1.5;

    /// What an own row gains by being the best of its own in all columns.
    private static final double THROUGHOUT = 1;

    private final Worth worth;
    private final Echoes echoes;
    private final Beaten beaten;

    Matches(OwnNames names, Echoes echoes, Beaten beaten) {
        this.names = names;
        this.echoes = echoes;
        this.beaten = beaten;
        this.worth = new Worth(echoes);
    }

    /// A match with how telling it is, about 0 to 11.
    record Told(Match match, double score) {}

    Optional<Match> in(Grid grid) {
        return best(grid).map(Told::match);
    }

    Optional<Told> best(Grid grid) {
        if (grid.headerRows() == 0) {
            return Optional.empty();
        }
        int nameColumn = nameColumn(grid);
        Map<Match, Double> scored = new LinkedHashMap<>();
        Set<Integer> ours = new HashSet<>();
        for (OwnRows rows : rows(grid, nameColumn)) {
            scored.putAll(matches(grid, rows, nameColumn));
            ours.addAll(rows.own());
        }
        return most(scored)
                .map(m -> new Told(honest(grid, m.with(ours)), scored.getOrDefault(m, 0.0)));
    }

    private static Match honest(Grid grid, Match match) {
        return passing(grid, match).isPresent() ? match.passed() : match;
    }

    /// The best of the rows beside the two of a won match that is not the paper's own and has a
    /// better number than both: an upper bound, a larger model, one that the text passes over.
    static Optional<Integer> passing(Grid grid, Match match) {
        Metric metric = Directions.of(grid, match.column());
        if (Worth.better(grid, match.own(), match.rival(), match.column(), metric) <= 0) {
            return Optional.empty();
        }
        List<Integer> others =
                match.block().stream()
                        .filter(r -> !match.ours().contains(r))
                        .filter(r -> grid.number(r, match.column()).isPresent())
                        .filter(r -> Worth.better(grid, r, match.own(), match.column(), metric) > 0)
                        .toList();
        return best(grid, others, match.column(), metric);
    }

    private static Optional<Match> most(Map<Match, Double> scored) {
        return scored.keySet().stream()
                .max(
                        Comparator.comparingDouble((Match m) -> scored.getOrDefault(m, 0.0))
                                .thenComparingInt(m -> -m.own())
                                .thenComparingInt(m -> -m.column()));
    }

    /// Of a table without a match: the own row that the text quotes, or the best, and the best
    /// other or version, for the part to be shown; not to be told, for it may be better.
    Optional<Match> shown(Grid grid) {
        int nameColumn = nameColumn(grid);
        Map<Match, Double> scored = new LinkedHashMap<>();
        for (OwnRows rows : rows(grid, nameColumn)) {
            if (rows.sure().isEmpty() || rows.others().isEmpty()) {
                continue;
            }
            for (int column = nameColumn + 1; column <= grid.columns(); column++) {
                Metric metric = Directions.of(grid, column);
                if (metric == Metric.UNKNOWN || !measured(grid, rows, column)) {
                    continue;
                }
                Optional<Integer> own = best(grid, rows.own(), column, metric);
                Optional<Integer> other = best(grid, rows.others(), column, metric);
                if (own.isPresent() && other.isPresent()) {
                    Match match =
                            match(grid, rows, own.get(), other.get(), column, nameColumn, true);
                    scored.put(
                            match,
                            worth.of(grid, match, metric, rows.others()) + said(grid, match));
                }
            }
        }
        return most(scored).map(m -> honest(grid, m));
    }

    /// Of a table where the own method wins against versions of itself alone, with a number that
    /// the text says: the best of its own and the plainest, tried alike.
    Optional<Match> versions(Grid grid) {
        return shown(grid).filter(m -> said(grid, m) > 0).flatMap(m -> plainest(grid, m));
    }

    private static Optional<Match> plainest(Grid grid, Match match) {
        String name = grid.text(match.own(), match.names());
        Metric metric = Directions.of(grid, match.column());
        return match.block().stream()
                .filter(r -> match.ours().contains(r) && r != match.own())
                .filter(r -> name.startsWith(grid.text(r, match.names())))
                .filter(r -> grid.number(r, match.column()).isPresent())
                .filter(r -> Worth.better(grid, match.own(), r, match.column(), metric) > 0)
                .min(
                        Comparator.comparingInt((Integer r) -> grid.text(r, match.names()).length())
                                .thenComparingLong(r -> -alike(grid, match.own(), r)))
                .map(r -> match.against(r));
    }

    /// Cells in which the two rows are the same.
    private static long alike(Grid grid, int one, int other) {
        return IntStream.rangeClosed(2, grid.columns())
                .filter(c -> grid.text(one, c).equals(grid.text(other, c)))
                .count();
    }

    private double said(Grid grid, Match match) {
        return grid.number(match.own(), match.column()).filter(echoes::anywhere).isPresent()
                ? SAID
                : 0;
    }

    /// The rows that are surely the paper's own, found or not what to set them against.
    Set<Integer> ours(Grid grid) {
        int nameColumn = nameColumn(grid);
        Set<Integer> ours = new HashSet<>();
        for (OwnRows rows : rows(grid, nameColumn)) {
            ours.addAll(rows.sure());
        }
        return ours;
    }

    /// The own and the other rows of each block; where a block has none but own rows, those of the
    /// blocks around it are the others.
    private List<OwnRows> rows(Grid grid, int nameColumn) {
        Blocks blocks = new Blocks(grid, nameColumn);
        List<Blocks.Block> all = blocks.all();
        return all.stream()
                .map(b -> {
                    OwnRows alone = new OwnRows(names, grid, b, nameColumn);
                    return alone.alone()
                            ? new OwnRows(names, grid, blocks.joined(b, all), nameColumn)
                            : alone;
                })
                .toList();
    }

    private Map<Match, Double> matches(Grid grid, OwnRows rows, int nameColumn) {
        Map<Match, Double> scored = new LinkedHashMap<>();
        Map<Match, Double> named = new LinkedHashMap<>();
        int lost = 0;
        for (int column = nameColumn + 1; column <= grid.columns(); column++) {
            Metric metric = Directions.of(grid, column);
            if (metric == Metric.UNKNOWN || !measured(grid, rows, column)) {
                continue;
            }
            Optional<Match> found = compared(grid, rows, column, nameColumn, metric);
            if (found.isEmpty()) {
                continue;
            }
            Match match = found.get();
            int better = Worth.better(grid, match.own(), match.rival(), column, metric);
            boolean sure = OwnNames.ours(grid.text(match.own(), nameColumn));
            if (better > 0
                    || better < 0 && sure && !grid.flaggedApart(match.own(), match.rival())) {
                double score = worth.of(grid, match, metric, rows.others());
                scored.put(match, score - (match.versions() ? VERSIONS : 0));
            } else {
                lost++;
                Optional.of(match)
                        .filter(_ -> better < 0)
                        .flatMap(m -> named(grid, rows, m, metric))
                        .ifPresent(m ->
                                named.put(m, worth.of(grid, m, metric, rows.others()) - NAMED));
            }
        }
        if (scored.size() * MOST_LOST < lost) {
            return named;
        }
        scored.replaceAll((m, s) -> s + THROUGHOUT * throughout(m, scored));
        return scored;
    }

    /// In how many columns this own row wins, as a share of those that the most winning one does.
    private static double throughout(Match match, Map<Match, Double> scored) {
        Map<Integer, Long> wins =
                scored.keySet().stream()
                        .collect(Collectors.groupingBy(Match::own, Collectors.counting()));
        double most = wins.values().stream().mapToLong(w -> w).max().orElse(1);
        return wins.getOrDefault(match.own(), 0L) / most;
    }

    /// The best of those that the text says are beaten and that have the worse number.
    private Optional<Match> named(Grid grid, OwnRows rows, Match lost, Metric metric) {
        if (!rows.sure().contains(lost.own()) || rows.versions()) {
            return Optional.empty();
        }
        List<Integer> named =
                rows.others().stream()
                        .filter(r -> grid.number(r, lost.column()).isPresent())
                        .filter(r -> beaten.says(grid.text(r, lost.names())))
                        .filter(r -> Worth.better(grid, lost.own(), r, lost.column(), metric) > 0)
                        .toList();
        return best(grid, named, lost.column(), metric)
                .map(r -> match(grid, rows, lost.own(), r, lost.column(), lost.names(), false));
    }

    private static Match match(
            Grid grid, OwnRows rows, int own, int rival, int column, int names, boolean best) {
        return new Match(
                own,
                rival,
                column,
                names,
                rows.block(),
                Set.copyOf(rows.own()),
                rows.versions() || ablates(grid),
                best);
    }

    /// Whether the column says by its header what it measures of the methods that are its rows.
    private boolean measured(Grid grid, OwnRows rows, int column) {
        String header = grid.header(column);
        boolean difference =
                DIFFERENCE.matcher(header).find()
                        && rows.own().stream().noneMatch(r -> echoes.share(grid.text(r, column)));
        return !header.isEmpty()
                && !difference
                && !TRAINING.matcher(header).find()
                && !isMethod(header)
                && (!Metric.isCost(header) || costly(grid, rows.own(), column));
    }

    /// The best own row, of those in bold where there are any, and the best other.
    private static Optional<Match> compared(
            Grid grid, OwnRows rows, int column, int nameColumn, Metric metric) {
        List<Integer> level = level(grid, rows.own(), rows.others(), nameColumn);
        List<Integer> bold = level.stream().filter(r -> grid.bold(r, column)).toList();
        Optional<Integer> mine = best(grid, bold.isEmpty() ? level : bold, column, metric);
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        int own = mine.get();
        return rival(grid, rows, own, column, nameColumn, metric)
                .map(rival -> match(grid, rows, own, rival, column, nameColumn, true));
    }

    /// In a table that takes the own method apart, the other rows are its versions.
    private static boolean ablates(Grid grid) {
        return ABLATION.matcher(grid.table().caption()).find();
    }

    /// The best of the others; where that beats the own row though it only orients the reader, or
    /// though the paper prints its own number in bold as the best, the best of the rest.
    private static Optional<Integer> rival(
            Grid grid, OwnRows rows, int mine, int column, int nameColumn, Metric metric) {
        List<Integer> peers =
                new ArrayList<>(peers(grid, Optional.of(mine), rows.others(), nameColumn));
        Optional<Integer> rival = best(grid, peers, column, metric);
        while (rival.isPresent() && peers.size() > 1) {
            int row = rival.get();
            boolean won = Worth.better(grid, mine, row, column, metric) > 0;
            boolean apart = grid.bold(mine, column) && !grid.bold(row, column);
            if (won || !apart && !rows.isBound(row)) {
                return rival;
            }
            peers.removeIf(p -> p == row);
            rival = best(grid, peers, column, metric);
        }
        return rival;
    }

    /// The own rows of which another has the same size, where there are any: a larger own model
    /// against a smaller rival compares sizes.
    private static List<Integer> level(
            Grid grid, List<Integer> own, List<Integer> others, int nameColumn) {
        List<Integer> level =
                own.stream()
                        .filter(m ->
                                !Sizes.of(grid, m, nameColumn).isEmpty()
                                        && others.stream()
                                                .anyMatch(o ->
                                                        Sizes.of(grid, o, nameColumn)
                                                                .equals(
                                                                        Sizes.of(
                                                                                grid,
                                                                                m,
                                                                                nameColumn))))
                        .toList();
        return level.isEmpty() ? own : level;
    }

    /// The others of the same size as the own row; all where its name says none or none shares it.
    private static List<Integer> peers(
            Grid grid, Optional<Integer> own, List<Integer> others, int nameColumn) {
        String size = own.map(m -> Sizes.of(grid, m, nameColumn)).orElse("");
        List<Integer> peers =
                others.stream().filter(o -> Sizes.of(grid, o, nameColumn).equals(size)).toList();
        return size.isEmpty() || peers.isEmpty() ? others : peers;
    }

    /// Whether the table is about what it costs, or the paper counts that among its gains.
    private static boolean costly(Grid grid, List<Integer> own, int column) {
        return Metric.isCost(grid.table().caption())
                || own.stream().anyMatch(r -> grid.bold(r, column));
    }

    /// A header that names the own method or cites another stands over a method's numbers: then the
    /// rows are none.
    private boolean isMethod(String header) {
        return names.in(header) || CITES.matcher(header).find();
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
        return cell != null && (grid.isTurned() ? cell.columnSpan() : cell.rowSpan()) > 1;
    }

    private static Optional<Integer> best(
            Grid grid, List<Integer> rows, int column, Metric metric) {
        Comparator<Integer> byNumber =
                Comparator.comparing((Integer r) -> grid.number(r, column).orElse(BigDecimal.ZERO));
        Comparator<Integer> order = metric == Metric.LESS ? byNumber.reversed() : byNumber;
        return rows.stream()
                .filter(r -> grid.number(r, column).isPresent())
                .max(order.thenComparingInt(r -> -r));
    }
}
