package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gloss.ServedLibrary;
import gloss.lists.Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Script in a PDF's metadata, title, text, links and file name, in a list and in a note: a real
/// browser looks at every page that shows it, and nothing of it runs.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptTest {
    private static final String EVIL =
            "<img src=x onerror=window.hacked=1><script>window.hacked=1</script>";
    private static final String NAME = "\"><svg onload=window.hacked=1>.pdf";

    @TempDir private static Path folder;

    private Chromium chromium;
    private ServedLibrary served;

    @BeforeAll
    void start() {
        chromium = new Chromium();
        served = new ServedLibrary(folder);
    }

    @AfterAll
    void stop() {
        if (served != null) {
            served.close();
            chromium.close();
        }
    }

    @Test
    void nothingThatCameFromOutsideRuns() throws InterruptedException {
        Page page = chromium.wide();
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        page.navigate(served.address());
        page.locator("#files").setInputFiles(new FilePayload(NAME, "application/pdf", evilPdf()));
        page.locator(".job.done").waitFor();
        page.locator(".paste summary").click();
        page.locator("#list")
                .fill(
                        "## "
                                + EVIL
                                + "\n**Listed "
                                + EVIL
                                + " paper**\n- Paper: javascript:window.hacked=1\n- [x](javascript:window.hacked=1)\n");
        page.locator("#paste button").click();
        page.locator("#taken a").waitFor();
        served.settle();
        Entry read =
                served.library().entries().stream()
                        .filter(Entry::reading)
                        .findFirst()
                        .orElseThrow();
        assertThat(read.title()).contains("<script>");
        unharmed(page);

        String reader = "/papers/" + read.files().getFirst().sha256();
        page.navigate(served.address() + reader);
        page.locator(".page canvas").first().waitFor();
        assertThat(page.locator("#reading h1").textContent()).contains("<script>");
        unharmed(page);
        String sentence =
                served.library()
                        .paper(read.files().getFirst().sha256())
                        .orElseThrow()
                        .sentences()
                        .getFirst()
                        .id();
        assertThat(served.holdings().note(read.files().getFirst().sha256(), sentence, EVIL))
                .isPresent();
        page.reload();
        page.locator(".note-text").waitFor();
        assertThat(page.locator(".note-text").textContent()).isEqualTo(EVIL);
        unharmed(page);

        for (Entry entry : served.library().entries()) {
            page.navigate(served.address() + "/entries/" + entry.id());
            unharmed(page);
        }
        for (Shelf.By by : Shelf.By.values()) {
            page.navigate(served.address() + "/?by=" + by.code());
            unharmed(page);
        }
        page.navigate(served.address() + "/?q=%3Cscript%3Ewindow.hacked%3D1%3C%2Fscript%3E+paper");
        unharmed(page);
        page.locator("#q").fill("listed paper " + EVIL);
        page.waitForTimeout(800);
        unharmed(page);
        assertThat(dialogs).isEmpty();
    }

    private static void unharmed(Page page) {
        assertThat(page.evaluate("typeof window.hacked")).isEqualTo("undefined");
        assertThat(page.locator("a[href^='javascript:']").count()).isZero();
        assertThat(page.locator("img[src=x], svg[onload]").count()).isZero();
    }

    /// One page whose title, metadata, abstract and link are script.
    private static byte[] evilPdf() {
        StringBuilder text =
                new StringBuilder(
                        "BT /F1 17 Tf 72 720 Td (A <script>window.hacked=1</script> title of a paper) Tj ET\n");
        String[] lines = {
            "Abstract",
            "We propose a method " + EVIL + " that reads.",
            "It improves the accuracy of the reader by 12.5 percent over the baseline.",
            "1 Introduction",
            "However, earlier methods " + EVIL + " fail on long papers.",
            "In this paper we present a reader that is faster and more accurate than others.",
        };
        for (int i = 0; i < lines.length; i++) {
            text.append("BT /F1 10 Tf 72 %d Td (%s) Tj ET%n".formatted(680 - 16 * i, lines[i]));
        }
        String body =
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\);window.hacked=1)>>>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[6 0 R]>>endobj\n"
                        + "4 0 obj<</Length "
                        + text.length()
                        + ">>stream\n"
                        + text
                        + "endstream endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                        + "6 0 obj<</Type/Annot/Subtype/Link/Rect[60 600 500 740]/A<</S/URI/URI(javascript:window.hacked=1)>>>>endobj\n"
                        + "7 0 obj<</Title("
                        + EVIL
                        + ")/Author("
                        + EVIL
                        + ")>>endobj\n"
                        + "trailer<</Root 1 0 R/Info 7 0 R>>\n%%EOF\n";
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }
}
