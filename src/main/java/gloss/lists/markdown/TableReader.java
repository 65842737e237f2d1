package gloss.lists.markdown;

import gloss.lists.Address;
import gloss.lists.Entry;
import gloss.lists.Labels;
import gloss.lists.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a table as entries: a column is what its head says, and the column of titles, when
/// none says so, the one with the most links to papers.
final class TableReader {
    /// Characters a cell on average, below which a column holds no titles.
    private static final double SHORTEST_TITLES = 8;

    private final EntryReader entries;

    TableReader(EntryReader entries) {
        this.entries = entries;
    }

    List<Entry> read(Block.Table table, Context context) {
        List<Optional<Labels.Role>> roles = new ArrayList<>();
        int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < columns; i++) {
            roles.add(
                    i < table.header().size()
                            ? Labels.role(table.header().get(i))
                            : Optional.empty());
        }
        int titles = titleColumn(table, roles);
        List<Entry> found = new ArrayList<>();
        if (titles >= 0) {
            for (Block.Row row : table.rows()) {
                found.addAll(row(table, row, roles, titles, context));
            }
        }
        return found;
    }

    private List<Entry> row(
            Block.Table table,
            Block.Row row,
            List<Optional<Labels.Role>> roles,
            int titles,
            Context context) {
        if (titles >= row.cells().size() || row.cells().get(titles).isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(row.cells().get(titles));
        boolean linked = false;
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != titles) {
                String head = i < table.header().size() ? table.header().get(i) : "";
                Labels.Role role = roles.get(i).orElse(Labels.Role.OTHER);
                for (Line line : row.cells().get(i)) {
                    linked |= !line.links().isEmpty();
                    lines.addAll(field(role, head, line));
                }
            }
        }
        boolean expected =
                linked
                        || roles.get(titles).filter(r -> r == Labels.Role.TITLE).isPresent()
                        || row.cells().get(titles).stream().anyMatch(l -> !l.links().isEmpty());
        return expected ? entries.read(lines, context, EntryReader.Wanted.TITLE) : List.of();
    }

    /// The cell as a line that says what it is about. Of an unknown column only links are kept.
    private static List<Line> field(Labels.Role role, String head, Line line) {
        String label =
                switch (role) {
                    case PAPER, LINK -> "link";
                    case PDF -> "pdf link";
                    case CODE -> "code";
                    case ARTICLE -> "article";
                    case AUTHORS -> "authors";
                    case AFFILIATION -> "affiliation";
                    case VENUE -> "venue";
                    case YEAR -> "year";
                    case DATE -> "date";
                    case HEADLINE -> "summary";
                    case TAGS -> "tags";
                    case TOPIC -> "topic";
                    case TITLE, OTHER, NONE, CONTENTS, MARKS -> "";
                };
        if (label.isEmpty()) {
            return line.links().stream().map(link -> linkLine(link, head)).toList();
        }
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(label + ": ", "", false, false, false, line.number()));
        runs.addAll(line.runs());
        return List.of(new Line(runs, false));
    }

    private static Line linkLine(Run link, String head) {
        String words = OneLine.of(link.text());
        boolean says = Labels.role(words).isPresent() || !words.isEmpty() && !link.picture();
        Address address = new Address(link.uri());
        boolean video = address.kind() == Address.Kind.VIDEO;
        String label = says || !words.isEmpty() ? words : video ? address.site() : head;
        Labels.Role role = Labels.role(label).orElse(EntryDraft.byHost(new Address(link.uri())));
        String shown =
                switch (role) {
                    case PAPER -> "paper";
                    case CODE -> "code";
                    case ARTICLE -> "article";
                    default ->
                            label.isEmpty() || label.length() > 25
                                    ? "link"
                                    : label.replaceAll("[:：]", " ");
                };
        return new Line(
                List.of(
                        new Run(shown + ": ", "", false, false, false, link.number()),
                        link.withText("")),
                false);
    }

    private static int titleColumn(Block.Table table, List<Optional<Labels.Role>> roles) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).filter(r -> r == Labels.Role.TITLE).isPresent()) {
                return i;
            }
        }
        int best = -1;
        int most = 0;
        for (int i = 0; i < roles.size(); i++) {
            int papers = 0;
            for (Block.Row row : table.rows()) {
                if (i < row.cells().size() && isTitle(row.cells().get(i))) {
                    papers++;
                }
            }
            if (papers > most) {
                most = papers;
                best = i;
            }
        }
        return 2 * most >= table.rows().size() && best >= 0 ? best : longest(table, roles);
    }

    /// The column of the longest words, when other cells have the links to papers; -1 when there
    /// are no such links or no words.
    private static int longest(Block.Table table, List<Optional<Labels.Role>> roles) {
        boolean linked =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream().flatMap(List::stream))
                        .flatMap(line -> line.links().stream())
                        .anyMatch(l -> new Address(l.uri()).kind() == Address.Kind.PAPER);
        int best = -1;
        double most = SHORTEST_TITLES;
        for (int i = 0; linked && i < roles.size(); i++) {
            int column = i;
            boolean may = roles.get(i).isEmpty() || roles.get(i).get() == Labels.Role.PAPER;
            double length =
                    table.rows().stream()
                            .filter(row -> column < row.cells().size())
                            .flatMap(row -> row.cells().get(column).stream())
                            .mapToInt(line -> PlainTitle.before(line).length())
                            .average()
                            .orElse(0);
            if (may && length > most) {
                best = i;
                most = length;
            }
        }
        return best;
    }

    /// A link to a paper under words that are no label, or else many words with a link.
    private static boolean isTitle(List<Line> cell) {
        for (Line line : cell) {
            for (Run link : line.links()) {
                Address.Kind kind = new Address(link.uri()).kind();
                boolean words =
                        !link.picture()
                                && link.text().length() > 2
                                && Labels.role(link.text()).isEmpty()
                                && !link.text().matches("(?i)(arxiv:?\\s*)?[\\d.]+(v\\d+)?");
                if (words && kind == Address.Kind.PAPER) {
                    return true;
                }
            }
        }
        return false;
    }
}
