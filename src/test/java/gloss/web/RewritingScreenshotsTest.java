package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gloss.ServedLibrary;
import gloss.models.Protocol;
import gloss.models.ScriptedServer;
import gloss.rewrite.ScriptedAuthor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The views of rewriting as pictures to be looked at in `target/screenshots`, as
/// `ScreenshotsTest`.
@Tag("corpus-long")
class RewritingScreenshotsTest {
    private static final Path INTO = Path.of("target", "screenshots");

    @TempDir private static Path folder;

    private final SoftAssertions seen = new SoftAssertions();

    @Test
    void everyViewOfRewritingFitsItsWindow() throws IOException {
        try (Chromium chromium = new Chromium();
                ScriptedServer model = new ScriptedServer(new ScriptedAuthor());
                ServedLibrary served = new ServedLibrary(folder, ServedLibrary.METHOD)) {
            String paper = served.address() + "/papers/" + served.paper(ServedLibrary.METHOD).id();
            for (String language : List.of("en-US", "zh-CN")) {
                for (boolean dark : List.of(false, true)) {
                    for (int width : List.of(1440, 390)) {
                        Page page = chromium.page(width, width == 390 ? 844 : 900, language, dark);
                        String name =
                                "%s-%s-%s"
                                        .formatted(
                                                width == 390 ? "phone" : "wide",
                                                dark ? "dark" : "light",
                                                language.substring(0, 2));
                        Files.deleteIfExists(folder.resolve("model.conf"));
                        page.navigate(served.address() + "/settings#model");
                        look(page, "model-none-" + name);
                        page.navigate(paper);
                        page.waitForTimeout(600);
                        look(page, "rewrite-none-" + name);
                        Files.writeString(
                                folder.resolve("model.conf"),
                                "endpoint = %s\nname = scripted\nkey = k\nprice-in = 1\nprice-out = 2\n"
                                        .formatted(model.address(Protocol.OPENAI)));
                        page.navigate(served.address() + "/settings#model");
                        look(page, "model-set-" + name);
                        page.navigate(paper);
                        page.locator("#rewrite").click();
                        page.locator(".rewrite-dialog [value=both]").check();
                        page.locator(".rewrite-dialog .main:enabled").waitFor();
                        look(page, "rewrite-plan-" + name);
                        page.locator(".rewrite-dialog .main").click();
                        page.waitForURL(
                                "**?in=both", new Page.WaitForURLOptions().setTimeout(60_000));
                        page.locator("main .part .how").first().focus();
                        look(page, "rewritten-" + name);
                        page.locator("footer .counts").scrollIntoViewIfNeeded();
                        look(page, "rewritten-foot-" + name);
                        page.context().close();
                    }
                }
            }
            seen.assertThat(chromium.complaints()).isEmpty();
            seen.assertAll();
        }
    }

    private void look(Page page, String name) {
        page.waitForTimeout(200);
        page.screenshot(new Page.ScreenshotOptions().setPath(INTO.resolve(name + ".png")));
        seen.assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name + " sticks out sideways by")
                .isEqualTo(0);
        assertThat(Files.exists(INTO.resolve(name + ".png"))).isTrue();
    }
}
