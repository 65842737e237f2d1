package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How much a table says of what came out: by its caption, what it sets side by side, where and how
/// often the text points to it, and whether the paper's own method stands in it. The weights are
/// set by hand after a fit to the tables that readers chose in 53 papers, which alone chose the
/// same in too few of those it had not seen.
final class TableWeights {
    private static final Pattern MAIN =
            Pattern.compile(
                    "(?i)\\b(?:results?|comparison|compar\\w+|performance|accuracy|precision|main|state-of-the-art|evaluation|error|scores?|test)\\b|结果|对比|比较|性能");
    private static final Pattern MINOR =
            Pattern.compile(
                    "(?i)\\b(?:ablat\\w+|hyper-?parameters?|notations?|statistics|symbols?|settings?|appendix|list of|(?:baseline|patient|participant|sample|demographic) characteristics|characteristics of|demographics?|architecture|examples?|configurations?|details)\\b|消融|参数|符号|统计");

    /// What it costs is told after how good it is.
    private static final Pattern COSTS =
            Pattern.compile(
                    "(?i)^(?:\\S+ ){0,2}?(?:run-?time|running time|time|speed-?ups?|latency|memory|efficiency|costs?|usage)\\b|运行时间|耗时");

    /// The number of a table after the body: "Table E.1", "Table S2".
    private static final Pattern LETTERED = Pattern.compile("\\s[A-Z]\\.?\\d");

    /// Work of others in a row: their citation.
    private static final Pattern CITED =
            Pattern.compile("\\[\\d+]|[(,] ?(?:19|20)\\d\\d[a-z]?[)\\]]|\\bet al\\b");

    private static final double MATCHED = 1.5;

    /// A match is told by 0 to 8.
    private static final double TELLING = 0.2;

    /// A comparison with versions of itself comes after one with others.
    private static final double VERSIONS = 2;

    /// A table after the body is shown only where the body has none that says anything.
    private static final double APPENDED = 3;

    /// A table with gaps was read with faults, or sets side by side what was not tested alike.
    private static final double FILLED = 2;

    private static final double MOST_CITED = 3;

    /// Rows and columns beyond these add nothing.
    private static final int WIDEST = 14;

    private final Paper paper;
    private final SectionKinds kinds;

    TableWeights(Paper paper, SectionKinds kinds) {
        this.paper = paper;
        this.kinds = kinds;
    }

    /// About 2 for a table of numbers that nothing speaks for, 8 for a main one.
    double of(
            Grid grid,
            Optional<Matches.Told> told,
            Set<Integer> ours,
            Map<String, Sentence> sentences) {
        Table table = grid.table();
        List<SectionKind> mentioned =
                table.mentions().stream()
                        .map(sentences::get)
                        .filter(s -> s != null)
                        .map(s -> kinds.of(s.section()))
                        .toList();
        boolean appended =
                LETTERED.matcher(table.label()).find()
                        || !mentioned.isEmpty()
                                && mentioned.stream().allMatch(k -> k == SectionKind.APPENDIX);
        boolean bold = table.cells().stream().anyMatch(c -> c.bold() && !c.header());
        long cited = table.cells().stream().filter(c -> CITED.matcher(c.text()).find()).count();
        double weight =
                words(table.caption())
                        + told.map(t -> matched(grid, t)).orElse(0.0)
                        + wide(grid)
                        - FILLED * (1 - grid.filled())
                        + (bold ? 1 : 0)
                        + (ours.isEmpty() ? 0 : 0.8)
                        + 0.4 * Math.min(MOST_CITED, (double) cited)
                        + 0.5 * Math.log(1 + mentioned.size())
                        + (mentioned.contains(SectionKind.RESULTS) ? 1 : 0)
                        - (appended || BackMatter.holds(paper, table.page()) ? APPENDED : 0)
                        - 0.2 * paper.tables().indexOf(table);
        return Math.round(weight * 1000) / 1000.0;
    }

    private static double words(String caption) {
        return (MAIN.matcher(caption).find() ? 1.5 : 0)
                - (MINOR.matcher(caption).find() ? 1.5 : 0)
                - (COSTS.matcher(caption).find() ? 1.5 : 0);
    }

    /// How much is set side by side: a table of many methods and measures is the main one.
    private static double wide(Grid grid) {
        int rows = Math.max(1, grid.rows() - grid.headerRows());
        int columns = Math.max(1, grid.columns() - 1);
        return 0.5 * (Math.log(Math.min(rows, WIDEST)) + Math.log(Math.min(columns, WIDEST)));
    }

    /// A match under a header of words; one under a number (a batch size) says little by itself.
    private static double matched(Grid grid, Matches.Told told) {
        boolean named = !grid.headers(told.match().column()).isEmpty();
        return (named ? MATCHED : MATCHED / 2)
                + TELLING * told.score()
                - (told.match().versions() ? VERSIONS : 0);
    }
}
