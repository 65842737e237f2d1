package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import gloss.ServedLibrary;
import gloss.paper.Paper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What is seen of a paper at first: a picture of its first page, where pdf.js will draw it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstPageTest {
    /// Pixels by which the picture may lie beside the page.
    private static final double NEAR = 1.5;

    @TempDir private static Path folder;

    private Chromium chromium;
    private ServedLibrary served;
    private Paper paper;

    @BeforeAll
    void serve() {
        chromium = new Chromium();
        served = new ServedLibrary(folder, ServedLibrary.METHOD);
        paper = served.paper(ServedLibrary.METHOD);
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

    @Test
    void aPictureStandsWhereThePageWillBeAndGoesWhenItIsDrawn() {
        Page page = chromium.wide();
        CompletableFuture<Route> held = new CompletableFuture<>();
        page.route("**/build/pdf.worker.min.mjs", held::complete);
        page.navigate(served.address() + "/papers/" + paper.id());
        Locator picture = page.locator("#first-page");
        picture.waitFor();
        page.waitForCondition(() ->
                Boolean.TRUE.equals(
                        page.evaluate(
                                "document.getElementById('first-page').naturalWidth >= document.getElementById('first-page').width")));
        BoundingBox seen = picture.boundingBox();
        assertThat(page.locator(".sheets .page").count()).isZero();

        page.unroute("**/build/pdf.worker.min.mjs");
        held.join().resume();

        picture.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        BoundingBox drawn = page.locator(".sheets .page").first().boundingBox();
        assertThat(drawn.x).isCloseTo(seen.x, within(NEAR));
        assertThat(drawn.y).isCloseTo(seen.y, within(NEAR));
        assertThat(drawn.width).isCloseTo(seen.width, within(NEAR));
        assertThat(drawn.height).isCloseTo(seen.height, within(NEAR));
        assertThat(page.locator(".sheets .page canvas").first().isVisible()).isTrue();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void thePictureIsDrawnWhenThePaperIsAdded() throws IOException {
        try (Stream<Path> pictures = Files.walk(folder.resolve("pictures"))) {
            assertThat(pictures.map(file -> file.getFileName().toString()))
                    .contains(paper.id() + "-p1-1.png");
        }
    }

    @Test
    void theIdOfAnEntryLeadsToItsPaper() throws IOException, InterruptedException {
        String entry = served.library().ofPaper(paper.id()).orElseThrow().id();
        assertThat(get("/papers/" + entry).headers().firstValue("Location"))
                .hasValue("/papers/" + paper.id());
        assertThat(get("/papers/" + "0".repeat(16)).statusCode()).isEqualTo(404);
    }

    @Test
    void ofAPaperWithoutTextThePagesAreShownAndNothingIsMissing(@TempDir Path other)
            throws IOException {
        Path blank = other.resolve("blank.pdf");
        Files.writeString(
                blank,
                """
                %PDF-1.7
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>endobj
                4 0 obj<</Length 20>>stream
                100 100 300 200 re f
                endstream endobj
                trailer<</Root 1 0 R/Size 5>>
                %%EOF
                """);
        try (ServedLibrary silent = new ServedLibrary(other.resolve("library"), blank)) {
            Page page = chromium.wide();
            page.navigate(silent.address() + "/papers/" + silent.paper(blank).id());
            page.locator("#first-page")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.locator("main .none").textContent()).contains("no text");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(served.address() + address)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
