package gloss.compose;

import gloss.reading.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which of the rows that belong together in a table are the paper's own method, and which are
/// others that it is set against; variants of the own method are rivals only where there are none
/// else. The own row is known by its name; where no name is, by what a table of its authors'
/// usually shows: the one row in bold, the one that shares a word with the title, the one beside a
/// baseline.
final class OwnRows {
    private static final Pattern VARIANT =
            Pattern.compile(
                    "(?i)\\bw/o\\b|\\bwithout\\b|\\bw/\\b|ablat|\\(ours|variant|\\bcomponent only\\b|\\bonly\\)");

    /// "+ Rerank" under the row that it adds to.
    private static final Pattern ADDED = Pattern.compile("^\\s*[-–−+]\\s");

    /// "MT+Hint" beside "MT+Align": one thing with this or that.
    private static final Pattern JOINED = Pattern.compile("(?<=\\w)[+→]");

    private static final Pattern LACKS =
            Pattern.compile("(?i)^\\s*(?:[-–−]\\s*)?(?:w/o|without|no)\\b|去掉|不含");

    /// What is tested against for orientation only, and never the authors' own.
    private static final Pattern BOUND =
            Pattern.compile(
                    "(?i)(?<!un|self-|semi-|weakly |weakly-)supervised|oracle|upper|human|ground[- ]truth|reference|ensemble|full data|\\(true\\b");

    /// "Our test set" is no method.
    private static final Pattern DATA =
            Pattern.compile("(?i)\\b(?:data ?sets?|data|split|set|corpus|benchmark)\\b|数据集");

    private static final Pattern CITED =
            Pattern.compile(
                    "[(（\\[][^)）\\]]*(?:19|20)\\d\\d[a-z]?\\s*[)）\\]]|\\bet al\\b|\\[\\d+(?:[,–-] ?\\d+)*\\]");

    private static final Pattern BASELINE =
            Pattern.compile("(?i)\\bbaseline\\b|\\bcontrol\\b|\\bvanilla\\b|基线");

    /// A name with what tells its variants apart in brackets.
    private static final Pattern BRACKETED = Pattern.compile("\\s*[(（\\[].*");

    private static final double MOSTLY_BOLD = 0.7;
    private static final double SELDOM_BOLD = 0.3;

    private final OwnNames names;
    private final Grid grid;
    private final int nameColumn;
    private final List<Integer> block;
    private final List<Integer> own = new ArrayList<>();
    private final List<Integer> sure;
    private final List<Integer> others = new ArrayList<>();
    private final boolean versions;
    private final boolean alone;

    OwnRows(OwnNames names, Grid grid, Blocks.Block block, int nameColumn) {
        this.names = names;
        this.grid = grid;
        this.nameColumn = nameColumn;
        this.block = block.rows();
        List<Integer> variants = new ArrayList<>();
        boolean headed = names.head(block.heading());
        for (int row : block.rows()) {
            boolean named =
                    headed && block.headed().contains(row)
                            || names.in(name(row))
                            || names.in(before(row));
            if (!DATA.matcher(name(row)).find() && named) {
                own.add(row);
            } else if (ADDED.matcher(name(row)).find()) {
                (others.contains(base(row)) ? others : variants).add(row);
            } else if (VARIANT.matcher(name(row)).find()) {
                variants.add(row);
            } else {
                others.add(row);
            }
        }
        sure = List.copyOf(own);
        if (own.isEmpty() && !namedAnywhere()) {
            own.addAll(uncited());
            if (own.isEmpty() && others.size() == 1 && variants.stream().anyMatch(this::lacks)) {
                own.addAll(others);
            }
            if (own.isEmpty()) {
                guessed()
                        .filter(r -> !BOUND.matcher(name(r)).find())
                        .filter(r -> !BASELINE.matcher(name(r)).find() && !measures())
                        .filter(r ->
                                others.stream().noneMatch(o -> !o.equals(r) && sameStart(o, r)))
                        .ifPresent(own::add);
            }
            others.removeAll(own);
        }
        others.stream()
                .filter(o -> own.stream().anyMatch(m -> prefixed(o, m)))
                .toList()
                .forEach(own::add);
        others.removeAll(own);
        others.stream()
                .filter(o -> own.stream().anyMatch(m -> varies(o, m)))
                .forEach(variants::add);
        others.removeAll(variants);
        versions = others.isEmpty();
        alone = versions && variants.isEmpty() && !own.isEmpty();
        if (versions) {
            others.addAll(variants);
        }
    }

    /// All rows that belong together.
    List<Integer> block() {
        return List.copyOf(block);
    }

    List<Integer> own() {
        return List.copyOf(own);
    }

    /// The own rows that are known by name, not guessed.
    List<Integer> sure() {
        return sure;
    }

    List<Integer> others() {
        return List.copyOf(others);
    }

    /// Whether the own method is only set against versions of its own.
    boolean versions() {
        return versions;
    }

    /// Whether there are only own rows, and nothing to set them against.
    boolean alone() {
        return alone;
    }

    /// Whether a row is there for orientation: an upper bound, the full supervision, people.
    boolean isBound(int row) {
        return BOUND.matcher(name(row)).find();
    }

    /// The nearest row above that adds nothing to another; 0 for none.
    private int base(int row) {
        return block.stream()
                .filter(r -> r < row && !ADDED.matcher(name(r)).find())
                .max(Integer::compare)
                .orElse(0);
    }

    private String name(int row) {
        return grid.text(row, nameColumn);
    }

    /// What is left of the name column, for tables that group their rows.
    private String before(int row) {
        return nameColumn > 1 ? grid.text(row, nameColumn - 1) : "";
    }

    /// Whether another block of the table has a row of the own name: then this one has none.
    private boolean namedAnywhere() {
        for (int row = grid.headerRows() + 1; row <= grid.rows(); row++) {
            if (names.in(name(row))) {
                return true;
            }
        }
        return false;
    }

    /// The rows without a citation mark where most others have one: those are the authors' own.
    private List<Integer> uncited() {
        List<Integer> cited = others.stream().filter(r -> CITED.matcher(name(r)).find()).toList();
        List<Integer> rest =
                others.stream()
                        .filter(r -> !cited.contains(r))
                        .filter(r -> !BOUND.matcher(name(r)).find())
                        .filter(r -> !BASELINE.matcher(name(r)).find())
                        .toList();
        return cited.size() > 1 && cited.size() >= rest.size() ? rest : List.of();
    }

    /// Whether the rows are what is measured and no methods: "test rate (s/im)".
    private boolean measures() {
        return block.stream()
                .map(this::name)
                .anyMatch(n -> Metric.of(n) != Metric.UNKNOWN || Metric.isCost(n));
    }

    private Optional<Integer> guessed() {
        return boldest().or(this::titled).or(this::besideBaseline);
    }

    /// "w/o curriculum": what the row beside it is without is the authors' own.
    private boolean lacks(int row) {
        return LACKS.matcher(name(row)).find();
    }

    /// The one row whose numbers are mostly bold while no other's are: in a table of its authors'
    /// that is their own. Bold marks the best by custom; a table with two such rows says nothing.
    private Optional<Integer> boldest() {
        List<Integer> bold = others.stream().filter(r -> boldShare(r) >= MOSTLY_BOLD).toList();
        boolean alone = others.stream().filter(r -> boldShare(r) > SELDOM_BOLD).count() == 1;
        return bold.size() == 1 && alone ? Optional.of(bold.getFirst()) : Optional.empty();
    }

    private Optional<Integer> titled() {
        List<Integer> titled = others.stream().filter(r -> names.sharesTitle(name(r))).toList();
        return titled.size() == 1 && others.size() > 1
                ? Optional.of(titled.getFirst())
                : Optional.empty();
    }

    /// Of two rows, the one that is no baseline.
    private Optional<Integer> besideBaseline() {
        List<Integer> plain =
                others.stream().filter(r -> !BASELINE.matcher(name(r)).find()).toList();
        boolean alone = grid.rows() - grid.headerRows() == 2;
        return alone && others.size() == 2 && plain.size() == 1
                ? Optional.of(plain.getFirst())
                : Optional.empty();
    }

    /// "65B" and "65B maj@20" are one thing tried in two ways.
    private boolean sameStart(int one, int other) {
        String first = name(one).split("\\s+", 2)[0];
        return first.length() > 1 && first.equals(name(other).split("\\s+", 2)[0]);
    }

    /// "CTL-N" is a variant of "CTL", "Wait-k (a)" of "Wait-k (b)": no rivals.
    private boolean varies(int other, int ownRow) {
        String mine = name(ownRow);
        String theirs = name(other);
        String base = BRACKETED.matcher(mine).replaceFirst("");
        boolean bracketed =
                !base.equals(mine) && base.equals(BRACKETED.matcher(theirs).replaceFirst(""));
        String[] mixed = JOINED.split(mine, 2);
        return bracketed
                || mixed.length > 1 && theirs.matches("\\Q" + mixed[0] + "\\E[+→].*")
                || theirs.matches("\\Q" + mine + "\\E(?:[-–+ (→].*)?")
                || mine.startsWith(theirs + "+");
    }

    /// "nBRC" beside "BRC" is the authors' own too.
    private boolean prefixed(int other, int ownRow) {
        return name(other).matches("\\p{Ll}\\Q" + name(ownRow) + "\\E");
    }

    private double boldShare(int row) {
        int numbers = 0;
        int bold = 0;
        for (int column = 2; column <= grid.columns(); column++) {
            if (grid.number(row, column).isPresent()) {
                numbers++;
                bold += grid.bold(row, column) ? 1 : 0;
            }
        }
        return numbers < 2 ? 0 : (double) bold / numbers;
    }
}
