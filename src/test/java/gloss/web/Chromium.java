package gloss.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/// Debian's Chromium, driven by Playwright. Tests that want it are skipped, with a line that says
/// so, where there is none. What a page writes to its console, and what it cannot load, is kept.
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    Chromium() {
        Assumptions.assumeTrue(
                Files.isExecutable(PROGRAM), "no " + PROGRAM + ": the pages are not looked at");
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(List.of("--no-sandbox")));
    }

    /// A page in a browser of its own, that moves nothing without need.
    Page page(int width, int height, String language, boolean dark) {
        return page(options(width, height, language, dark));
    }

    Page wide() {
        return page(1440, 900, "en-US", false);
    }

    Page withoutScript() {
        return page(options(1200, 900, "en-US", false).setJavaScriptEnabled(false));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(15_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("thrown: " + error));
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                complaints.add(answer.status() + " " + answer.url());
            }
        });
        return page;
    }

    private static Browser.NewContextOptions options(
            int width, int height, String language, boolean dark) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    /// Closes all pages; what they complained of is forgotten.
    void closePages() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
        complaints.clear();
    }

    /// Errors of all pages so far.
    List<String> complaints() {
        return complaints;
    }

    /// The faults of weight that axe-core finds on the page: rule, weight and the first element.
    /// Text of the paper itself, laid unseen over its picture, is the author's.
    static List<?> faults(Page page) {
        page.evaluate(axe());
        Object found =
                page.evaluate(
                        """
                        async () => (await axe.run({ exclude: [[".textLayer"], [".annotationLayer"]] }, {
                          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                        })).violations.filter(each => each.impact === "serious" || each.impact === "critical")
                          .map(each => each.id + " (" + each.impact + "): " + each.nodes.length + " × " + each.nodes[0].html.slice(0, 200)
                            + " " + (each.nodes[0].any[0]?.message ?? ""))
                        """);
        return (List<?>) Objects.requireNonNull(found);
    }

    private static String axe() {
        String name = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (InputStream in = Chromium.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("reading " + name, e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
