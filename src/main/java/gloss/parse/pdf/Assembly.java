package gloss.parse.pdf;

import gloss.language.Sentences.Range;
import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Citation;
import gloss.paper.Equation;
import gloss.paper.Figure;
import gloss.paper.Link;
import gloss.paper.Notice;
import gloss.paper.PageSize;
import gloss.paper.Paper;
import gloss.paper.Parser;
import gloss.paper.Place;
import gloss.paper.Problem;
import gloss.paper.Reference;
import gloss.paper.Section;
import gloss.paper.Sentence;
import gloss.paper.Span;
import gloss.paper.Table;
import gloss.parse.LinkRoles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Last stage: everything found becomes one [Paper], with ids that are the same for the same bytes.
final class Assembly {
    static final Parser PARSER = new Parser("pdf", "1");

    private final Joiner joiner;
    private final Manner manner;
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Map<String, Passage> passages = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private List<String> authors = List.of();

    Assembly(Joiner joiner, Manner manner) {
        this.manner = manner;
        this.joiner = joiner;
    }

    /// What is known besides the text itself.
    record Known(
            String id,
            String source,
            List<PageSize> pages,
            List<Link> links,
            List<Notice> notices,
            String stamp,
            List<String> furniture,
            List<String> aside) {}

    Paper paper(Known known, Structure structure, Floats floats) {
        FrontMatter front = structure.front();
        authors = front.authors();
        addAll(Paper.FRONT, structure.frontParts(), Block.Kind.FRONT);
        String abstractText = abstractText(structure.abstractParts());
        boolean headless =
                structure.sections().stream()
                        .map(Structure.Headed::heading)
                        .allMatch(h -> h == null || KnownHeadings.known(h.title()));
        for (Structure.Headed headed : structure.sections()) {
            section(headed, headless);
        }
        List<Figure> figures = figures(floats);
        List<Table> tables = tables(floats);
        List<Reference> references = Bibliography.of(structure.references(), joiner);
        List<Citation> citations =
                Bibliography.callOuts(sentences, head(), passages, references, floats);
        Mentions mentions = new Mentions(sentences);
        String title = front.title(joiner);
        String text = frontText();
        Identity identity = Identity.of(known, title, text, abstractText, sentences);
        List<Notice> notices = new ArrayList<>(known.notices());
        if (abstractText.isEmpty()) {
            notices.add(new Notice(Problem.NO_ABSTRACT, "", 0));
        }
        if (UnlikePapers.is(known.pages(), sections, sentences, references, abstractText)) {
            notices.add(new Notice(Problem.UNLIKE_A_PAPER, "", 0));
        }
        return new Paper(
                PARSER,
                known.id(),
                known.source(),
                title,
                front.authors(),
                abstractText,
                keywords(structure, text),
                identity.language(),
                identity.year(),
                identity.venue(),
                KindOfPaper.of(title, abstractText, sections),
                identity.identifiers(),
                known.pages(),
                sections,
                blocks,
                sentences,
                figures.stream().map(mentions::of).toList(),
                tables.stream().map(mentions::of).toList(),
                equations,
                references,
                citations,
                Links.of(
                        known.links(), sentences, new LinkRoles(title, front.authors(), sentences)),
                notices);
    }

    private List<String> keywords(Structure structure, String front) {
        for (Part part : structure.frontParts()) {
            List<String> rows = Keywords.inRows(part.lines().stream().map(Line::text).toList());
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        for (Part part : structure.frontParts()) {
            List<String> spaced = Keywords.spaced(part.lines());
            if (!spaced.isEmpty()) {
                return spaced;
            }
        }
        List<String> listed = Keywords.of(front);
        return listed.isEmpty() ? Keywords.of(firstNotes()) : listed;
    }

    /// The notes at the foot of the first page, where some journals put the keywords.
    private String firstNotes() {
        StringBuilder out = new StringBuilder();
        blocks.stream()
                .filter(b -> b.kind() == Block.Kind.FOOTNOTE && b.place().firstPage() == 1)
                .forEach(b -> out.append(b.text()).append('\n'));
        return out.toString();
    }

    /// The ids of the blocks of the paper's head.
    private Set<String> head() {
        Set<String> head = new HashSet<>();
        blocks.stream().filter(b -> b.kind() == Block.Kind.FRONT).forEach(b -> head.add(b.id()));
        return head;
    }

    private String frontText() {
        StringBuilder out = new StringBuilder();
        blocks.stream()
                .filter(b -> b.section().equals(Paper.FRONT))
                .forEach(b -> out.append(b.text()).append('\n'));
        return out.toString();
    }

    private String abstractText(List<Part> parts) {
        List<String> texts = new ArrayList<>();
        for (Part part : parts) {
            Passage passage = AbstractWords.without(joiner.join(part.lines()));
            if (!passage.text().isBlank()) {
                block(Paper.ABSTRACT, Block.Kind.ABSTRACT, passage);
                texts.add(passage.text());
            }
        }
        return String.join("\n", texts);
    }

    /// `headless`: letters have no headings but those within their paragraphs; elsewhere text
    /// before the first heading is part of the head.
    private void section(Structure.Headed headed, boolean headless) {
        Heading heading = headed.heading();
        String current = Paper.FRONT;
        if (heading != null) {
            current = sectionId(heading.number());
            sections.add(
                    new Section(
                            current,
                            heading.number(),
                            heading.title(),
                            heading.level(),
                            false,
                            Place.on(heading.lines().stream().map(Line::box).toList())));
        }
        int level = heading == null ? 1 : heading.level() + 1;
        for (Part part : headed.parts()) {
            Passage passage =
                    part.kind() == Block.Kind.CODE
                            ? Joiner.listing(part.lines())
                            : joiner.join(part.lines());
            boolean may = part.kind() == Block.Kind.PARAGRAPH && (heading != null || headless);
            RunIns.RunIn runIn = may ? RunIns.of(passage, manner) : null;
            if (runIn != null) {
                current = runIn(passage, runIn, level);
            }
            block(current, part.kind(), runIn == null ? passage : passage.from(runIn.textStart()));
        }
    }

    private String runIn(Passage passage, RunIns.RunIn runIn, int level) {
        Numbering numbering = Numbering.of(runIn.title());
        boolean numbered = numbering != null && numbering.style() == Numbering.Style.ARABIC;
        String number = numbered && numbering != null ? numbering.number() : "";
        String title =
                numbered && numbering != null
                        ? runIn.title().substring(numbering.start()).strip()
                        : runIn.title();
        String id = sectionId(number);
        sections.add(
                new Section(
                        id,
                        number,
                        title,
                        numbering != null && numbered && numbering.depth() > 1
                                ? numbering.depth()
                                : level,
                        true,
                        passage.place(new Span(0, Math.max(1, runIn.title().length())))));
        return id;
    }

    private String sectionId(String number) {
        String plain = number.isEmpty() || number.startsWith("（") ? "" : "s" + number;
        if (!plain.isEmpty() && ids.add(plain)) {
            return plain;
        }
        String id;
        do {
            id = "su" + counts.merge("section", 1, Integer::sum);
        } while (!ids.add(id));
        return id;
    }

    private void addAll(String section, List<Part> parts, Block.@Nullable Kind kind) {
        for (Part part : parts) {
            block(section, kind == null ? part.kind() : kind, joiner.join(part.lines()));
        }
    }

    private void block(String section, Block.Kind kind, Passage passage) {
        if (passage.text().isBlank()) {
            return;
        }
        String id = section + ".b" + counts.merge(section, 1, Integer::sum);
        blocks.add(new Block(id, section, kind, passage.text(), passage.place()));
        if (kind == Block.Kind.EQUATION) {
            equation(id, passage);
        }
        if (kind == Block.Kind.EQUATION
                || kind == Block.Kind.CODE
                || kind == Block.Kind.ALGORITHM) {
            return;
        }
        passages.put(id, passage);
        int n = 0;
        List<Range> ranges = SentenceLabels.sentences(passage);
        if (kind == Block.Kind.FRONT) {
            ranges = NamedLines.whole(passage.text(), authors, ranges);
        }
        for (Range range : ranges) {
            Span span = new Span(range.start(), range.end());
            n++;
            sentences.add(
                    new Sentence(
                            id + "." + n,
                            id,
                            section,
                            span,
                            span.of(passage.text()),
                            passage.place(span)));
        }
    }

    private void equation(String block, Passage passage) {
        List<Box> boxes = passage.lines().stream().map(Line::box).toList();
        List<Box> first = boxes.stream().filter(b -> b.page() == boxes.getFirst().page()).toList();
        String label = "";
        for (Line line : passage.lines()) {
            java.util.regex.Matcher m =
                    java.util.regex.Pattern.compile("(\\([A-Z]?\\.?\\d+(?:\\.\\d+)?[a-z]?\\))\\s*$")
                            .matcher(line.text());
            if (m.find()) {
                label = m.group(1);
            }
        }
        equations.add(new Equation("eq" + (equations.size() + 1), label, block, Box.around(first)));
    }

    private List<Figure> figures(Floats floats) {
        List<Figure> figures = new ArrayList<>();
        for (Floats.Found f : floats.found()) {
            if (f.kind() == Floats.Kind.FIGURE) {
                String id = "fig" + (figures.size() + 1);
                block(id, Block.Kind.CAPTION, f.caption());
                figures.add(
                        new Figure(
                                id,
                                f.label(),
                                f.caption().text(),
                                f.region(),
                                f.captionBox(),
                                List.of()));
            }
        }
        return figures;
    }

    private List<Table> tables(Floats floats) {
        List<Table> tables = new ArrayList<>();
        for (Floats.Found f : floats.found()) {
            if (f.kind() == Floats.Kind.TABLE) {
                String id = "tab" + (tables.size() + 1);
                block(id, Block.Kind.CAPTION, f.caption());
                tables.add(
                        new Table(
                                id,
                                f.label(),
                                f.caption().text(),
                                f.region(),
                                f.captionBox(),
                                List.of(),
                                f.cells()));
            }
        }
        return tables;
    }
}
