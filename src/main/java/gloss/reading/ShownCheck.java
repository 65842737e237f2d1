package gloss.reading;

import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Equation;
import gloss.paper.Figure;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether the figures, tables, equations, terms, highlights and links of a reading are the
/// paper's.
final class ShownCheck {
    static final int MOST_TERMS = 6;
    static final int MOST_ROWS = 6;
    static final int MOST_COLUMNS = 6;

    private final Paper paper;
    private final Reading reading;
    private final Map<String, Sentence> sentences;
    private final List<String> faults = new ArrayList<>();

    ShownCheck(Paper paper, Reading reading) {
        this.paper = paper;
        this.reading = reading;
        this.sentences = paper.sentencesById();
    }

    List<String> faults() {
        reading.figures().forEach(this::figure);
        reading.tables().forEach(this::table);
        reading.equations().forEach(this::equation);
        terms();
        for (Highlight highlight : reading.highlights()) {
            need(sentences.containsKey(highlight.sentence()), highlight.sentence(), "is unknown");
        }
        need(paper.links().containsAll(reading.links()), "links", "are not all the paper's");
        need(reading.notices().containsAll(paper.notices()), "notices", "of the paper are missing");
        return faults;
    }

    private void figure(KeyFigure shown) {
        Figure figure = find(paper.figures(), Figure::id, shown.id());
        if (figure == null) {
            faults.add("the paper has no figure " + shown.id());
            return;
        }
        Box box = figure.box() == null ? figure.captionBox() : figure.box();
        need(box.equals(shown.box()), shown.id(), "does not stand at " + shown.box());
        need(figure.label().equals(shown.label()), shown.id(), "is not " + shown.label());
        need(figure.caption().contains(shown.caption()), shown.id(), "has another caption");
        need(
                shown.why().isEmpty() || sentences.containsKey(shown.why()),
                shown.id(),
                "is explained by " + shown.why() + ", which the paper has not");
    }

    private void table(KeyTable shown) {
        Table table = find(paper.tables(), Table::id, shown.id());
        if (table == null) {
            faults.add("the paper has no table " + shown.id());
            return;
        }
        Box box = table.box() == null ? table.captionBox() : table.box();
        need(box.equals(shown.box()), shown.id(), "does not stand at " + shown.box());
        need(table.label().equals(shown.label()), shown.id(), "is not " + shown.label());
        need(table.caption().contains(shown.caption()), shown.id(), "has another caption");
        List<Table.Cell> cells = shown.cells().stream().map(KeyTable.Marked::cell).toList();
        need(table.cells().containsAll(cells), shown.id(), "has not all the cells shown");
        need(
                cells.stream().map(Table.Cell::row).distinct().count() <= MOST_ROWS
                        && cells.stream().map(Table.Cell::column).distinct().count()
                                <= MOST_COLUMNS,
                shown.id(),
                "is shown in more than %d rows or %d columns".formatted(MOST_ROWS, MOST_COLUMNS));
    }

    private void equation(KeyEquation shown) {
        Equation equation = find(paper.equations(), Equation::id, shown.id());
        Block block = find(paper.blocks(), Block::id, shown.id());
        if (equation != null) {
            need(equation.box().equals(shown.box()), shown.id(), "does not stand there");
        } else if (block != null && block.kind() == Block.Kind.THEOREM) {
            List<Box> boxes =
                    block.place().boxes().stream()
                            .filter(b -> b.page() == shown.box().page())
                            .toList();
            need(
                    !boxes.isEmpty() && Box.around(boxes).equals(shown.box()),
                    shown.id(),
                    "does not stand there");
        } else {
            faults.add("the paper has no equation or theorem " + shown.id());
        }
    }

    private void terms() {
        need(reading.terms().size() <= MOST_TERMS, "terms", "are more than " + MOST_TERMS);
        EvidenceCheck evidence = new EvidenceCheck(paper);
        Set<String> seen = new HashSet<>();
        for (Term term : reading.terms()) {
            need(seen.add(term.term()), term.term(), "is explained twice");
            term.evidence().forEach(e -> faults.addAll(evidence.faults(e)));
            boolean said =
                    term.evidence().stream()
                            .filter(Evidence.Quoted.class::isInstance)
                            .map(Evidence.Quoted.class::cast)
                            .anyMatch(q ->
                                    q.quote().contains(term.term())
                                            && q.quote().contains(term.meaning()));
            need(said, term.term(), "is not explained so in its evidence");
        }
    }

    private void need(boolean holds, String what, String fault) {
        if (!holds) {
            faults.add(what + " " + fault);
        }
    }

    private static <T> @org.jspecify.annotations.Nullable T find(
            List<T> things, java.util.function.Function<T, String> id, String wanted) {
        return things.stream().filter(t -> id.apply(t).equals(wanted)).findFirst().orElse(null);
    }
}
