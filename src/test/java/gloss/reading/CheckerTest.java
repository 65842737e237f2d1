package gloss.reading;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Box;
import gloss.paper.Link;
import gloss.paper.Paper;
import gloss.paper.Papers;
import gloss.paper.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A sound reading has no faults; each of the others breaks one promise and is refused for it.
final class CheckerTest {
    private final Paper paper =
            Papers.of(
                            """
                            # Abstract

                            We propose mixup, a simple principle. It gains 1.4 points over ERM [1].

                            # Method

                            We mix pairs of empirical risk minimization (ERM) inputs [1].
                            """)
                    .figure("Overview of mixup. Left: pairs.")
                    .table("Results", "Method | Accuracy\nERM | 76.9\nmixup | 78.3")
                    .link("https://example.org/code", Link.Role.CODE)
                    .paper();
    private final Sentence first = paper.sentences().get(0);
    private final Sentence third = paper.sentences().get(2);

    @Test
    void findsNothingWrongWithASoundReading() {
        assertThat(faults(r -> r)).isEmpty();
    }

    @Test
    void refusesAnotherPapersCard() {
        Paper other =
                Papers.of("# Abstract\n\nWe propose mixup, a simple principle.")
                        .titled("Other")
                        .paper();
        assertThat(new Checker().faults(sound(), other)).anyMatch(f -> f.contains("card"));
    }

    @Test
    void refusesAnUnknownSentence() {
        refused(quoted("s9", first.text(), boxes(first)), "no sentence s9");
    }

    @Test
    void refusesAQuoteThatTheSentenceDoesNotSay() {
        refused(quoted(first.id(), "We propose cutmix", boxes(first)), "does not say");
    }

    @Test
    void refusesOtherBoxes() {
        refused(quoted(first.id(), first.text(), boxes(third)), "does not stand at");
        refused(quoted(first.id(), first.text(), List.of()), "does not stand at");
    }

    @Test
    void refusesATextThatDoesNotFollowItsQuote() {
        Evidence quote = quoted(first.id(), first.text(), boxes(first));
        refused(point("We propose mixup, a novel principle.", quote), "does not follow");
    }

    @Test
    void refusesAQuotationWithoutAQuote() {
        refused(point("Figure 1 shows it.", new Evidence.OfFigure("fig1")), "without a quote");
    }

    @Test
    void refusesUnknownEvidenceOfEveryKind() {
        refused(new Evidence.OfFigure("fig9"), "no figure fig9");
        refused(new Evidence.OfEquation("eq9"), "no equation eq9");
        refused(new Evidence.OfReference("b9"), "no reference b9");
        refused(new Evidence.OfLink("https://example.org/other"), "no link");
        refused(new Evidence.OfSection("s9", 1), "no section s9");
        refused(new Evidence.OfSection("s1", 7), "no page 7");
        refused(new Evidence.OfCell("tab1", 3, 2, "79.3"), "no “79.3”");
        refused(
                new Evidence.Computed("+1", List.of(new Evidence.OfCell("tab9", 3, 2, "78.3"))),
                "tab9 has no");
    }

    @Test
    void refusesAFixedSentenceThatIsNone() {
        refused(
                Role.NEXT,
                form("Read page 1, section 1 “Method”: it is excellent.", at("s1")),
                "no fixed");
        refused(
                Role.NEXT,
                form("Read page 2, section 1 “Method”: how it works, in full.", at("s1")),
                "no fixed");
        refused(
                Role.NEXT,
                form(
                        "Author (2001), “Work number 1”: cited 3 times.",
                        new Evidence.OfReference("b1")),
                "no fixed");
    }

    @Test
    void refusesFixedSentencesOutsideTheirSlots() {
        refused(
                Role.IDEA,
                form(
                        "The code is at https://example.org/code.",
                        new Evidence.OfLink("https://example.org/code")),
                "results, limits and next only");
    }

    @Test
    void refusesRewritingWithoutAModel() {
        Point rewritten =
                new Point(
                        "r1",
                        "Mixup is simple.",
                        Lead.NEW,
                        300,
                        List.of(quote(first)),
                        Check.SUPPORTED);
        refused(Role.IDEA, rewritten, "without a model");
    }

    @Test
    void refusesAnIdUsedTwice() {
        Point again =
                new Point("r1", first.text(), Lead.NEW, 300, List.of(quote(first)), Check.QUOTED);
        assertThat(faults(r -> with(r, Role.IDEA, List.of(again, again))))
                .anyMatch(f -> f.contains("twice"));
    }

    @Test
    void refusesAWrongTimeAndAnOverdrawnBudget() {
        assertThat(faults(r -> r.timed(9.9, r.words())))
                .anyMatch(f -> f.contains("says 9.9 minutes"));
        assertThat(faults(r -> r.timed(r.minutes(), 3))).anyMatch(f -> f.contains("says 3 words"));
        assertThat(faults(r -> budget(r, 0.01))).anyMatch(f -> f.contains("takes"));
    }

    @Test
    void refusesAnExitThatIsTooLong() {
        List<Point> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(
                    new Point(
                            "r" + i,
                            first.text(),
                            Lead.NEW,
                            60,
                            List.of(quote(first)),
                            Check.QUOTED));
        }
        assertThat(faults(r -> with(r, Role.IDEA, many))).anyMatch(f -> f.contains("exit of 60 s"));
        assertThat(faults(r -> with(r, Role.IDEA, tens())))
                .anyMatch(f -> f.contains("exit of 10 s"));
    }

    @Test
    void refusesForeignFiguresTablesAndCaptions() {
        KeyFigure figure = sound().figures().getFirst();
        assertThat(
                        faults(r ->
                                figures(
                                        r,
                                        new KeyFigure(
                                                "fig2",
                                                Role.METHOD,
                                                "Figure 1",
                                                "",
                                                figure.box(),
                                                "",
                                                ""))))
                .anyMatch(f -> f.contains("no figure"));
        assertThat(
                        faults(r ->
                                figures(
                                        r,
                                        new KeyFigure(
                                                "fig1",
                                                Role.METHOD,
                                                "Figure 1",
                                                "Other words",
                                                figure.box(),
                                                "",
                                                ""))))
                .anyMatch(f -> f.contains("another caption"));
        assertThat(
                        faults(r ->
                                figures(
                                        r,
                                        new KeyFigure(
                                                "fig1",
                                                Role.METHOD,
                                                "Figure 1",
                                                "",
                                                new Box(1, 0, 0, 9, 9),
                                                "",
                                                ""))))
                .anyMatch(f -> f.contains("does not stand"));
        assertThat(
                        faults(r ->
                                figures(
                                        r,
                                        new KeyFigure(
                                                "fig1",
                                                Role.METHOD,
                                                "Figure 1",
                                                "",
                                                figure.box(),
                                                "",
                                                "s9"))))
                .anyMatch(f -> f.contains("explained by"));
        KeyTable table = sound().tables().getFirst();
        var changed = new ArrayList<>(table.cells());
        var cell = changed.removeLast().cell();
        changed.add(
                new KeyTable.Marked(
                        new gloss.paper.Table.Cell(
                                cell.row(), cell.column(), 1, 1, false, false, "88.3", cell.box()),
                        KeyTable.Mark.NONE));
        assertThat(
                        faults(r ->
                                tables(
                                        r,
                                        new KeyTable(
                                                "tab1",
                                                Role.RESULTS,
                                                "Table 1",
                                                "Results",
                                                table.box(),
                                                changed))))
                .anyMatch(f -> f.contains("not all the cells"));
    }

    @Test
    void refusesTermsThatThePaperDoesNotExplain() {
        Evidence quote = quote(third);
        assertThat(
                        faults(r ->
                                terms(
                                        r,
                                        List.of(
                                                new Term(
                                                        "ERM",
                                                        "error rate measure",
                                                        List.of(quote))))))
                .anyMatch(f -> f.contains("not explained"));
        Term erm = new Term("ERM", "empirical risk minimization", List.of(quote));
        assertThat(faults(r -> terms(r, List.of(erm)))).isEmpty();
        assertThat(faults(r -> terms(r, List.of(erm, erm)))).anyMatch(f -> f.contains("twice"));
    }

    private void refused(Evidence evidence, String fault) {
        refused(point(first.text(), evidence), fault);
    }

    private void refused(Point point, String fault) {
        refused(Role.IDEA, point, fault);
    }

    private void refused(Role role, Point point, String fault) {
        assertThat(faults(r -> with(r, role, List.of(point)))).anyMatch(f -> f.contains(fault));
    }

    private List<String> faults(UnaryOperator<Reading> tamper) {
        Reading tampered = tamper.apply(sound());
        return new Checker().faults(tampered, paper);
    }

    private Reading sound() {
        Point headline =
                new Point(
                        "headline",
                        first.text(),
                        Lead.NEW,
                        10,
                        List.of(quote(first)),
                        Check.QUOTED);
        List<Part> parts = new ArrayList<>();
        for (Role role : Role.values()) {
            parts.add(new Part(role, List.of(), "nothing here"));
        }
        KeyFigure figure =
                new KeyFigure(
                        "fig1",
                        Role.METHOD,
                        "Figure 1",
                        "Overview of mixup.",
                        box(),
                        "",
                        third.id());
        var table = paper.tables().getFirst();
        List<KeyTable.Marked> cells =
                table.cells().stream()
                        .map(c -> new KeyTable.Marked(c, KeyTable.Mark.NONE))
                        .toList();
        KeyTable shown =
                new KeyTable(
                        "tab1",
                        Role.RESULTS,
                        "Table 1",
                        "Results",
                        java.util.Objects.requireNonNull(table.box()),
                        cells);
        return timed(reading(headline, parts, List.of(figure), List.of(shown), List.of(), 5));
    }

    private Box box() {
        return java.util.Objects.requireNonNull(paper.figures().getFirst().box());
    }

    private Reading reading(
            @Nullable Point headline,
            List<Part> parts,
            List<KeyFigure> figures,
            List<KeyTable> tables,
            List<Term> terms,
            double budget) {
        return new Reading(
                Card.of(paper),
                "en",
                "en",
                0,
                budget,
                238,
                0,
                new Engine("extract", "1", null),
                "",
                headline,
                parts,
                figures,
                tables,
                List.of(),
                terms,
                List.of(),
                paper.links(),
                paper.notices());
    }

    private static Reading timed(Reading reading) {
        return reading.timed(
                ReadingTime.stated(ReadingTime.exactMinutes(reading)), ReadingTime.words(reading));
    }

    private Reading with(Reading r, Role role, List<Point> points) {
        List<Part> parts =
                r.parts().stream()
                        .map(p -> p.role() == role ? new Part(role, points, "") : p)
                        .toList();
        return timed(reading(r.headline(), parts, r.figures(), r.tables(), r.terms(), 5));
    }

    private Reading figures(Reading r, KeyFigure figure) {
        return timed(reading(r.headline(), r.parts(), List.of(figure), r.tables(), r.terms(), 5));
    }

    private Reading tables(Reading r, KeyTable table) {
        return timed(reading(r.headline(), r.parts(), r.figures(), List.of(table), r.terms(), 5));
    }

    private Reading terms(Reading r, List<Term> terms) {
        return timed(reading(r.headline(), r.parts(), r.figures(), r.tables(), terms, 5));
    }

    private Reading budget(Reading r, double minutes) {
        return timed(reading(r.headline(), r.parts(), r.figures(), r.tables(), r.terms(), minutes));
    }

    private List<Point> tens() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            points.add(
                    new Point(
                            "r" + i,
                            first.text(),
                            Lead.NEW,
                            10,
                            List.of(quote(first)),
                            Check.QUOTED));
        }
        return points;
    }

    private static List<Box> boxes(Sentence sentence) {
        return sentence.place().boxes();
    }

    private static Evidence quote(Sentence sentence) {
        return quoted(sentence.id(), sentence.text(), boxes(sentence));
    }

    private static Evidence quoted(String sentence, String quote, List<Box> boxes) {
        return new Evidence.Quoted(sentence, quote, boxes);
    }

    private static Evidence at(String section) {
        return new Evidence.OfSection(section, 1);
    }

    private static Point point(String text, Evidence evidence) {
        return new Point("r1", text, Lead.NEW, 300, List.of(evidence), Check.QUOTED);
    }

    private static Point form(String text, Evidence evidence) {
        return new Point("r1", text, Lead.READ, 300, List.of(evidence), Check.FORM);
    }
}
