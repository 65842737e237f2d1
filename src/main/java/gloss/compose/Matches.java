package gloss.compose;

import gloss.reading.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the own row and the best rival in a table whose rows are methods. The own row is known by
/// its name; the column is one whose metric's direction is known (by its name, or because the
/// column's bold number is its greatest or smallest), first one where the own number is bold, an
/// average, the best. Whatever is unsure gives no match: no number without its meaning.
final class Matches {
    private static final Pattern AVERAGE =
            Pattern.compile("(?i)\\b(?:avg|average|mean|overall|total|all)\\b|平均|总体");

    /// Differences and gains are no values of their own.
    private static final Pattern DIFFERENCE =
            Pattern.compile(
                    "(?i)[Δ∆]|\\bvs\\.?(?!\\p{L})|\\b(?:diff(?:erence)?|gain|improv\\w+|gap|relative)\\b");

    private static final Pattern CITES =
            Pattern.compile("[(\\[][^)\\]]*(?:19|20)\\d\\d[a-z]?[)\\]]|\\bet al\\b");

    /// Sizes of models and settings: "7B", "10x", "K=5".
    private static final Pattern SIZE =
            Pattern.compile("(?i)[\\d.]+ ?[a-z×]{0,2}|\\p{L}{1,2} ?= ?\\S+");

    private static final Pattern BACKBONE =
            Pattern.compile(
                    "\\bR(?:es[Nn]et)?-?(?:18|34|50|101|152)\\b|\\bViT-\\w+|(?<![\\w.])\\d+(?:\\.\\d+)?[BM]\\b|\\bVGG-?\\d+|\\b(?:[Bb]ase|[Ll]arge|[Ss]mall|[Tt]iny)\\b");

    /// One side of a trade-off, or a hit among many tries.
    private static final Pattern PARTIAL =
            Pattern.compile(
                    "(?i)\\b(?:precision|recall|sensitivity|specificity)\\b|@(?:5|10|20|50|100)\\b|\\btop-?5\\b|精确率|召回率");

    /// Two cells that were read as one: a word that comes twice.
    private static final Pattern REPEATS =
            Pattern.compile("(?<!\\S)(\\S{3,})(?=\\s).*(?<=\\s)\\1(?!\\S)|→.*→");

    private static final double ABLATION = 3;
    private static final int LONGEST_NAME = 6;

    private final OwnNames names;

    Matches(OwnNames names) {
        this.names = names;
    }

    /// A match with how telling it is, 0 to 8.
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
        for (List<Integer> block : blocks(grid, nameColumn)) {
            scored.putAll(matches(grid, block, nameColumn));
        }
        return scored.keySet().stream()
                .max(
                        Comparator.comparingDouble((Match m) -> scored.getOrDefault(m, 0.0))
                                .thenComparingInt(m -> -m.own())
                                .thenComparingInt(m -> -m.column()))
                .map(m -> new Told(m, scored.getOrDefault(m, 0.0)));
    }

    /// Rows that belong together: a name that comes again, or a row without numbers, opens a new
    /// block.
    private static List<List<Integer>> blocks(Grid grid, int nameColumn) {
        List<List<Integer>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
        Set<String> seen = new HashSet<>();
        for (int row = grid.headerRows() + 1; row <= grid.rows(); row++) {
            String name = grid.text(row, nameColumn);
            boolean numbers = hasNumber(grid, row);
            if (!numbers || !seen.add(name)) {
                blocks.add(new ArrayList<>());
                seen.clear();
                seen.add(name);
            }
            if (numbers && isName(name)) {
                blocks.getLast().add(row);
            }
        }
        return blocks;
    }

    private Map<Match, Double> matches(Grid grid, List<Integer> block, int nameColumn) {
        OwnRows rows = new OwnRows(names, grid, block, nameColumn);
        List<Integer> own = rows.own();
        List<Integer> others = rows.others();
        Map<Match, Double> scored = new LinkedHashMap<>();
        for (int column = nameColumn + 1; column <= grid.columns(); column++) {
            Metric metric = metric(grid, column);
            if (metric == Metric.UNKNOWN
                    || grid.named(column).isEmpty()
                    || DIFFERENCE.matcher(header(grid, column)).find()
                    || isMethod(header(grid, column))) {
                continue;
            }
            List<Integer> level = level(grid, own, others, nameColumn);
            Optional<Integer> mine = best(grid, level, column, metric);
            Optional<Integer> rival =
                    best(grid, peers(grid, mine, others, nameColumn), column, metric);
            if (mine.isPresent() && rival.isPresent()) {
                Match match = new Match(mine.get(), rival.get(), column, nameColumn);
                boolean sure = OwnNames.ours(grid.text(mine.get(), nameColumn));
                if (sure || better(grid, match, metric) >= 0) {
                    scored.put(
                            match,
                            score(grid, match, metric, own, others)
                                    - (rows.ablation() ? ABLATION : 0));
                }
            }
        }
        return scored;
    }

    /// The own rows of which another has the same size, where there are any: a larger own model
    /// against a smaller rival compares sizes.
    private static List<Integer> level(
            Grid grid, List<Integer> own, List<Integer> others, int nameColumn) {
        List<Integer> level =
                own.stream()
                        .filter(m ->
                                !size(grid, m, nameColumn).isEmpty()
                                        && others.stream()
                                                .anyMatch(o ->
                                                        size(grid, o, nameColumn)
                                                                .equals(size(grid, m, nameColumn))))
                        .toList();
        return level.isEmpty() ? own : level;
    }

    /// The others of the same size as the own row; all where its name says none or none shares it.
    private static List<Integer> peers(
            Grid grid, Optional<Integer> own, List<Integer> others, int nameColumn) {
        String size = own.map(m -> size(grid, m, nameColumn)).orElse("");
        List<Integer> peers =
                others.stream().filter(o -> size(grid, o, nameColumn).equals(size)).toList();
        return size.isEmpty() || peers.isEmpty() ? others : peers;
    }

    /// The size or backbone in a name: `R50` of "R50 GN", empty for none.
    private static String size(Grid grid, int row, int nameColumn) {
        Matcher found = BACKBONE.matcher(grid.text(row, nameColumn));
        return found.find() ? found.group() : "";
    }

    private static boolean isName(String cell) {
        return !cell.isEmpty()
                && cell.split("\\s+").length <= LONGEST_NAME
                && !cell.endsWith(".")
                && !SIZE.matcher(cell).matches()
                && !REPEATS.matcher(cell).find()
                && cell.length() > 1
                && cell.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean hasNumber(Grid grid, int row) {
        for (int column = 2; column <= grid.columns(); column++) {
            if (grid.number(row, column).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Above 0 when the own number is the better one. A row that only its name makes the own one,
    /// and that loses, is too likely to be another's.
    private static int better(Grid grid, Match match, Metric metric) {
        BigDecimal own = grid.number(match.own(), match.column()).orElse(BigDecimal.ZERO);
        BigDecimal rival = grid.number(match.rival(), match.column()).orElse(BigDecimal.ZERO);
        return metric == Metric.MORE ? own.compareTo(rival) : rival.compareTo(own);
    }

    private static double score(
            Grid grid, Match match, Metric metric, List<Integer> own, List<Integer> others) {
        int better = better(grid, match, metric);
        String header = header(grid, match.column());
        boolean bold = own.stream().anyMatch(r -> grid.bold(r, match.column()));
        double known =
                others.stream().filter(r -> grid.number(r, match.column()).isPresent()).count();
        return (bold ? 2 : 0)
                + known / others.size()
                + (better > 0 ? 1.5 : 0)
                + (Metric.of(header) == metric ? 1.5 : 0)
                + (AVERAGE.matcher(header).find() ? 1 : 0)
                - (Metric.isCost(header) ? 2 : 0)
                - (PARTIAL.matcher(header).find() ? 0.5 : 0)
                - (grid.headers(match.column()).isEmpty() ? 1.5 : 0)
                - (better == 0 ? 2 : 0);
    }

    /// A header that names the own method or cites another stands over a method's numbers: then the
    /// rows are none.
    private boolean isMethod(String header) {
        return names.in(header) || CITES.matcher(header).find();
    }

    private static String header(Grid grid, int column) {
        return String.join(" ", grid.named(column).stream().map(c -> c.text()).toList());
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
                Comparator.comparing(r -> grid.number(r, column).orElseThrow());
        Comparator<Integer> order = metric == Metric.LESS ? byNumber.reversed() : byNumber;
        return rows.stream()
                .filter(r -> grid.number(r, column).isPresent())
                .max(order.thenComparingInt(r -> -r));
    }

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
    private static Metric metric(Grid grid, int column) {
        String header = header(grid, column);
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
        long decimals = all.stream().filter(n -> n.scale() > 0).count();
        Metric caption =
                all.size() > 2 && decimals * 2 > all.size()
                        ? Metric.inCaption(grid.table().caption())
                        : Metric.UNKNOWN;
        if (bold.size() == 1 && all.size() > 2) {
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
}
