package gloss.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.page.Pages;
import gloss.page.PrintedPaper;
import gloss.paper.Paper;
import gloss.reading.Reading;
import gloss.source.Original;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlReadingTest {
    private final PrintedPaper printed = new PrintedPaper();
    private final Paper paper = printed.paper();
    private final SampleReading sample = new SampleReading(printed);
    private final Reading reading = sample.reading("en");

    @Test
    void everySentenceUnfoldsItsPlaceOnThePage() {
        Document page = Jsoup.parse(written(reading));

        for (var point : reading.points().toList()) {
            Element unfolding = page.expectFirst("#" + point.id());
            assertThat(said(unfolding)).isEqualTo(point.text());
            assertThat(unfolding.select("summary .page").text()).startsWith("p. ");
            assertThat(unfolding.select(".evidence .slip .pic")).as(point.text()).isNotEmpty();
            assertThat(unfolding.select(".evidence figcaption").text()).contains("p. ");
        }
    }

    @Test
    void loadsNothingFromOutside() {
        Document page = Jsoup.parse(written(reading));

        assertThat(
                        page.select(
                                "link:not([href^=data:]), iframe, object, embed, base, form, video, audio"))
                .isEmpty();
        assertThat(page.select("script[src]")).isEmpty();
        for (Element loading : page.select("[src], image[href]")) {
            String address = loading.hasAttr("src") ? loading.attr("src") : loading.attr("href");
            assertThat(address).startsWith("data:image/");
        }
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
    }

    @Test
    void policyAllowsItsOwnStyleAndScriptAndNothingElse() throws Exception {
        Document page = Jsoup.parse(written(reading));
        String policy = page.select("meta[http-equiv]").attr("content");

        assertThat(policy)
                .startsWith("default-src 'none'; img-src data:;")
                .contains("style-src '" + hash(page.expectFirst("style").data()) + "'")
                .contains("script-src '" + hash(page.expectFirst("script").data()) + "'");
    }

    @Test
    void idsAreUniqueAndEveryInnerLinkLeadsToOne() {
        Document page = Jsoup.parse(written(reading));
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : page.select("a[href^=#], use[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        for (Element described : page.select("[aria-describedby]")) {
            assertThat(ids).contains(described.attr("aria-describedby"));
        }
    }

    @Test
    void isSoundHtml() {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(written(reading), "", parser);

        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void shorterExitsShowASubset() {
        Document page = Jsoup.parse(written(reading));

        assertThat(page.select("details.point.e10")).hasSize(1);
        for (var point : reading.points().toList()) {
            assertThat(page.expectFirst("#" + point.id()).hasClass("e" + point.exit())).isTrue();
        }
        assertThat(page.expectFirst("#problem").hasClass("e60")).isTrue();
        assertThat(page.expectFirst("#next").hasClass("e300")).isTrue();
        assertThat(page.select("input[name=exit]").eachAttr("value"))
                .containsExactly("10", "60", "300");
        assertThat(page.select("input[checked]").attr("value")).isEqualTo("300");
    }

    @Test
    void stepsAreANumberedListThatThePictureInterruptsWhereItBelongs() {
        Element list = Jsoup.parse(written(reading)).expectFirst("#method ol.steps");

        assertThat(list.select("> li .lead").eachText())
                .containsExactly("Step 1", "Step 2", "Step 3", "Step 4");
        assertThat(list.select("> li:last-child > figure").attr("id")).isEqualTo("fig1");
    }

    @Test
    void marksTheRowsThatMatterAndOpensEveryCell() {
        Document page = Jsoup.parse(written(reading));
        Element table = page.expectFirst("#tab1");

        assertThat(table.select("tr.own th").text()).startsWith("Margins (ours)");
        assertThat(table.select("tr.rival .tag").text()).isEqualTo("best other");
        assertThat(table.select("td, th")).hasSize(12);
        for (Element cell : table.select("td, th")) {
            String place = cell.select("a").attr("href").substring(1);
            assertThat(page.expectFirst("#" + place).normalName()).isEqualTo("rect");
        }
    }

    @Test
    void explainsATermWhereItIsFirstUsedUnlessTheSentenceDoes() {
        Document page = Jsoup.parse(written(reading));
        assertThat(page.select(".term")).isEmpty();
        assertThat(page.select("#terms .said").text()).isEqualTo("language models");

        Document other = Jsoup.parse(written(sample.withTerm("Margins", "a note that explains")));
        assertThat(other.select(".term")).hasSize(1);
        assertThat(other.select(".headline .term .meaning").text())
                .isEqualTo("Margins a note that explains");
    }

    @Test
    void textFromThePaperIsNeverMarkup() {
        Reading hostile =
                sample.titled("<script>alert(1)</script> & \"quotes\" 'n' </title></style>\u0000");
        Document page = Jsoup.parse(written(hostile));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("h1").text()).startsWith("<script>alert(1)</script> & \"quotes\"");
        assertThat(page.title()).contains("</title></style>");
        assertThat(page.body().html()).doesNotContain("\u0000");
    }

    @Test
    void linksLeadToTheWebOnly() {
        Document page = Jsoup.parse(written(sample.linked("javascript:alert(1)")));

        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.select(".links a").eachText())
                .containsExactly("arXiv:2401.00001v2", "doi:10.1000/182");
    }

    @Test
    void speaksChineseAroundAnEnglishPaper() {
        Document page = Jsoup.parse(written(sample.reading("zh")));

        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("#problem h2").text()).startsWith("问题");
        assertThat(page.expectFirst("#method .lead").text()).isEqualTo("第 1 步");
        assertThat(page.select("h1").attr("lang")).isEqualTo("en");
        assertThat(page.select("#problem .said").attr("lang")).isEqualTo("en");
        assertThat(page.select("footer").text()).contains("句是论文原话");
    }

    @Test
    void sameReadingIsTheSameBytes() {
        assertThat(written(reading))
                .isEqualTo(written(sample.reading("en").withHash(reading.hash())));
    }

    @Test
    void pictureShownTwiceIsStoredOnce() {
        String twice = written(sample.saidTwice());
        Document page = Jsoup.parse(twice);

        List<String> shown = page.select(".headline use, #idea use").eachAttr("href");
        assertThat(shown).hasSize(2).containsOnly(shown.getFirst());
        assertThat(page.select("svg.shared image").eachAttr("href")).doesNotHaveDuplicates();
        assertThat(twice.length()).isLessThan(written(reading).length() + 6_000);
    }

    @Test
    void saysTheWordsWhenThePictureCannotBeDrawn() {
        Original broken = new Original("margins.pdf", "gone".getBytes(StandardCharsets.UTF_8));
        try (Pages none = Pages.of(broken)) {
            Document page = Jsoup.parse(new HtmlReading().write(reading, paper, none));

            assertThat(page.select(".slip img")).isEmpty();
            assertThat(page.select("#r2 blockquote").text()).startsWith("Readers who doubt");
            assertThat(page.select("#r2 figcaption").text()).contains("could not be drawn");
        }
    }

    @Test
    void namesTermsInTheReadersLanguageOnceAndSaysThatTheNamesAreOurs() {
        Dictionary readers =
                (text, from, to) ->
                        text.startsWith("Readers")
                                ? List.of(new Dictionary.Translated(0, "Readers".length(), "读者"))
                                : List.of();
        try (Pages pages = Pages.of(printed.original())) {
            String html = new HtmlReading(readers).write(sample.reading("zh"), paper, pages);
            Document page = Jsoup.parse(html);

            assertThat(page.select(".term > .meaning:has(.source)").eachText())
                    .containsExactly("Readers 读者 词表");
            assertThat(page.select(".meaning [lang=zh-CN], .meaning [lang=zh]").eachText())
                    .containsExactly("读者");
        }
    }

    @Test
    void unknownFieldsLeaveNoTrace() {
        Document page = Jsoup.parse(written(sample.bare()));

        assertThat(page.select("h1").text()).isEqualTo("margins.pdf");
        assertThat(page.select(".authors, .links, .notices, #terms, .map, nav li")).isEmpty();
        assertThat(page.select(".part .none").eachText()).contains("nothing was found");
        assertThat(page.text()).doesNotContain("null");
    }

    @Test
    void footSaysHowTheReadingWasMade() {
        String foot = Jsoup.parse(written(reading)).select("footer").text();

        assertThat(foot)
                .contains("19 sentences")
                .contains("15 in the paper’s own words")
                .contains("extract 1, no language model")
                .contains("b".repeat(64))
                .contains("Text that cannot be seen on the page was left out, p. 2");
    }

    private String written(Reading reading) {
        try (Pages pages = Pages.of(printed.original())) {
            return new HtmlReading().write(reading, paper, pages);
        }
    }

    private static String said(Element unfolding) {
        Element said = unfolding.expectFirst("summary .said").clone();
        said.select(".meaning").remove();
        return said.text();
    }

    private static String hash(String text) throws Exception {
        byte[] sum =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(sum);
    }
}
