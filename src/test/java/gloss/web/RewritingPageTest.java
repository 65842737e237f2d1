package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import gloss.ServedLibrary;
import gloss.models.Protocol;
import gloss.models.ScriptedServer;
import gloss.models.ScriptedServer.Fault;
import gloss.paper.Paper;
import gloss.rewrite.ScriptedAuthor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Rewriting in the web reader: a real browser, a real server, and a scripted model over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RewritingPageTest {
    @TempDir private static Path folder;
    @TempDir private static Path another;

    private Chromium chromium;
    private ScriptedServer model;
    private ServedLibrary served;
    private Paper paper;

    @BeforeAll
    void serve() throws IOException {
        chromium = new Chromium();
        model = new ScriptedServer(new ScriptedAuthor());
        served = new ServedLibrary(folder, ServedLibrary.METHOD);
        paper = served.paper(ServedLibrary.METHOD);
    }

    @AfterAll
    void stop() {
        if (served != null) {
            served.close();
            model.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void set() throws IOException {
        chromium.closePages();
        model.recovers();
        served.rewritings().runs().forEach(run -> served.rewritings().stop(run.id()));
        set(folder);
    }

    private void set(Path home) throws IOException {
        Files.writeString(
                home.resolve("model.conf"),
                "endpoint = %s\nname = scripted\nkey = sk-web\nprice-in = 1\nprice-out = 2\n"
                        .formatted(model.address(Protocol.OPENAI)));
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(chromium.complaints()).isEmpty();
        assertThat(served.faults()).isEmpty();
    }

    private Page open(Page page, String more) {
        page.navigate(served.address() + "/papers/" + paper.id() + more);
        page.waitForSelector(
                ".sheets .page[data-loaded] .textLayer",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    private static void choose(Page page, String into) {
        page.locator("#rewrite").click();
        page.locator(".rewrite-dialog [value=" + into + "]").check();
        page.locator(".rewrite-dialog .main:enabled").waitFor();
    }

    @Test
    void withoutAModelThePageSaysSoAndLeadsToTheSettings() throws IOException {
        Files.delete(folder.resolve("model.conf"));
        Page page = chromium.page(1440, 900, "zh-CN", false);
        page.navigate(served.address() + "/papers/" + paper.id());
        assertThat(page.locator("#rewrite").count()).isZero();
        page.locator("#rewriting a[href='/settings#model']").click();
        assertThat(page.locator("#model").textContent()).contains("还没有设置，不会发送任何内容");
        assertThat(model.asked()).noneMatch(a -> a.material().isEmpty());
    }

    @Test
    void saysWhatItSendsSendsItOnceAndShowsWhatStands() throws Exception {
        int before = model.asked().size();
        Page page = open(chromium.wide(), "");
        choose(page, "en");
        String plan = page.locator(".plan").textContent();
        assertThat(plan)
                .contains("sentences of the paper will be sent to", "127.0.0.1", "scripted")
                .contains("tokens", "at most USD");
        assertThat(page.locator(".sent li").count()).isGreaterThan(10);
        assertThat(model.asked()).as("nothing is sent before").hasSize(before);
        assertThat(Chromium.faults(page)).isEmpty();

        page.locator(".rewrite-dialog .main").click();
        page.waitForURL("**?in=en", new Page.WaitForURLOptions().setTimeout(60_000));
        page.locator(".how.supported").first().waitFor();
        assertThat(page.locator("footer .counts").textContent())
                .contains("rewritten and supported");
        int asked = model.asked().size();
        assertThat(asked).isGreaterThan(before);
        Locator mark = page.locator("main .part .how.supported").first();
        mark.focus();
        assertThat(mark.locator(".meaning").isVisible()).isTrue();
        assertThat(mark.locator(".meaning q mark").count()).isPositive();
        page.locator("main .part .point:has(.how.supported) > summary .page").first().click();
        page.locator(".mark.lit").first().waitFor();
        assertThat(Chromium.faults(page)).isEmpty();

        page.locator(".versions a").first().click();
        page.waitForURL(served.address() + "/papers/" + paper.id());
        assertThat(page.locator(".how").count()).isZero();

        choose(page, "en");
        page.locator(".rewrite-dialog .main").click();
        page.waitForURL("**?in=en", new Page.WaitForURLOptions().setTimeout(60_000));
        assertThat(model.asked()).as("answers are kept").hasSize(asked);
    }

    @Test
    void standsSideBySideAfterARestartAndInTheOtherLanguageOfThePage() throws Exception {
        set(another);
        String id;
        int asked;
        try (ServedLibrary first = new ServedLibrary(another, ServedLibrary.METHOD)) {
            id = first.paper(ServedLibrary.METHOD).id();
            Page page = chromium.page(390, 844, "zh-CN", true);
            page.navigate(first.address() + "/papers/" + id);
            page.keyboard().press("w");
            page.locator(".rewrite-dialog [value=both]").check();
            page.locator(".rewrite-dialog .main:enabled").click();
            page.waitForURL("**?in=both", new Page.WaitForURLOptions().setTimeout(60_000));
            page.locator(".pair .beside").first().waitFor();
            assertThat(page.locator("footer .counts").textContent()).contains("句经改写");
            assertThat(Chromium.faults(page)).isEmpty();
            asked = model.asked().size();
            page.context().close();
        }
        try (ServedLibrary again = new ServedLibrary(another)) {
            Page page = chromium.page(1440, 900, "zh-CN", false);
            page.navigate(again.address() + "/papers/" + id + "?in=both");
            assertThat(page.locator(".pair .beside").count()).isPositive();
            Page english = chromium.wide();
            english.navigate(again.address() + "/papers/" + id + "?in=both");
            assertThat(english.locator("footer .counts").textContent())
                    .contains("rewritten and supported");
            assertThat(model.asked()).as("nothing is sent for that").hasSize(asked);
            assertThat(again.faults()).isEmpty();
            chromium.closePages();
            again.library().remove(again.library().entries().getFirst().id());
            assertThat(again.library().rewritings(id)).isEmpty();
        }
    }

    @Test
    void stopsWhenItIsToldToAndKeepsNothing() {
        model.fails(new Fault.Slow(200), new Fault.Slow(60_000));
        Page page = open(chromium.wide(), "");
        choose(page, "zh");
        page.locator(".rewrite-dialog .main").click();
        page.locator("#writing .step:has-text('of')").waitFor();
        page.locator("#writing button").click();
        page.locator("#writing:has-text('Stopped')").waitFor();
        assertThat(page.locator("#rewrite").isEnabled()).isTrue();
        assertThat(served.library().rewritings(paper.id()))
                .noneMatch(asked -> asked.languages().equals("zh"));
        page.navigate(served.address() + "/papers/" + paper.id() + "?in=zh");
        assertThat(page.url()).doesNotContain("in=zh");
    }

    @Test
    void saysWhyThereIsNoAnswerAndLeavesTheReading() throws IOException {
        Files.writeString(
                folder.resolve("model.conf"),
                "endpoint = %s\nname = other\nkey = sk-wrong\n"
                        .formatted(model.address(Protocol.OPENAI)));
        model.fails(new Fault.Status(401, "{\"error\":\"sk-wrong\"}"));
        Page page = open(chromium.page(1440, 900, "zh-CN", true), "");
        choose(page, "zh");
        assertThat(page.locator(".plan").textContent()).contains("没有设置价格");
        page.locator(".rewrite-dialog .main").click();
        page.locator("#writing:has-text('服务器不接受密钥')").waitFor();
        assertThat(page.content()).doesNotContain("sk-wrong");
        assertThat(page.locator("main .part .point").count()).isPositive();
    }

    @Test
    void theDialogueIsOpenedAndLeftByKeys() {
        Page page = open(chromium.wide(), "");
        int before = model.asked().size();
        page.keyboard().press("w");
        page.locator(".rewrite-dialog .main:enabled").waitFor();
        page.keyboard().press("Escape");
        // A dialogue tells that it was closed a moment after it is.
        page.locator(".rewrite-dialog").waitFor(gone());
        assertThat(model.asked()).hasSize(before);
    }

    @Test
    void termsHaveTheirNamesInTheReadersLanguage() {
        Page page = open(chromium.page(1440, 900, "zh-CN", false), "");
        assertThat(page.locator("main .term .source").first().textContent()).isEqualTo("词表");
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
