package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Table;
import gloss.reading.Comparison;
import gloss.reading.Evidence;
import gloss.reading.Form;
import gloss.reading.FormText;
import gloss.reading.KeyTable;
import gloss.reading.Lead;
import gloss.reading.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Chooses the table that says what came out and cuts it to the rows and columns that matter.
final class KeyTables {
    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?i)(?:data ?sets?|tasks?|models?|methods?|metrics?|benchmarks?|n/?a|[-–—]+)|数据集|方法|指标");

    /// What says something by itself: "(b)" does not.
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}|\\p{IsHan}|\\d{2}");

    private static final double LEAST_FILLED = 0.5;
    private static final double LEAST_NUMERIC = 0.4;
    private static final int LARGEST_CELL = 60;
    private static final double LEAST_SCORE = 1.7;
    private static final int LONGEST_CAPTION = 22;
    private static final int LONGEST_CAPTION_CHARACTERS = 40;

    /// The sizes that a slice may have, the largest first.
    private static final List<Size> SIZES =
            IntStream.rangeClosed(3, Slice.MOST)
                    .boxed()
                    .flatMap(
                            r -> IntStream.rangeClosed(2, Slice.MOST).mapToObj(c -> new Size(r, c)))
                    .sorted(
                            Comparator.comparingInt((Size s) -> -s.rows() * s.columns())
                                    .thenComparingInt(s -> -s.rows()))
                    .toList();

    private record Size(int rows, int columns) {}

    private final Paper paper;
    private final ReadingSpeed speed;
    private final Matches matches;
    private final Beaten beaten;
    private final TableWeights weights;

    KeyTables(Paper paper, SectionKinds kinds, ReadingSpeed speed) {
        this.paper = paper;
        this.weights = new TableWeights(paper, kinds);
        this.speed = speed;
        this.beaten = new Beaten(paper);
        this.matches = new Matches(new OwnNames(paper), new Echoes(paper, kinds), beaten);
    }

    /// The key table at most `words` long, and the comparison that it bears.
    record Found(KeyTable table, Optional<Fixed> comparison) {}

    Optional<Found> results(int words, FormText forms) {
        Map<String, Sentence> sentences = paper.sentencesById();
        List<Grid> grids =
                paper.tables().stream()
                        .flatMap(t -> Grid.panels(t).stream())
                        .filter(KeyTables::readable)
                        .map(this::facing)
                        .toList();
        return grids.stream()
                .filter(g -> score(g, sentences) >= LEAST_SCORE)
                .sorted(
                        Comparator.comparingDouble((Grid g) -> -score(g, sentences))
                                .thenComparingInt(grids::indexOf))
                .flatMap(g -> found(g, words, forms).stream())
                .findFirst();
    }

    /// The grid as it stands, or turned when its rows are methods rather then.
    private Grid facing(Grid grid) {
        Grid turned = Grid.turned(grid.table());
        if (grid.first() > 1) {
            return grid;
        }
        return told(turned) > told(grid) ? turned : grid;
    }

    private double told(Grid grid) {
        return matches.best(grid).map(t -> 1 + t.score()).orElse(0.0);
    }

    private static boolean readable(Grid grid) {
        return grid.headerRows() >= 1
                && grid.headerRows() < grid.rows()
                && grid.columns() >= 2
                && grid.filled() >= LEAST_FILLED
                && grid.numeric() >= LEAST_NUMERIC
                && grid.table().cells().stream().allMatch(c -> c.text().length() <= LARGEST_CELL);
    }

    private double score(Grid grid, Map<String, Sentence> sentences) {
        return weights.of(grid, matches.best(grid), matches.ours(grid), sentences);
    }

    private Optional<Found> found(Grid grid, int words, FormText forms) {
        Optional<Match> match = matches.in(grid).or(() -> matches.versions(grid));
        Optional<Match> side =
                match.filter(m -> !m.versions()).or(() -> matches.shown(grid)).or(() -> match);
        Set<Integer> ours = matches.ours(grid);
        Table table = grid.table();
        Box box = table.box() == null ? table.captionBox() : table.box();
        String caption =
                Captions.shown(table.caption(), speed, LONGEST_CAPTION, LONGEST_CAPTION_CHARACTERS);
        Slice slice = new Slice(grid, side, ours, beaten::says);
        for (Size size : SIZES) {
            List<KeyTable.Marked> cells = slice.cells(size.rows(), size.columns());
            int cost =
                    speed.units(caption)
                            + cells.stream().mapToInt(c -> speed.units(c.cell().text())).sum();
            if (cost <= words && cells.size() >= 4) {
                KeyTable shown =
                        new KeyTable(table.id(), Role.RESULTS, table.label(), caption, box, cells);
                return Optional.of(
                        new Found(shown, match.flatMap(m -> comparison(grid, m, forms))));
            }
        }
        return Optional.empty();
    }

    private Optional<Fixed> comparison(Grid grid, Match match, FormText forms) {
        List<Evidence> evidence = new ArrayList<>();
        Evidence own = cell(grid, match.own(), match.column());
        Evidence rival = cell(grid, match.rival(), match.column());
        evidence.add(cell(grid, match.own(), match.names()));
        evidence.add(own);
        evidence.add(cell(grid, match.rival(), match.names()));
        evidence.add(rival);
        List<Table.Cell> headers = telling(grid.named(match.column()));
        List<Evidence> under =
                headers.stream()
                        .skip(Math.max(0, headers.size() - 2))
                        .map(h -> of(grid, h))
                        .toList();
        Optional<BigDecimal> mine = grid.number(match.own(), match.column());
        Optional<BigDecimal> theirs = grid.number(match.rival(), match.column());
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        String difference = Comparison.difference(mine.get(), theirs.get());
        List<Evidence> computed = new ArrayList<>();
        computed.add(new Evidence.Computed(difference, List.of(own, rival)));
        Matches.passing(grid, match)
                .ifPresent(r -> {
                    computed.add(cell(grid, r, match.names()));
                    computed.add(cell(grid, r, match.column()));
                });
        RowGroups.Group group = Slice.group(grid, match);
        boolean both = grid.isTurned() || group.rows().contains(match.rival());
        return group.label()
                .filter(_ -> both)
                .filter(l -> !headers.contains(l) && WORDS.matcher(l.text()).find())
                .flatMap(l -> written(forms, all(evidence, List.of(of(grid, l)), under, computed)))
                .or(() -> written(forms, all(evidence, List.of(), under, computed)));
    }

    private static List<Evidence> all(
            List<Evidence> rows,
            List<Evidence> label,
            List<Evidence> headers,
            List<Evidence> computed) {
        return Stream.of(rows, label, headers, computed).flatMap(List::stream).toList();
    }

    private static Optional<Fixed> written(FormText forms, List<Evidence> evidence) {
        return Stream.of(
                        Form.COMPARED_LESS_PASSED,
                        Form.COMPARED_PASSED,
                        Form.COMPARED_LESS,
                        Form.COMPARED)
                .flatMap(f -> forms.write(f, evidence).stream())
                .findFirst()
                .map(t -> new Fixed(t, Lead.COMPARISON, evidence));
    }

    /// Without a header that only says what kind of thing stands under it: "Dataset".
    private static List<Table.Cell> telling(List<Table.Cell> headers) {
        List<Table.Cell> telling =
                headers.stream().filter(h -> !GENERIC.matcher(h.text().strip()).matches()).toList();
        return telling.isEmpty() ? headers : telling;
    }

    private static Evidence cell(Grid grid, int row, int column) {
        Table.Cell cell = grid.cell(row, column);
        if (cell == null) {
            throw new IllegalStateException(
                    "%s has no row %d, column %d".formatted(grid.table().id(), row, column));
        }
        return of(grid, cell);
    }

    private static Evidence of(Grid grid, Table.Cell cell) {
        return new Evidence.OfCell(grid.table().id(), cell.row(), cell.column(), cell.text());
    }
}
