package gloss.publish;

import gloss.page.PrintedPaper;
import gloss.paper.Identifiers;
import gloss.paper.Kind;
import gloss.paper.Link;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Table;
import gloss.reading.Card;
import gloss.reading.Check;
import gloss.reading.Engine;
import gloss.reading.Evidence;
import gloss.reading.KeyEquation;
import gloss.reading.KeyFigure;
import gloss.reading.KeyTable;
import gloss.reading.Lead;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;
import gloss.reading.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reading of the printed paper with everything that a reading can have, made by hand.
final class SampleReading {
    private final Paper paper;
    private final AtomicInteger count = new AtomicInteger();

    SampleReading(PrintedPaper printed) {
        this.paper = printed.paper();
    }

    Reading reading(String labels) {
        count.set(0);
        return new Reading(
                Card.of(paper),
                "en",
                labels,
                2.34,
                5,
                238,
                402,
                new Engine("extract", "1", null),
                "b".repeat(64),
                point(Lead.NEW, 10, "abstract.2"),
                List.of(
                        new Part(
                                Role.PROBLEM,
                                List.of(
                                        point(Lead.GAP, 60, "s1.1"),
                                        point(Lead.GAP, 300, "s1.2"),
                                        point(Lead.GAP, 300, "s1.3")),
                                ""),
                        new Part(
                                Role.IDEA,
                                List.of(
                                        point(Lead.NEW, 60, "s1.4"),
                                        point(Lead.CONTRIBUTION, 300, "s1.5")),
                                ""),
                        new Part(
                                Role.METHOD,
                                List.of(
                                        point(Lead.STEP, 60, "s2.1"),
                                        point(Lead.STEP, 300, "s2.2"),
                                        point(Lead.STEP, 300, "s2.3"),
                                        point(Lead.STEP, 300, "s2.4")),
                                ""),
                        new Part(Role.RESULTS, results(labels), ""),
                        new Part(
                                Role.LIMITS,
                                List.of(
                                        point(Lead.TESTED, 60, "s4.1"),
                                        point(Lead.ASSUMPTION, 300, "s4.2")),
                                ""),
                        new Part(Role.NEXT, next(labels), "")),
                List.of(figure()),
                List.of(table()),
                List.of(
                        new KeyEquation(
                                "eq1", Role.METHOD, paper.equations().getFirst().box(), "")),
                List.of(
                        new Term(
                                "LM",
                                "language models",
                                List.of(quote("s1.3", "language models (LM)")))),
                List.of(),
                paper.links(),
                paper.notices());
    }

    Reading withTerm(String term, String meaning) {
        Term added = new Term(term, meaning, List.of(quote("s1.3", "language models (LM)")));
        Reading r = reading("en");
        return made(r, r.paper(), r.headline(), r.parts(), List.of(added), r.links());
    }

    Reading titled(String title) {
        Reading r = reading("en");
        return made(
                r,
                named(title, r.paper().authors()),
                r.headline(),
                r.parts(),
                r.terms(),
                r.links());
    }

    Reading linked(String uri) {
        Reading r = reading("en");
        List<Link> links = List.of(new Link(uri, Link.Role.CODE, 1));
        return made(r, r.paper(), r.headline(), r.parts(), r.terms(), links);
    }

    /// The sentence of the headline once more among the ideas.
    Reading saidTwice() {
        Reading r = reading("en");
        List<Part> parts = new ArrayList<>(r.parts());
        Point again = point(Lead.NEW, 300, "abstract.2");
        parts.set(1, new Part(Role.IDEA, List.of(again), ""));
        return made(r, r.paper(), r.headline(), parts, r.terms(), r.links());
    }

    /// A reading of a paper of which nothing is known and nothing was found.
    Reading bare() {
        List<Part> parts =
                Stream.of(Role.values())
                        .map(role -> new Part(role, List.of(), "nothing was found"))
                        .toList();
        Card card =
                new Card(
                        paper.id(),
                        paper.source(),
                        paper.parser(),
                        "",
                        List.of(),
                        null,
                        "",
                        Kind.OTHER,
                        "en",
                        Identifiers.NONE,
                        2);
        return new Reading(
                card,
                "en",
                "en",
                0,
                5,
                238,
                0,
                new Engine("extract", "1", null),
                "",
                null,
                parts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Card named(String title, List<String> authors) {
        Card card = Card.of(paper);
        return new Card(
                card.id(),
                card.source(),
                card.parser(),
                title,
                authors,
                card.year(),
                card.venue(),
                card.kind(),
                card.language(),
                card.identifiers(),
                card.pages());
    }

    private static Reading made(
            Reading r,
            Card card,
            @Nullable Point headline,
            List<Part> parts,
            List<Term> terms,
            List<Link> links) {
        return new Reading(
                card,
                r.language(),
                r.labels(),
                r.minutes(),
                r.budgetMinutes(),
                r.wordsPerMinute(),
                r.words(),
                r.engine(),
                r.hash(),
                headline,
                parts,
                r.figures(),
                r.tables(),
                r.equations(),
                terms,
                r.highlights(),
                links,
                r.notices());
    }

    private List<Point> results(String labels) {
        Words words = Words.of(labels);
        Evidence gain =
                new Evidence.Computed(
                        "+22.9",
                        List.of(
                                new Evidence.OfCell("tab1", 4, 2, "94.2"),
                                new Evidence.OfCell("tab1", 3, 2, "71.3")));
        return List.of(
                point(Lead.RESULT, 60, "s3.1"),
                form(
                        Lead.COMPARISON,
                        words.say(
                                "Found: Margins (ours) 94.2, Block matching 71.3 (+22.9).",
                                "Found：Margins (ours) 94.2，Block matching 71.3（+22.9）。"),
                        List.of(gain)),
                point(Lead.FINDING, 300, "s3.2"),
                point(Lead.FINDING, 300, "s3.3"));
    }

    private List<Point> next(String labels) {
        Words words = Words.of(labels);
        return List.of(
                form(
                        Lead.READ,
                        words.say("Page 1, section 2: Method.", "第 1 页，第 2 节 Method。"),
                        List.of(new Evidence.OfSection("s2", section("s2")))),
                form(
                        Lead.CODE,
                        paper.links().getFirst().uri(),
                        List.of(new Evidence.OfLink(paper.links().getFirst().uri()))),
                form(
                        Lead.BUILDS_ON,
                        "C. Other, Finding quotes, 2019.",
                        List.of(new Evidence.OfReference("b1"))));
    }

    private int section(String id) {
        return paper.sections().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow()
                .place()
                .firstPage();
    }

    private KeyFigure figure() {
        var figure = paper.figures().getFirst();
        return new KeyFigure(
                "fig1",
                Role.METHOD,
                figure.label(),
                figure.caption(),
                Objects.requireNonNull(figure.box()),
                "",
                "s2.4");
    }

    private KeyTable table() {
        Table table = paper.tables().getFirst();
        return new KeyTable(
                table.id(),
                Role.RESULTS,
                table.label(),
                table.caption(),
                Objects.requireNonNull(table.box()),
                table.cells().stream()
                        .filter(c -> c.column() != 4)
                        .map(c -> new KeyTable.Marked(c, mark(c.row())))
                        .toList());
    }

    private static KeyTable.Mark mark(int row) {
        return switch (row) {
            case 4 -> KeyTable.Mark.OWN;
            case 3 -> KeyTable.Mark.RIVAL;
            default -> KeyTable.Mark.NONE;
        };
    }

    private Point form(Lead lead, String text, List<Evidence> evidence) {
        return new Point("r" + count.incrementAndGet(), text, lead, 300, evidence, Check.FORM);
    }

    private Point point(Lead lead, int exit, String id) {
        Sentence sentence = sentence(id);
        return new Point(
                "r" + count.incrementAndGet(),
                sentence.text(),
                lead,
                exit,
                List.of(quote(id, sentence.text())),
                Check.QUOTED);
    }

    private Evidence quote(String id, String words) {
        return new Evidence.Quoted(id, words, sentence(id).place().boxes());
    }

    private Sentence sentence(String id) {
        return paper.sentences().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }
}
