package gloss.page;

import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Equation;
import gloss.paper.Figure;
import gloss.paper.Identifiers;
import gloss.paper.Kind;
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
import gloss.source.Original;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// A small paper in two columns, printed with PDFBox, that knows where every word of it stands: the
/// ground truth for pictures and readings.
public final class PrintedPaper {
    private static final String CAPTION_1 =
            "Share of sentences whose place is found, by parser. Bars are means over 40 papers.";
    private static final String CAPTION_2 = "Evidence found on 40 papers, in percent.";

    private final Press press;
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Original original;
    private final Paper paper;

    public PrintedPaper() {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentInformation(new PDDocumentInformation());
            press = new Press(document);
            paper = print();
            press.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.setDocumentId(1L);
            document.save(out);
            original = new Original("margins.pdf", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("printing to memory", e);
        }
    }

    public Original original() {
        return original;
    }

    public Paper paper() {
        return paper;
    }

    /// The first box of the sentence with this id.
    public Box firstLine(String sentence) {
        return paper.sentences().stream()
                .filter(s -> s.id().equals(sentence))
                .findFirst()
                .orElseThrow()
                .place()
                .boxes()
                .getFirst();
    }

    private Paper print() throws IOException {
        press.title("Margins: Tying Every Sentence of a Summary to Its Page");
        press.centred("Ada Example, Bo Sample and Chen Li");
        text("abstract", Block.Kind.ABSTRACT, PrintedTexts.ABSTRACT);
        section("s1", "1", "Introduction");
        text("s1", Block.Kind.PARAGRAPH, PrintedTexts.PROBLEM);
        text("s1", Block.Kind.PARAGRAPH, PrintedTexts.IDEA);
        section("s2", "2", "Method");
        text("s2", Block.Kind.PARAGRAPH, PrintedTexts.STEPS);
        Box equation = press.equation("score(s, p) = max over i of  w · f(s, p[i])", "(1)");
        blocks.add(
                new Block(
                        "s2.e1",
                        "s2",
                        Block.Kind.EQUATION,
                        "score(s, p) = max over i of w · f(s, p[i]) (1)",
                        Place.on(equation)));
        Box bars = press.bars();
        Box barsCaption = press.caption("Figure 1: " + CAPTION_1);
        section("s3", "3", "Results");
        text("s3", Block.Kind.PARAGRAPH, PrintedTexts.RESULTS);
        List<Table.Cell> cells = press.table(PrintedTexts.ROWS);
        Box grid = Box.around(cells.stream().map(Table.Cell::box).toList()).grown(3);
        Box gridCaption = press.caption("Table 1: " + CAPTION_2);
        section("s4", "4", "Limitations");
        text("s4", Block.Kind.PARAGRAPH, PrintedTexts.LIMITS);
        section("s5", "5", "Code");
        text("s5", Block.Kind.PARAGRAPH, PrintedTexts.CODE);
        press.link(sentences.getLast().place().boxes().getFirst(), PrintedTexts.LINK);
        Place entry = press.lines("[1] C. Other. Finding quotes. In Proc. of Somewhere, 2019.");
        return new Paper(
                new Parser("printed", "1"),
                "a".repeat(64),
                "margins.pdf",
                "Margins: Tying Every Sentence of a Summary to Its Page",
                List.of("Ada Example", "Bo Sample", "Chen Li"),
                String.join(" ", PrintedTexts.ABSTRACT),
                List.of("evidence", "reading"),
                "en",
                2024,
                "Workshop on Reading",
                Kind.METHOD,
                new Identifiers("2401.00001v2", "10.1000/182"),
                press.pages().stream().map(p -> new PageSize(612, 792)).toList(),
                sections,
                blocks,
                sentences,
                List.of(
                        new Figure(
                                "fig1", "Figure 1", CAPTION_1, bars, barsCaption, List.of("s2.5"))),
                List.of(
                        new Table(
                                "tab1", "Table 1", CAPTION_2, grid, gridCaption, List.of(), cells)),
                List.of(new Equation("eq1", "(1)", "s2.e1", equation)),
                List.of(
                        new Reference(
                                "b1",
                                "[1]",
                                "C. Other. Finding quotes. In Proc. of Somewhere, 2019.",
                                "Finding quotes",
                                List.of("C. Other"),
                                2019,
                                "Proc. of Somewhere",
                                Identifiers.NONE,
                                entry)),
                List.of(),
                List.of(new Link(PrintedTexts.LINK, Link.Role.CODE, press.pages().size())),
                List.of(new Notice(Problem.HIDDEN_TEXT, "3 words in white", 2)));
    }

    private void section(String id, String number, String title) throws IOException {
        sections.add(
                new Section(id, number, title, 1, false, Place.on(press.heading(number, title))));
    }

    private void text(String section, Block.Kind kind, List<String> said) throws IOException {
        String id = section + ".b" + counts.merge(section + ".b", 1, Integer::sum);
        List<List<Box>> places = press.paragraph(said);
        String whole = String.join(" ", said);
        List<Box> all = places.stream().flatMap(List::stream).toList();
        blocks.add(new Block(id, section, kind, whole, Place.on(Press.merged(all))));
        int start = 0;
        for (int i = 0; i < said.size(); i++) {
            Span span = new Span(start, start + said.get(i).length());
            String name = section + "." + counts.merge(section, 1, Integer::sum);
            sentences.add(
                    new Sentence(name, id, section, span, said.get(i), Place.on(places.get(i))));
            start = span.end() + 1;
        }
    }
}
