package gloss.verify;

import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.paper.Place;
import gloss.paper.Sentence;
import gloss.paper.Table;
import gloss.reading.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what a paper says to a statement: the sentences and rows of tables that share most of its
/// rare words, names and numbers, in either language.
final class PaperEvidence {
    /// A name or number in common tells more than a word.
    private static final double TELLING = 2;

    private final StatementReader reader;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    /// A sentence, or a row of a table under its caption and headers.
    private record Source(String text, Statement seen, List<Evidence> evidence) {}

    PaperEvidence(Paper paper, StatementReader reader) {
        this.reader = reader;
        for (Sentence sentence : paper.sentences()) {
            if (!sentence.section().equals(Paper.FRONT) && !sentence.text().isBlank()) {
                add(
                        sentence.text(),
                        List.of(
                                new Evidence.Quoted(
                                        sentence.id(), sentence.text(), boxes(sentence.place()))));
            }
        }
        for (Table table : paper.tables()) {
            rows(table);
        }
    }

    private static List<Box> boxes(Place place) {
        return switch (place) {
            case Place.OnPages(List<Box> boxes) -> boxes;
            case Place.InDocument _ -> List.of();
        };
    }

    private void add(String text, List<Evidence> evidence) {
        Statement seen = reader.skim(text);
        sources.add(new Source(text, seen, evidence));
        Set<String> concepts = new HashSet<>();
        seen.terms().forEach(t -> concepts.addAll(t.concepts()));
        concepts.forEach(c -> frequency.merge(c, 1, Integer::sum));
    }

    /// Each row as a line of text: the caption, then every cell after the headers above it.
    private void rows(Table table) {
        Map<Integer, List<Table.Cell>> byRow = new java.util.TreeMap<>();
        for (Table.Cell cell : table.cells()) {
            if (!cell.header() && !cell.text().isBlank()) {
                byRow.computeIfAbsent(cell.row(), _ -> new ArrayList<>()).add(cell);
            }
        }
        for (List<Table.Cell> row : byRow.values()) {
            StringBuilder text = new StringBuilder(table.caption()).append(": ");
            List<Evidence> cells = new ArrayList<>();
            for (Table.Cell cell : row) {
                for (Table.Cell above : table.cells()) {
                    boolean heads =
                            above.header()
                                    && above.row() < cell.row()
                                    && above.column() <= cell.column()
                                    && cell.column() < above.column() + above.columnSpan();
                    if (heads && !above.text().isBlank()) {
                        text.append(above.text()).append(' ');
                    }
                }
                text.append(cell.text()).append("; ");
                cells.add(new Evidence.OfCell(table.id(), cell.row(), cell.column(), cell.text()));
            }
            add(text.toString(), cells);
        }
    }

    /// @param fit the share of the statement's weight that the source speaks of
    record Near(Statement statement, List<Evidence> evidence, double fit) {}

    /// The nearest sources, at most so many, none that shares nothing.
    List<Near> nearest(Statement claim, Context context, int most) {
        record Scored(Source source, double fit) {}
        List<Scored> scored = new ArrayList<>();
        for (Source source : sources) {
            double fit = fit(claim, source.seen(), context);
            if (fit > 0) {
                scored.add(new Scored(source, fit));
            }
        }
        return scored.stream()
                .sorted(Comparator.comparingDouble((Scored n) -> -n.fit()))
                .limit(most)
                .map(n -> new Near(reader.read(n.source().text()), n.source().evidence(), n.fit()))
                .toList();
    }

    private double fit(Statement claim, Statement evidence, Context context) {
        double all = 0;
        double shared = 0;
        for (Term term : claim.terms()) {
            double weight = rarity(term);
            all += weight;
            shared += evidence.speaksOf(term) ? weight : 0;
        }
        Match match = new Match(claim, List.of(evidence), context);
        for (Name name : claim.names()) {
            all += TELLING;
            shared += match.isNamed(name) ? TELLING : 0;
        }
        for (Quantity said : claim.quantities()) {
            all += TELLING;
            boolean there =
                    evidence.quantities().stream()
                            .anyMatch(q -> q.value().abs().compareTo(said.value().abs()) == 0);
            shared += there ? TELLING : 0;
        }
        return all == 0 ? 0 : Math.round(shared / all * 1000) / 1000.0;
    }

    /// The inverse document frequency of a term's commonest concept, 0.2 at least.
    private double rarity(Term term) {
        int most =
                term.concepts().stream()
                        .mapToInt(c -> frequency.getOrDefault(c, 0))
                        .max()
                        .orElse(0);
        double share = (most + 0.5) / (sources.size() + 1);
        return Math.max(0.2, -Math.log10(share));
    }
}
