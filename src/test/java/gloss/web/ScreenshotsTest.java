package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import gloss.ServedLibrary;
import gloss.lists.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The main views, wide and on a phone, light and dark, in both languages, as pictures to be looked
/// at in `target/screenshots`: `./check --all -Dtest=ScreenshotsTest`. What a program can see of
/// their looks is held: nothing sticks out sideways, and no control is too small for a finger.
@Tag("corpus-long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenshotsTest {
    private static final Path INTO = Path.of("target", "screenshots");

    /// Of our own making; the works are real, the words on them ours.
    private static final String LIST =
            """
            ## ICLR 2018
            - [ICLR2018 | Mixing two images and their labels makes a classifier steadier](https://example.org/mixup)
                [【mixup: Beyond Empirical Risk Minimization】](https://arxiv.org/abs/1710.09412)
            ## NIPS 2017
            - [NIPS2017 | Attention alone translates better than recurrence, and trains in days](https://example.org/attention)
                [【Attention Is All You Need】](https://arxiv.org/abs/1706.03762)
            ## ICLR 2021
            - [ICLR2021 | 把图像切成 16×16 的词，Transformer 也能做图像分类](https://example.org/vit)
                [【An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale】](https://arxiv.org/abs/2010.11929)
            ## CVPR 2016
            - [CVPR2016 | 残差连接让一百多层的网络也能训练](https://example.org/resnet)
                [【Deep Residual Learning for Image Recognition】](https://arxiv.org/abs/1512.03385)
            """;

    /// Controls that are smaller than WCAG 2.2 lets targets be (24 pixels, unless in a line of
    /// text).
    private static final String SMALL =
            """
            () => [...document.querySelectorAll("button, select, input:not([type=file], [type=hidden], [type=radio]), .tool, .bys a, .shelf-names a, .facets a")]
              .filter(each => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.closest(".annotationLayer"))
              .map(each => [each, each.getBoundingClientRect()])
              .filter(([each, box]) => box.width > 0 && box.height < 23.5 && !each.matches(".quiet, .cited-links button"))
              .map(([each, box]) => each.outerHTML.slice(0, 80) + " " + Math.round(box.width) + "×" + Math.round(box.height))
            """;

    @TempDir private static Path folder;

    private final SoftAssertions seen = new SoftAssertions();
    private Chromium chromium;
    private ServedLibrary served;

    @BeforeAll
    void start() throws InterruptedException {
        chromium = new Chromium();
        served =
                new ServedLibrary(
                        folder, ServedLibrary.METHOD, ServedLibrary.CHINESE, ServedLibrary.SURVEY);
        assertThat(served.holdings().takeIn("five-minutes.md", LIST)).isPresent();
        served.settle();
    }

    @AfterAll
    void stop() {
        if (served != null) {
            served.close();
            chromium.close();
        }
    }

    @Test
    void everyViewFitsItsWindowInBothLanguagesAndColours() {
        Entry listed =
                served.library().entries().stream()
                        .filter(entry -> entry.files().isEmpty())
                        .findFirst()
                        .orElseThrow();
        String paper = "/papers/" + served.paper(ServedLibrary.METHOD).id();
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
                    page.navigate(served.address() + "/");
                    look(page, "library-" + name);
                    page.navigate(
                            served.address()
                                    + (language.startsWith("zh")
                                            ? "/?q=%E9%98%85%E8%AF%BB%E9%A1%BA%E5%BA%8F"
                                            : "/?q=columns"));
                    look(page, "search-" + name);
                    page.navigate(served.address() + "/entries/" + listed.id());
                    look(page, "entry-" + name);
                    page.navigate(served.address() + "/settings");
                    look(page, "settings-" + name);
                    importing(page, name);
                    reading(page, served.address() + paper, name);
                    page.context().close();
                }
            }
        }
        seen.assertThat(chromium.complaints()).isEmpty();
        seen.assertAll();
    }

    private void importing(Page page, String name) {
        page.navigate(served.address() + "/");
        page.locator(".paste summary").click();
        page.locator("#list").fill(LIST + LIST);
        page.locator("#paste button").click();
        page.locator("#taken a").waitFor();
        look(page, "import-" + name);
    }

    private void reading(Page page, String address, String name) {
        page.navigate(address);
        page.locator(".page canvas")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForTimeout(500);
        look(page, "reader-" + name);
        page.locator("main .part .point > summary .page").nth(2).click();
        page.waitForTimeout(900);
        look(page, "lit-" + name);
    }

    private void look(Page page, String name) {
        page.waitForTimeout(150);
        page.screenshot(new Page.ScreenshotOptions().setPath(INTO.resolve(name + ".png")));
        seen.assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name + " sticks out sideways by")
                .isEqualTo(0);
        seen.assertThat((List<?>) Objects.requireNonNull(page.evaluate(SMALL)))
                .as(name + ": too small for a finger")
                .isEmpty();
    }
}
