package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import gloss.ServedLibrary;
import gloss.paper.Box;
import gloss.paper.PageSize;
import gloss.paper.Paper;
import gloss.paper.Place;
import gloss.reading.Evidence;
import gloss.reading.Highlight;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The paper and its reading side by side, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderPageTest {
    /// Points by which what a browser paints may differ from the box: a pixel and a half.
    private static final double NEAR = 1.5;

    @TempDir private static Path folder;

    private Chromium chromium;
    private ServedLibrary served;
    private Paper paper;
    private Reading reading;

    @BeforeAll
    void serve() {
        chromium = new Chromium();
        served = new ServedLibrary(folder, ServedLibrary.METHOD, ServedLibrary.CHINESE);
        paper = served.paper(ServedLibrary.METHOD);
        reading = served.library().reading(paper.id()).orElseThrow();
    }

    @AfterAll
    void stop() {
        if (served != null) {
            served.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void forget() {
        chromium.closePages();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(chromium.complaints()).isEmpty();
        assertThat(served.faults()).isEmpty();
    }

    private Page open(Page page, String place) {
        page.navigate(served.address() + "/papers/" + paper.id() + place);
        page.waitForSelector(
                ".sheets .page[data-loaded] .textLayer",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForSelector(
                "#roles:not([hidden])",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    /// A point that rests on words of one page other than the first.
    private Point far() {
        return reading.points()
                .filter(p -> p.evidence().size() == 1)
                .filter(p ->
                        p.evidence().getFirst() instanceof Evidence.Quoted q
                                && q.boxes().stream()
                                        .allMatch(b ->
                                                b.page() > 2
                                                        && b.page() == q.boxes().getFirst().page()))
                .findFirst()
                .orElseThrow();
    }

    private static Evidence.Quoted quoted(Point point) {
        return (Evidence.Quoted) point.evidence().getFirst();
    }

    @Test
    void clickingASentenceLightsItsBoxesOnItsPageInView() {
        Page page = open(chromium.wide(), "");
        Point point = far();

        page.locator("#" + point.id() + " > summary").click();

        List<Box> boxes = quoted(point).boxes();
        Locator sheet = sheet(page, boxes.getFirst().page());
        sheet.locator(".mark.lit").first().waitFor();
        page.waitForTimeout(800);
        List<Locator> lit = page.locator(".mark.lit").all();
        assertThat(lit).hasSameSizeAs(boxes);
        BoundingBox window = page.locator("#sheets").boundingBox();
        for (int i = 0; i < boxes.size(); i++) {
            near(lit.get(i).boundingBox(), onScreen(sheet, boxes.get(i)));
            assertThat(lit.get(i).boundingBox().y).isGreaterThan(window.y);
            assertThat(lit.get(i).boundingBox().y + lit.get(i).boundingBox().height)
                    .isLessThan(window.y + window.height);
        }
        assertThat(wordsUnder(page, boxes.getFirst().page()))
                .as("the words that pdf.js sets where it is lit")
                .contains(firstWord(quoted(point).quote()));
    }

    @Test
    void clickingALitPlaceInThePaperShowsItsSentence() {
        Point point = far();
        Box line = quoted(point).boxes().getFirst();
        Page page = open(chromium.wide(), "#page-" + line.page());
        sheet(page, line.page()).locator(".textLayer").waitFor();
        page.waitForTimeout(500);
        BoundingBox spot = onScreen(sheet(page, line.page()), line);
        page.locator("#sheets").evaluate("(e, y) => e.scrollBy(0, y - 400)", spot.y);
        spot = onScreen(sheet(page, line.page()), line);

        page.mouse().click(spot.x + spot.width / 2, spot.y + spot.height / 2);

        Locator sentence = page.locator("#" + point.id());
        assertThat(sentence.getAttribute("class")).contains("chosen");
        BoundingBox pane = page.locator("#pane").boundingBox();
        assertThat(sentence.boundingBox().y).isBetween(pane.y, pane.y + pane.height);
        assertThat(page.url()).endsWith("#" + quoted(point).sentence());
    }

    @Test
    void highlightsOfARoleAreOnItsSentencesAndCanBeSwitchedOff() {
        Page page = open(chromium.wide(), "");
        Highlight method =
                reading.highlights().stream()
                        .filter(h -> h.role() == Role.RESULTS)
                        .filter(h -> page(h) == 1)
                        .findFirst()
                        .orElseThrow();
        String marks = ".mark.results[data-id='" + method.sentence() + "']";
        List<Box> boxes = place(method.sentence()).boxes();
        assertThat(page.locator(marks).all()).hasSameSizeAs(boxes);
        near(page.locator(marks).first().boundingBox(), onScreen(sheet(page, 1), boxes.getFirst()));

        page.locator("#roles [data-role=results]").click();

        assertThat(page.locator(marks).count()).isZero();
        assertThat(page.locator(".mark.problem").count()).isPositive();
        page.reload();
        page.waitForSelector(".mark.problem");
        assertThat(page.locator(".mark.results").count()).as("it is remembered").isZero();
    }

    @Test
    void anAddressOpensASentenceOfThePaper() {
        Point point = far();
        Page page = open(chromium.wide(), "#" + quoted(point).sentence());

        page.locator(".mark.lit").first().waitFor();
        page.waitForTimeout(800);

        assertThat(page.locator(".mark.lit").count()).isEqualTo(quoted(point).boxes().size());
        assertThat(page.locator("#page-number").inputValue())
                .isEqualTo(String.valueOf(quoted(point).boxes().getFirst().page()));
        assertThat(page.locator(".point.chosen").getAttribute("id")).isEqualTo(point.id());
    }

    @Test
    void aCitationShowsWhatIsCited() {
        var citation =
                paper.citations().stream()
                        .filter(c -> c.place().firstPage() == 1 && c.references().size() == 1)
                        .findFirst()
                        .orElseThrow();
        Page page = open(chromium.wide(), "");
        BoundingBox spot = onScreen(sheet(page, 1), citation.place().boxes().getFirst());
        page.locator("#sheets").evaluate("(e, y) => e.scrollBy(0, y - 400)", spot.y);
        spot = onScreen(sheet(page, 1), citation.place().boxes().getFirst());

        page.mouse().click(spot.x + spot.width / 2, spot.y + spot.height / 2);

        String title =
                paper.references().stream()
                        .filter(r -> r.id().equals(citation.references().getFirst()))
                        .findFirst()
                        .orElseThrow()
                        .title();
        assertThat(page.locator("#citation").textContent()).contains(title);
        page.keyboard().press("Escape");
        assertThat(page.locator("#citation").count()).isZero();
    }

    @Test
    void theStripHasEveryFigureAndTableWithTheSentencesOnIt() {
        Page page = open(chromium.wide(), "");

        assertThat(page.locator(".strip-card").count())
                .isEqualTo(paper.figures().size() + paper.tables().size());
        Locator frame = page.locator(".strip-picture:has(img)").first();
        assertThat(frame.getAttribute("data-label"))
                .matches("(Fig\\.|Figure|Table).*\\d.*|TABLE.*");
        assertThat(Integer.parseInt(frame.locator("img").getAttribute("width"))).isPositive();
        frame.scrollIntoViewIfNeeded();
        page.waitForSelector(".strip-picture.drawn");
        Locator first = page.locator(".strip-card:has(details)").first();
        first.locator("summary").click();
        Locator mention = first.locator(".mentions a").first();
        String sentence = mention.getAttribute("data-sentence");
        mention.click();
        assertThat(page.url()).endsWith("#" + sentence);
        assertThat(page.locator(".mark.lit").count()).isEqualTo(place(sentence).boxes().size());
        assertThat(first.locator("img").getAttribute("alt")).contains(" ").hasSizeGreaterThan(40);
    }

    @Test
    void wordsAreFoundInThePaper() {
        Page page = open(chromium.wide(), "");
        page.keyboard().press("/");
        page.keyboard().type("gutter");
        page.locator("#find-count").filter(new Locator.FilterOptions().setHasText("/")).waitFor();
        page.waitForTimeout(1000);

        assertThat(page.locator(".textLayer .highlight").count()).isPositive();
        assertThat(page.locator("#find-count").textContent()).matches("\\d+ / \\d{2,}");
    }

    @Test
    void everythingIsDoneByTheKeyboardAlone() {
        Page page = open(chromium.wide(), "");
        page.keyboard().press("j");
        page.keyboard().press("j");
        String second = page.locator(".point.chosen").getAttribute("id");
        assertThat(second).isEqualTo(reading.points().skip(1).findFirst().orElseThrow().id());
        assertThat(page.locator(".mark.lit").count()).isPositive();
        page.keyboard().press("k");
        assertThat(page.locator(".point.chosen").getAttribute("id")).isNotEqualTo(second);
        page.keyboard().press("1");
        assertThat(page.locator("#problem").isVisible()).isFalse();
        page.keyboard().press("3");
        assertThat(page.locator("#problem").isVisible()).isTrue();
        page.keyboard().press("s");
        assertThat(page.locator("#sidebar").isVisible()).isTrue();
        page.keyboard().press("?");
        assertThat(page.locator("dialog.keys").textContent())
                .contains("next sentence", "find in the paper", "read aloud");
        page.keyboard().press("Escape");
        page.keyboard().press("d");
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }

    @Test
    void theContentsLeadToTheSection() {
        Page page = open(chromium.wide(), "");
        page.locator("#sidebar-toggle").click();
        var last = paper.sections().getLast();
        page.locator("[data-section='" + last.id() + "']").click();
        page.waitForTimeout(900);
        assertThat(page.locator("#page-number").inputValue())
                .isEqualTo(String.valueOf(last.place().firstPage()));
        near(
                page.locator(".mark.lit").first().boundingBox(),
                onScreen(sheet(page, last.place().firstPage()), Box.around(last.place().boxes())));
        page.locator("#tab-pages").click();
        assertThat(page.locator(".thumb").count()).isEqualTo(paper.pages().size());
    }

    @Test
    void aNarrowScreenShowsOneSideAtATime() {
        Page page = open(chromium.page(390, 844, "zh-CN", false), "");
        assertThat(page.locator("#pane").isVisible()).isTrue();
        assertThat(page.locator("#sheets").isVisible()).isFalse();
        page.locator("#" + far().id() + " .page").click();
        page.locator(".mark.lit").first().waitFor();
        assertThat(page.locator("#sheets").isVisible()).isTrue();
        Object overflow = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        assertThat(overflow).isEqualTo(false);
    }

    @Test
    void onAPhoneASentenceIsChosenOnEitherSideAndItsPageIsTold() {
        Page page = open(chromium.page(390, 844, "en-US", true), "");
        page.locator("#" + far().id() + " .said").first().click();
        assertThat(page.locator("#sentence-bar").isVisible()).isTrue();
        assertThat(page.locator("#sentence-bar").textContent())
                .contains("Copy", "Link", "Highlight", "Note", "In the paper");

        page.locator("#sentence-bar .to-paper").click();
        page.waitForTimeout(900);

        assertThat(page.locator("#sheets").isVisible()).isTrue();
        assertThat(page.locator("#page-number").inputValue())
                .isEqualTo(String.valueOf(quoted(far()).boxes().getFirst().page()));
        page.locator("#sentence-bar .to-reading").click();
        assertThat(page.locator("#" + far().id()).isVisible()).isTrue();
        assertThat(page.locator("#sentence-bar .to-paper").isVisible()).isTrue();
    }

    @Test
    void thePageBoxTellsThePageThatOneWasTakenToAndThenTheOneScrolledTo() {
        for (int width : new int[] {390, 1440}) {
            Page page = open(chromium.page(width, 844, "en-US", false), "");
            for (Point point : reading.points().toList()) {
                if (point.evidence().getFirst() instanceof Evidence.Quoted quoted) {
                    page.navigate(
                            served.address() + "/papers/" + paper.id() + "#" + quoted.sentence());
                    page.waitForTimeout(750);
                    assertThat(page.locator("#page-number").inputValue())
                            .as(width + ": " + quoted.quote())
                            .isEqualTo(String.valueOf(quoted.boxes().getFirst().page()));
                }
            }
            page.locator("#sheets").evaluate("e => e.scrollTo(0, e.scrollHeight)");
            page.waitForTimeout(300);
            assertThat(page.locator("#page-number").inputValue())
                    .isEqualTo(String.valueOf(paper.pages().size()));
            page.locator("#sheets").evaluate("e => e.scrollTo(0, 0)");
            page.waitForTimeout(300);
            assertThat(page.locator("#page-number").inputValue()).isEqualTo("1");
        }
    }

    @Test
    void theTimeOfAReadingIsOneFigureSaidOneWay() {
        for (String language : List.of("en-US", "zh-CN")) {
            Page page = open(chromium.page(1440, 900, language, false), "");
            String whole = page.locator(".card .minutes").textContent().replaceAll("[^\\d.]", "");
            page.locator("#left").waitFor();
            assertThat(page.locator("#left").textContent())
                    .as(language)
                    .matches("(还剩 )?" + Pattern.quote(whole) + " (min left|分钟)");
            assertThat(page.locator(".exits").textContent()).doesNotContainPattern("\\b5\\b");
        }
    }

    @Test
    void onAPhoneTheToolsStandBehindOneButton() {
        Page page = open(chromium.page(390, 844, "en-US", false), "");
        assertThat(page.locator("#left").isVisible()).isTrue();
        assertThat(page.locator("#tools").isVisible()).isFalse();
        page.locator("#more").focus();
        page.keyboard().press("Enter");
        for (String name : List.of("a[href='/settings']", "#keys", "#theme", "#aloud")) {
            assertThat(page.locator("#tools " + name).isVisible()).as(name).isTrue();
        }
        assertThat(Chromium.faults(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator("#tools").isVisible()).isFalse();
        page.locator("#more").click();
        page.locator("#keys").click();
        assertThat(page.locator("dialog.keys").isVisible()).isTrue();
        assertThat(page.locator("#tools").isVisible()).isFalse();
    }

    @Test
    void whatIsLitHasTheColourOfItsSentenceInTheReadingAndNoOtherInIt() {
        for (boolean dark : new boolean[] {false, true}) {
            Page page = open(chromium.page(1440, 900, "en-US", dark), "");
            Highlight marked =
                    reading.highlights().stream()
                            .filter(h -> page(h) == 1)
                            .filter(h ->
                                    reading.points()
                                            .anyMatch(p ->
                                                    p.evidence().getFirst()
                                                                    instanceof Evidence.Quoted q
                                                            && q.sentence().equals(h.sentence())))
                            .findFirst()
                            .orElseThrow();
            String mark = ".mark[data-id='" + marked.sentence() + "']";
            assertThat(colour(page.locator(mark).first())).isNotEqualTo("rgba(0, 0, 0, 0)");
            page.evaluate("id => { location.hash = id; }", marked.sentence());
            page.locator(".mark.lit").first().waitFor();
            page.waitForTimeout(400); // the colour comes in softly
            assertThat(colour(page.locator(".mark.lit").first()))
                    .isEqualTo(colour(page.locator(".point.chosen > summary").first()));
            for (Locator under : page.locator(mark).all()) {
                assertThat(colour(under)).isEqualTo("rgba(0, 0, 0, 0)");
            }
            assertThat(Chromium.faults(page)).as("dark: " + dark).isEmpty();
            page.keyboard().press("Escape");
            assertThat(colour(page.locator(mark).first())).isNotEqualTo("rgba(0, 0, 0, 0)");
        }
    }

    private static String colour(Locator painted) {
        return String.valueOf(painted.evaluate("e => getComputedStyle(e).backgroundColor"));
    }

    @Test
    void itSpeaksTheReadersLanguage() {
        Page page = open(chromium.page(1440, 900, "zh-CN", false), "");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
        assertThat(page.locator("#problem h2").textContent()).contains("问题");
        page.locator("button[name=language]").click();
        page.waitForSelector(
                "html[lang=en]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(page.locator("#problem h2").textContent()).contains("Problem");
        page.reload();
        assertThat(page.locator("html").getAttribute("lang")).as("remembered").isEqualTo("en");
    }

    @Test
    void withoutScriptTheReadingIsReadAndUnfoldsItsEvidence() {
        Page page = chromium.withoutScript();
        page.navigate(served.address() + "/papers/" + paper.id());
        Locator point = page.locator("#" + far().id());
        point.locator("summary").first().click();
        Locator slip = point.locator(".slip img").first();
        slip.waitFor();
        assertThat(slip.boundingBox().height).isGreaterThan(20);
        assertThat(page.locator(".no-script a[href$='/pdf']").isVisible()).isTrue();
    }

    @Test
    void axeFindsNoSeriousFaultLightOrDarkWideOrNarrow() {
        for (boolean dark : new boolean[] {false, true}) {
            Page wide = open(chromium.page(1440, 900, "en-US", dark), "");
            wide.keyboard().press("j");
            wide.locator("#sidebar-toggle").click();
            assertThat(Chromium.faults(wide)).as("wide, dark: " + dark).isEmpty();
            Page narrow = open(chromium.page(390, 844, "zh-CN", dark), "");
            assertThat(Chromium.faults(narrow)).as("narrow, dark: " + dark).isEmpty();
        }
    }

    /// Where a sentence stands.
    private Place place(String sentence) {
        return Objects.requireNonNull(paper.sentencesById().get(sentence)).place();
    }

    private int page(Highlight highlight) {
        return place(highlight.sentence()).firstPage();
    }

    private static Locator sheet(Page page, int number) {
        return page.locator(".sheets .page[data-page-number='" + number + "']");
    }

    /// Where a box lies on the screen, worked out from where the browser has put its page.
    private BoundingBox onScreen(Locator sheet, Box box) {
        BoundingBox all = sheet.boundingBox();
        PageSize size = paper.pages().get(box.page() - 1);
        BoundingBox place = new BoundingBox();
        place.x = all.x + box.left() / size.width() * all.width;
        place.y = all.y + box.top() / size.height() * all.height;
        place.width = box.width() / size.width() * all.width;
        place.height = box.height() / size.height() * all.height;
        return place;
    }

    private static void near(BoundingBox shown, BoundingBox due) {
        assertThat(shown.x).isCloseTo(due.x, within(NEAR));
        assertThat(shown.y).isCloseTo(due.y, within(NEAR));
        assertThat(shown.width).isCloseTo(due.width, within(NEAR));
        assertThat(shown.height).isCloseTo(due.height, within(NEAR));
    }

    /// The text that pdf.js itself has set under what is lit.
    private static String wordsUnder(Page page, int number) {
        return String.valueOf(
                page.evaluate(
                        """
                        number => {
                          const sheet = document.querySelector(`.page[data-page-number="${number}"]`);
                          const lit = [...sheet.querySelectorAll(".mark.lit")].map(each => each.getBoundingClientRect());
                          return [...sheet.querySelectorAll(".textLayer span")].filter(span => {
                            const room = span.getBoundingClientRect();
                            return lit.some(box => room.left < box.right && box.left < room.right
                              && (room.top + room.bottom) / 2 > box.top && (room.top + room.bottom) / 2 < box.bottom);
                          }).map(span => span.textContent).join(" ");
                        }\
                        """,
                        number));
    }

    private static String firstWord(String quote) {
        for (String word : quote.split("[^\\p{L}]+")) {
            if (word.length() > 4 && !word.toUpperCase(Locale.ROOT).equals(word)) {
                return word;
            }
        }
        throw new AssertionError("no word in " + quote);
    }
}
