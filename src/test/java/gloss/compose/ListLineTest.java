package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.json.PaperJson;
import gloss.language.Glossary;
import gloss.paper.Paper;
import gloss.parse.Parsing;
import gloss.parse.pdf.PdfParser;
import gloss.reading.Check;
import gloss.reading.Evidence;
import gloss.reading.Lead;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;
import gloss.source.Limits;
import gloss.source.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ListLineTest {
    private static final ListLine LINES = new ListLine(new Glossary());
    private static final Composer COMPOSER = new Composer();

    @Test
    void putsTheAuthorsInThePlaceOfWe() throws IOException {
        Reading reading = sample();
        assertThat(english(reading, "We propose a plan for reading orders."))
                .isEqualTo("Ada et al. propose a plan for reading orders");
        assertThat(english(reading, "In this paper we study reading orders of pages."))
                .isEqualTo("Ada et al. study reading orders of pages");
        assertThat(english(reading, "This paper studies the reading orders of pages."))
                .isEqualTo("Ada et al. study the reading orders of pages");
        assertThat(ListLine.who(List.of("Jan van der Berg"), false)).isEqualTo("van der Berg");
        assertThat(ListLine.who(List.of("张三", "李四"), true)).isEqualTo("张三等");
        assertThat(ListLine.who(List.of("Ada Lovelace", "B C"), true)).isEqualTo("Lovelace 等");
        assertThat(ListLine.singular("study")).isEqualTo("studies");
        assertThat(ListLine.plural("teaches")).isEqualTo("teach");
    }

    @Test
    void cutsAtAClauseAndNeverWithinOne() throws IOException {
        Reading reading = sample();
        String more =
                ", which reads columns, tables, captions, footnotes and headers of pages of any form at all";
        assertThat(
                        english(
                                reading,
                                "We propose a plan for the reading order of papers" + more + "."))
                .isEqualTo("Ada et al. propose a plan for the reading order of papers");
        assertThat(
                        english(
                                reading,
                                "We prove that the plan, whatever the many columns and tables of the page may be like, reads every paper in order."))
                .as("the verb is not lost")
                .isEmpty();
        assertThat(
                        english(
                                reading,
                                "We propose a plan for the reading order of papers in two columns, if every page of it has a head and foot that are the same."))
                .as("a condition is not lost")
                .isEmpty();
    }

    @Test
    void saysMoreThanThatSomethingWasProposed() throws IOException {
        assertThat(
                        english(
                                sample(),
                                "We propose a flexible approach to reading orders of pages of papers with columns and tables and captions and footnotes and headers of any form."))
                .isEmpty();
        assertThat(ListLine.brief("We propose a flexible approach to columns.", ListLine.MOST))
                .isEqualTo("We propose a flexible approach to columns");
    }

    @Test
    void addsAGainOnlyOfCellsAndOnlyWhereItIsOne() throws IOException {
        Reading reading = sample();
        String said = "We propose a plan for reading orders.";
        assertThat(line(with(reading, said, comparison("94.2 (±0.1)", "92.8", "+1.4", "")), "en"))
                .isEqualTo("Ada et al. propose a plan for reading orders; F1 94.2, XY-cut 92.8");
        assertThat(line(with(reading, said, comparison("91.2", "92.8", "-1.6", "")), "en"))
                .doesNotContain("F1");
        assertThat(
                        line(
                                with(
                                        reading,
                                        said,
                                        comparison("3.1", "4.0", "-0.9", "; less is better.")),
                                "en"))
                .endsWith("F1 3.1, XY-cut 4.0");
    }

    @Test
    void namesAnEnglishPaperInChineseByItsMethodAndTermsOrNotAtAll() throws IOException {
        Reading reading = sample();
        Paper paper = paper();
        for (String language : List.of("en", "zh")) {
            String line = LINES.of(paper, reading, language, ListLine.MOST).orElse("");
            assertThat(ListLine.width(line)).isLessThanOrEqualTo(ListLine.MOST);
        }
        assertThat(
                        LINES.of(
                                titled("Deep Residual Learning for Image Recognition"),
                                reading,
                                "zh",
                                50))
                .hasValueSatisfying(line -> assertThat(line).contains("残差学习", "图像识别"));
        assertThat(LINES.of(titled("A Note on a Thing"), reading, "zh", 50)).isEmpty();
    }

    @Test
    void countsALatinLetterAsHalfACharacter() {
        assertThat(ListLine.width("图像分类")).isEqualTo(4);
        assertThat(ListLine.width("ICLR2018 | 图像")).isEqualTo(8);
        assertThat(ListLine.width("，“")).isEqualTo(2);
    }

    private static String english(Reading reading, String headline) throws IOException {
        return line(with(reading, headline, List.of()), "en");
    }

    private static String line(Reading reading, String language) throws IOException {
        Paper paper = PaperJson.read(PaperJson.write(paper()));
        return LINES.of(authored(paper, "Ada", "Ben"), reading, language, ListLine.MOST).orElse("");
    }

    private static Paper authored(Paper paper, String... names) {
        String json = PaperJson.write(paper);
        String list = "[\"" + String.join("\",\"", names) + "\"]";
        return PaperJson.read(json.replaceFirst("\"authors\":\\[[^\\]]*]", "\"authors\":" + list));
    }

    private static Paper titled(String title) throws IOException {
        String json = PaperJson.write(paper());
        return PaperJson.read(
                json.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":\"" + title + "\""));
    }

    private static List<Point> comparison(String own, String rival, String by, String end) {
        List<Evidence> cells =
                List.of(
                        new Evidence.OfCell("tab1", 2, 0, "Ours"),
                        new Evidence.OfCell("tab1", 2, 1, own),
                        new Evidence.OfCell("tab1", 1, 0, "XY-cut [7]"),
                        new Evidence.OfCell("tab1", 1, 1, rival),
                        new Evidence.OfCell("tab1", 0, 1, "F1"),
                        new Evidence.Computed(by, List.of(new Evidence.OfCell("tab1", 2, 1, own))));
        return List.of(
                new Point(
                        "r1", "Table 1: compared" + end, Lead.COMPARISON, 300, cells, Check.FORM));
    }

    private static Reading with(Reading reading, String headline, List<Point> results) {
        Point old = java.util.Objects.requireNonNull(reading.headline());
        return reading.rewritten(
                reading.language(),
                reading.wordsPerMinute(),
                reading.engine(),
                new Point(old.id(), headline, old.lead(), 10, old.evidence(), Check.QUOTED),
                reading.parts().stream()
                        .map(p ->
                                p.role() == Role.RESULTS
                                        ? new Part(p.role(), results, results.isEmpty() ? "-" : "")
                                        : p)
                        .toList(),
                List.of());
    }

    private static Reading sample() throws IOException {
        return COMPOSER.compose(paper(), Settings.usual());
    }

    private static Paper paper() throws IOException {
        Path file = Path.of("samples/method/column-bands.pdf");
        Original original = new Original("column-bands.pdf", Files.readAllBytes(file));
        return ((Parsing.Parsed) new PdfParser(Limits.DEFAULT, true).parse(original)).paper();
    }
}
