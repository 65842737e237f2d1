package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import gloss.ServedLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The library in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryPageTest {
    @TempDir private static Path folder;
    @TempDir private static Path empty;
    @TempDir private static Path other;
    @TempDir private static Path unknown;

    private Chromium chromium;
    private ServedLibrary served;

    @BeforeAll
    void serve() {
        chromium = new Chromium();
        served = new ServedLibrary(folder, ServedLibrary.METHOD, ServedLibrary.CHINESE);
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

    @Test
    void aPdfDroppedOnThePageIsReadAndOpensAtItsReading() throws IOException {
        try (ServedLibrary fresh = new ServedLibrary(empty)) {
            Page page = chromium.wide();
            page.navigate(fresh.address());
            assertThat(page.locator("#shelves").textContent())
                    .contains("Any paper in five minutes");
            drop(page, ServedLibrary.SURVEY);

            page.waitForSelector(".job.waiting, .job.running, .job.done");
            Locator done = page.locator(".job.done a");
            done.waitFor(new Locator.WaitForOptions().setTimeout(90_000));
            assertThat(done.textContent()).isEqualTo("How Machines Read Papers: A Short Survey");
            page.waitForSelector(
                    ".shelf .line", new Page.WaitForSelectorOptions().setTimeout(15_000));
            done.click();
            page.waitForSelector(
                    ".page canvas",
                    new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));

            assertThat(page.locator("h1").textContent()).contains("How Machines Read Papers");
            assertThat(chromium.complaints()).isEmpty();
            assertThat(fresh.faults()).isEmpty();
        }
    }

    @Test
    void aPaperIsRemovedFromItsPageWithAllThatWasMadeOfIt() throws IOException {
        try (ServedLibrary fresh = new ServedLibrary(other, ServedLibrary.METHOD)) {
            String paper = fresh.paper(ServedLibrary.METHOD).id();
            Page page = chromium.wide();
            page.navigate(fresh.address() + "/papers/" + paper);
            page.waitForSelector("#first-page, .page canvas");
            page.navigate(fresh.address());
            assertThat(page.locator(".job-name").textContent()).contains("Column Bands");
            page.locator(".job-name").click();
            page.locator(".to-entry a").click();
            page.locator(".removal summary").click();
            assertThat(page.locator(".removal p").textContent()).contains("cannot be undone");
            page.locator(".removal button").click();
            page.locator(".rooms.first").waitFor();
            assertThat(page.locator(".job").count()).as("nothing leads to it").isZero();
            assertThat(chromium.complaints()).isEmpty();
            page.navigate(fresh.address() + "/papers/" + paper);
            assertThat(page.locator("h1").textContent()).contains("not in the library");
            assertThat(fresh.library().entries()).isEmpty();
            try (Stream<Path> files = Files.walk(other)) {
                assertThat(files.filter(file -> file.getFileName().toString().contains(paper)))
                        .as("no file of it stays")
                        .isEmpty();
            }
        }
    }

    /// Lets go of a file over the page, as a mouse would.
    private static void drop(Page page, Path file) throws IOException {
        Object transfer =
                page.evaluateHandle(
                        """
                        ([name, base64]) => {
                          const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
                          const transfer = new DataTransfer();
                          transfer.items.add(new File([bytes], name, { type: "application/pdf" }));
                          return transfer;
                        }\
                        """,
                        new Object[] {
                            file.getFileName().toString(),
                            Base64.getEncoder().encodeToString(Files.readAllBytes(file))
                        });
        for (String event : new String[] {"dragenter", "dragover", "drop"}) {
            page.dispatchEvent("main", event, Map.of("dataTransfer", transfer));
        }
    }

    @Test
    void chineseWordsFindAnEnglishSentenceAndOpenItsPlace() {
        Page page = chromium.page(1440, 900, "zh-CN", false);
        page.navigate(served.address());
        page.locator("#q").fill("阅读顺序 栏 间隙");
        Locator sentence = page.locator(".passages a").first();
        sentence.waitFor();
        String said = sentence.locator(".said").textContent().toLowerCase(Locale.ROOT);
        assertThat(said).containsAnyOf("gutter", "order", "column");
        assertThat(page.locator(".passages mark").first().textContent().toLowerCase(Locale.ROOT))
                .as("what the words are called in English is marked")
                .matches("(reading|order|column|gap|gutter).*");
        assertThat(page.url()).contains("q=");
        sentence.click();
        page.waitForSelector(".mark.lit");
        assertThat(page.url()).matches(".*/papers/[0-9a-f]{64}#.+");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whatHasNoneOfTheWordsStandsApart() {
        Page page = chromium.wide();
        page.navigate(served.address() + "/?q=recipes+for+soup");
        page.locator(".near .hit").first().waitFor();
        assertThat(page.locator(".near mark").count()).isZero();
        assertThat(page.locator(".found > .hit").count()).isZero();
        page.navigate(served.address() + "/?q=reading+order");
        assertThat(page.locator(".found > .hit mark").count()).isPositive();
        assertThat(page.locator(".count").textContent().strip())
                .as("counted are those that have the words")
                .startsWith(page.locator(".found > .hit").count() + " ");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aNoteIsThereAfterARestart() {
        String paper = served.paper(ServedLibrary.METHOD).id();
        Page page = chromium.wide();
        page.navigate(served.address() + "/papers/" + paper + "#r2");
        page.waitForSelector("#sentence-bar:not([hidden])");
        page.keyboard().press("n");
        page.locator("dialog textarea").fill("Worth trying on <our> slides.");
        page.locator("dialog .main").click();
        page.locator(".note-text").waitFor();
        page.navigate("about:blank");
        served.close();
        served = new ServedLibrary(folder);
        page.navigate(served.address() + "/papers/" + paper);
        page.locator(".note-text").waitFor();
        assertThat(page.locator(".note-text").textContent())
                .isEqualTo("Worth trying on <our> slides.");
        page.waitForSelector(
                ".mark.own.noted",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator(".note-quote").click();
        page.waitForSelector(".mark.lit");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theKeyboardAloneFindsAndOpensAPaper() {
        Page page = chromium.wide();
        page.navigate(served.address());
        page.waitForSelector("#keys:not([hidden])");
        page.keyboard().press("/");
        page.keyboard().type("column bands");
        page.locator(".hit").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        page.waitForURL("**/papers/**");
        assertThat(page.locator("h1").textContent()).contains("Column Bands");
    }

    @Test
    void aPastedListStandsOnItsShelfWithoutAnyPdf() {
        Page page = chromium.wide();
        page.navigate(served.address());
        page.locator(".paste summary").click();
        page.locator("#list")
                .fill(
                        "## ICLR 2018\n**mixup: Beyond Empirical Risk Minimization**\n- Paper: https://arxiv.org/abs/1710.09412\n");
        page.locator("#paste button").click();
        page.locator("#taken a").waitFor();
        page.locator("#taken a").click();
        page.locator("text=mixup: Beyond").first().click();
        page.waitForURL("**/entries/**");
        assertThat(page.locator("h1").textContent()).contains("mixup");
        assertThat(page.locator("#upload").isVisible()).isTrue();
        assertThat(page.locator(".ways.big a").first().getAttribute("href"))
                .isEqualTo("https://arxiv.org/abs/1710.09412");
        assertThat(Chromium.faults(page)).isEmpty();
    }

    @Test
    void whereLittleIsKnownOfMostAllStandOnOneShelf() {
        try (ServedLibrary fresh = new ServedLibrary(unknown, ServedLibrary.METHOD)) {
            assertThat(fresh.library().entries().getFirst().venue()).isEmpty();
            Page page = chromium.wide();
            page.navigate(fresh.address());
            assertThat(page.locator(".shelf > h2").allTextContents())
                    .containsExactly("All entries 1");
            assertThat(page.locator(".bys [aria-current]").textContent()).isEqualTo("All");
        }
    }

    @Test
    void anImportThatIsDoneSaysHowManyAreNewAndCoversNothing() {
        String list =
                """
                ## CVPR 2016
                **Deep Residual Learning for Image Recognition**
                - Paper: https://arxiv.org/abs/1512.03385
                """;
        Page page = chromium.wide();
        page.navigate(served.address());
        page.locator(".paste summary").click();
        for (String said : new String[] {"2 entries: 1 new, 1 here", "2 entries: 0 new, 2 here"}) {
            page.locator("#list").fill(list + list);
            page.locator("#paste button").click();
            page.locator("#taken", new Page.LocatorOptions().setHasText(said)).waitFor();
            page.locator(".job.done", new Page.LocatorOptions().setHasText(said)).waitFor();
            assertThat(page.locator("#told").getAttribute("class")).doesNotContain("shown");
            page.waitForTimeout(1100);
        }
        assertThat(page.locator(".job-name[href*=pasted]").allTextContents())
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
    }

    @Test
    void onAPhoneAnEntryWithoutItsPdfHasAButtonForItOnTheFirstScreen() throws InterruptedException {
        assertThat(
                        served.holdings()
                                .takeIn(
                                        "one.md",
                                        "## ICLR 2018\n**mixup: Beyond Empirical Risk Minimization**\n- Paper: https://arxiv.org/abs/1710.09412\n"))
                .isPresent();
        served.settle();
        String bare =
                served.library().entries().stream()
                        .filter(e -> e.files().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .id();
        Page page = chromium.page(390, 844, "zh-CN", false);
        page.navigate(served.address() + "/entries/" + bare);
        Locator button = page.locator(".give label");
        assertThat(button.boundingBox().y + button.boundingBox().height).isLessThan(844);
        page.waitForFileChooser(button::click);
    }

    @Test
    void axeFindsNoSeriousFaultOnAnyPageLightOrDark() {
        String entry = served.library().entries().getFirst().id();
        for (boolean dark : new boolean[] {false, true}) {
            for (String path :
                    new String[] {
                        "/",
                        "/?by=year",
                        "/?q=order",
                        "/?q=nothinglikeit",
                        "/entries/" + entry,
                        "/settings",
                        "/nowhere"
                    }) {
                for (int width : new int[] {1440, 390}) {
                    Page page = chromium.page(width, 844, dark ? "zh-CN" : "en-US", dark);
                    page.navigate(served.address() + path);
                    assertThat(Chromium.faults(page))
                            .as(path + ", dark: " + dark + ", " + width)
                            .isEmpty();
                    assertThat(
                                    page.evaluate(
                                            "document.documentElement.scrollWidth <= window.innerWidth"))
                            .as(path + " is not wider than " + width)
                            .isEqualTo(true);
                    page.context().close();
                }
            }
        }
    }

    @Test
    void settingsAreRemembered() {
        Page page = chromium.wide();
        page.navigate(served.address() + "/settings");
        page.locator("#speed").fill("400");
        page.locator("#theme-choice").selectOption("dark");
        page.locator("#language").selectOption("zh");
        page.locator(".settings .main").click();
        page.waitForSelector(
                "html[lang|=zh]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.navigate(served.address() + "/papers/" + served.paper(ServedLibrary.METHOD).id());
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        assertThat(page.locator(".time").textContent()).contains("每分钟 400 词");
    }
}
