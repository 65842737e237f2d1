package gloss.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.page.Pages;
import gloss.page.PrintedPaper;
import gloss.paper.Paper;
import gloss.paper.Span;
import gloss.reading.Beside;
import gloss.reading.Check;
import gloss.reading.Engine;
import gloss.reading.Evidence;
import gloss.reading.Matched;
import gloss.reading.Objection;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Ruling;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// How a reading that a model has helped to write shows what is whose.
final class RewrittenPageTest {
    private final PrintedPaper printed = new PrintedPaper();
    private final SampleReading sample = new SampleReading(printed);

    @Test
    void marksEachSentenceInEveryFormat() {
        Reading reading = rewritten();
        Paper paper = printed.paper();
        String text = new TextReading(100, false).write(reading, paper);
        assertThat(text).contains("[● p. ", "[↩ p. ", "一句中文。", "[●]");
        String markdown = new MarkdownReading().write(reading, paper);
        assertThat(markdown).contains("(● p. ", "(↩ p. ", "一句中文。");
        assertThat(markdown).contains("in place of the model’s", "not in the evidence");
        assertThat(text).contains("● 1 rewritten and supported", "↩ 1 rewritten, not supported");
    }

    @Test
    void opensTheEvidenceWithItsMatchedWordsFromTheMark() {
        Document page;
        try (Pages pages = Pages.of(printed.original())) {
            page = Jsoup.parse(new HtmlReading().write(rewritten(), printed.paper(), pages));
        }
        Element good = page.expectFirst(".pair");
        assertThat(good.select(".said").eachText()).hasSize(2);
        assertThat(good.select(".said.beside[lang=zh-CN]").text()).startsWith("一句中文。");
        assertThat(good.select(".how.supported .meaning q mark").first()).isNotNull();
        assertThat(page.select(".matched mark")).isNotEmpty();
        assertThat(page.select(".how.replaced .meaning").text()).contains("99 %");
        for (Element how : page.select(".how")) {
            assertThat(page.getElementById(how.attr("aria-describedby"))).isNotNull();
        }
    }

    @Test
    void leavesNoMarksWhereNoModelHadAHand() {
        String text = new TextReading(100, false).write(sample.reading("en"), printed.paper());
        assertThat(text).doesNotContain("●", "❝", "↩");
    }

    /// The first two points of the idea and method rewritten, one with success.
    private Reading rewritten() {
        Reading reading = sample.reading("en");
        int[] count = {0};
        List<Part> parts =
                reading.parts().stream()
                        .map(part ->
                                new Part(
                                        part.role(),
                                        part.points().stream()
                                                .map(p ->
                                                        p.check() == Check.QUOTED && count[0] < 2
                                                                ? rewritten(p, count[0]++ == 0)
                                                                : p)
                                                .toList(),
                                        part.empty()))
                        .toList();
        return reading.rewritten(
                "en",
                reading.wordsPerMinute(),
                new Engine("rewrite", "1", "scripted"),
                reading.headline(),
                parts,
                reading.notices());
    }

    private static Point rewritten(Point point, boolean good) {
        Evidence.Quoted quote = (Evidence.Quoted) point.evidence().getFirst();
        Ruling ruling =
                good
                        ? new Ruling(
                                "",
                                List.of(),
                                List.of(new Matched(quote.sentence(), List.of(new Span(0, 3)))))
                        : new Ruling(
                                "A false one, 99 %.",
                                List.of(new Objection(Objection.Kind.NUMBER, "99 %", "")),
                                List.of());
        return new Point(
                point.id(),
                good ? "A plain sentence." : point.text(),
                point.lead(),
                point.exit(),
                point.evidence(),
                good ? Check.SUPPORTED : Check.REPLACED,
                ruling,
                good ? new Beside("zh", "一句中文。", Check.SUPPORTED, ruling) : null);
    }
}
