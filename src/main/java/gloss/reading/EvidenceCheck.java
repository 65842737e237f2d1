package gloss.reading;

import gloss.paper.Box;
import gloss.paper.Link;
import gloss.paper.Paper;
import gloss.paper.Reference;
import gloss.paper.Section;
import gloss.paper.Sentence;
import gloss.paper.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether a piece of evidence is really in the paper.
final class EvidenceCheck {
    private final Map<String, Sentence> sentences;
    private final List<Table> tables;
    private final List<Section> sections;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private final int pages;
    private final Paper paper;

    EvidenceCheck(Paper paper) {
        this.paper = paper;
        sentences = paper.sentencesById();
        tables = paper.tables();
        sections = paper.sections();
        pages = paper.pages().size();
        paper.figures().forEach(f -> ids.add("figure " + f.id()));
        paper.equations().forEach(e -> ids.add("equation " + e.id()));
        paper.blocks().forEach(b -> ids.add("equation " + b.id()));
        paper.references().stream().map(Reference::id).forEach(r -> ids.add("reference " + r));
        paper.links().stream().map(Link::uri).forEach(links::add);
    }

    /// What is wrong with it, in words.
    List<String> faults(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Quoted quoted -> quoted(quoted);
            case Evidence.OfCell cell -> cell(cell);
            case Evidence.OfFigure figure -> known("figure " + figure.figure());
            case Evidence.OfEquation equation -> known("equation " + equation.equation());
            case Evidence.OfReference reference -> known("reference " + reference.reference());
            case Evidence.OfSection at -> section(at);
            case Evidence.OfLink link ->
                    links.contains(link.link())
                            ? List.of()
                            : List.of("the paper has no link " + link.link());
            case Evidence.Computed computed -> {
                List<String> faults = new ArrayList<>();
                computed.from().forEach(e -> faults.addAll(faults(e)));
                yield faults;
            }
        };
    }

    /// The quote stands in the sentence, word for word; the boxes are those of the whole sentence.
    private List<String> quoted(Evidence.Quoted quoted) {
        Sentence sentence = sentences.get(quoted.sentence());
        if (sentence == null) {
            return List.of("the paper has no sentence " + quoted.sentence());
        }
        List<String> faults = new ArrayList<>();
        if (!sentence.text().contains(quoted.quote())) {
            faults.add(sentence.id() + " does not say “" + quoted.quote() + "”");
        }
        List<Box> boxes = sentence.place().boxes();
        if (!boxes.equals(quoted.boxes())) {
            faults.add(sentence.id() + " does not stand at " + quoted.boxes());
        }
        return faults;
    }

    private List<String> cell(Evidence.OfCell of) {
        boolean there =
                tables.stream()
                        .filter(t -> t.id().equals(of.table()))
                        .flatMap(t -> t.cells().stream())
                        .filter(c -> c.row() == of.row() && c.column() == of.column())
                        .anyMatch(c -> c.text().equals(of.quote()));
        return there
                ? List.of()
                : List.of(
                        "%s has no “%s” in row %d, column %d"
                                .formatted(of.table(), of.quote(), of.row(), of.column()));
    }

    private List<String> section(Evidence.OfSection at) {
        if (sections.stream().noneMatch(s -> s.id().equals(at.section()))) {
            return List.of("the paper has no section " + at.section());
        }
        if (at.page() < 1 || at.page() > Math.max(1, pages)) {
            return List.of("the paper has no page " + at.page());
        }
        return new SectionPages(paper).of(at.section()).contains(at.page())
                ? List.of()
                : List.of("section " + at.section() + " is not on page " + at.page());
    }

    private List<String> known(String id) {
        return ids.contains(id) ? List.of() : List.of("the paper has no " + id);
    }
}
