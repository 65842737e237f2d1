package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.ServedLibrary;
import gloss.library.Job;
import gloss.paper.Paper;
import gloss.paper.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What people with bad intentions send, byte for byte, is refused with a problem.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyTest {
    private static final String TOKEN = "a long secret";

    @TempDir private static Path folder;
    @TempDir private static Path guarded;

    private ServedLibrary served;
    private Paper paper;

    @BeforeAll
    void serve() {
        served = new ServedLibrary(folder, ServedLibrary.METHOD);
        paper = served.paper(ServedLibrary.METHOD);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void leadsNowhereButToItsOwnFiles() throws IOException {
        for (String path :
                List.of(
                        "/assets/../../../etc/passwd",
                        "/assets/pdfjs-5.4.624/../../../../../../etc/passwd",
                        "/assets/pdfjs-5.4.624/%2e%2e/%2e%2e/pdfjs-dist/5.4.624/LICENSE",
                        "/assets/pdfjs-5.4.624/..%2f..%2f",
                        "/assets/pdfjs-5.4.624//etc/passwd",
                        "/api/papers/..%2f..%2flibrary.sqlite/pdf",
                        "/api/papers/" + paper.id().substring(1) + "/pdf",
                        "/api/papers/" + "0".repeat(64) + "/pdf",
                        "/papers/" + paper.id() + "/regions/..%2f..%2f",
                        "/papers/" + paper.id() + "/pictures/en-5.0-0/x/99999",
                        "/api/papers/" + paper.id() + "/pages/99999.png",
                        "/entries/..%2f..%2fetc%2fpasswd")) {
            String answer =
                    raw(
                            "GET "
                                    + path
                                    + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            assertThat(answer)
                    .as(path)
                    .matches("(?s)HTTP/1.1 40[0-9] .*")
                    .doesNotContain("root:", "Apache License", "SQLite");
        }
    }

    @Test
    void answersUnderItsOwnNameOnly() throws IOException {
        for (String host :
                List.of(
                        "evil.example",
                        "evil.example:8420",
                        "127.0.0.1.evil.example",
                        "192.168.1.7")) {
            assertThat(
                            raw(
                                    "GET /api/entries HTTP/1.1\r\nHost: "
                                            + host
                                            + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421 ")
                    .contains("application/problem+json");
        }
        assertThat(
                        raw(
                                "GET / HTTP/1.1\r\nHost: localhost:"
                                        + served.port()
                                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void letsNoOtherSiteChangeAnything() throws IOException {
        int before = served.library().jobs(100).size();
        for (String from :
                List.of(
                        "Origin: https://evil.example",
                        "Origin: null",
                        "Origin: http://127.0.0.1:1",
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Site: same-site")) {
            for (String write :
                    List.of(
                            "POST /api/papers",
                            "POST /api/lists",
                            "POST /settings",
                            "DELETE /api/papers/" + paper.id() + "/notes/1")) {
                assertThat(
                                raw(
                                        write
                                                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                                                + served.port()
                                                + "\r\n"
                                                + from
                                                + "\r\nContent-Length: 5\r\nConnection: close\r\n\r\n%PDF-"))
                        .as(write + ", " + from)
                        .startsWith("HTTP/1.1 403 ");
            }
        }
        assertThat(served.library().jobs(100)).hasSize(before);
    }

    @Test
    void everyAnswerForbidsWhatAPageDoesNotNeed() throws IOException {
        for (String path :
                List.of("/", "/papers/" + paper.id(), "/settings", "/nowhere", "/api/entries")) {
            String head =
                    raw(
                            "GET "
                                    + path
                                    + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
            assertThat(head)
                    .contains(
                            "Content-Security-Policy: default-src 'none'; script-src 'self';",
                            "X-Content-Type-Options: nosniff",
                            "frame-ancestors 'none'")
                    .doesNotContain(
                            "unsafe-inline",
                            "unsafe-eval",
                            "<script>",
                            "onclick=",
                            "style=\"",
                            "Server: Jetty");
        }
    }

    @Test
    void takesNoFileThatIsNoPdfOrTooLarge() throws IOException, InterruptedException {
        assertThat(post("no PDF at all")).startsWith("HTTP/1.1 415 ");
        assertThat(
                        raw(
                                "POST /api/papers HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 300000000\r\nConnection: close\r\n\r\n%PDF-"))
                .startsWith("HTTP/1.1 413 ");
        assertThat(post("%PDF-1.7 and then nothing")).startsWith("HTTP/1.1 202 ");
        served.settle();
        assertThat(incoming()).isEmpty();
    }

    @Test
    void takesAFormWithoutAScript() throws IOException, InterruptedException {
        byte[] pdf = Files.readAllBytes(ServedLibrary.METHOD);
        assertThat(form("text/html", pdf, "of a form.pdf")).matches("(?s)HTTP/1.1 30[23] .*");
        assertThat(form("*/*", pdf, "of a tool.pdf"))
                .startsWith("HTTP/1.1 202 ")
                .contains("of a tool.pdf");
        served.settle();
        assertThat(served.job("of a form.pdf").state()).isEqualTo(Job.State.DONE);
        assertThat(served.job("of a tool.pdf").state()).isEqualTo(Job.State.DONE);
        assertThat(form("*/*", "no PDF at all".getBytes(StandardCharsets.UTF_8), "x.pdf"))
                .startsWith("HTTP/1.1 415 ");
        assertThat(form("*/*", new byte[0], "x.pdf")).startsWith("HTTP/1.1 415 ");
    }

    @Test
    void aSlowUploadIsSlow() {
        Uploads.Limits limits = Uploads.Limits.USUAL;
        assertThat(limits.isSlow(1_000, Duration.ofSeconds(60))).isTrue();
        assertThat(limits.isSlow(1_000, Duration.ofSeconds(10))).isFalse();
        assertThat(limits.isSlow(100_000_000, Duration.ofSeconds(60))).isFalse();
        assertThat(limits.isSlow(100_000_000, Duration.ofMinutes(11))).isTrue();
    }

    @Test
    void aBombHarmsNobody() throws IOException, InterruptedException {
        byte[] bomb = bomb();
        assertThat(bomb.length).isLessThan(3_000_000);
        assertThat(post(bomb, "bomb.pdf")).startsWith("HTTP/1.1 202 ");
        served.settle();
        Job job = served.job("bomb.pdf");
        assertThat(
                        job.state() == Job.State.DONE
                                || job.problem() == Problem.OVER_LIMIT
                                || job.problem() == Problem.BROKEN)
                .as(job.toString())
                .isTrue();
        assertThat(raw("GET /api/entries HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(served.faults()).isEmpty();
    }

    @Test
    void scriptInAListStaysText() throws IOException, InterruptedException {
        String evil = "<script>alert(1)</script>";
        String list =
                "## <img src=x onerror=alert(1)>\n**Evil \"><svg onload=alert(1)> paper "
                        + evil
                        + "**\n- Paper: javascript:alert(1)\n- [click](javascript:alert(1))\n";
        assertThat(
                        raw(
                                "POST /api/lists HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: "
                                        + list.length()
                                        + "\r\nConnection: close\r\n\r\n"
                                        + list))
                .startsWith("HTTP/1.1 202 ");
        served.settle();
        String page =
                raw(
                        "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        assertThat(page)
                .contains("paper")
                .doesNotContain("<script>alert", "<svg onload", "<img src=x", "href=\"javascript:");
    }

    @Test
    void onlyWhoKnowsTheTokenComesIn() throws IOException {
        try (ServedLibrary closed = new ServedLibrary(guarded, TOKEN)) {
            assertThat(
                            raw(
                                    closed,
                                    "GET /api/entries HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 401 ");
            assertThat(
                            raw(
                                    closed,
                                    "GET /api/entries HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer wrong\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 401 ");
            assertThat(
                            raw(
                                    closed,
                                    "GET /api/entries HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                                            + TOKEN
                                            + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 ");
            assertThat(
                            raw(
                                    closed,
                                    "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 401 ")
                    .contains("action=\"/token\"");
            assertThat(
                            raw(
                                    closed,
                                    "GET /?token=a%20long%20secret HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                    .contains("Set-Cookie: gloss-token=", "HttpOnly", "SameSite=Strict");
        }
    }

    /// A PDF of one page whose content is a third of a gigabyte once it is inflated.
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] strokes =
                    "0 0 m 600 800 l S\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 1_900; i++) {
                deflater.write(strokes);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(
                ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>endobj\n"
                                + "4 0 obj<</Filter/FlateDecode/Length "
                                + packed.size()
                                + ">>stream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(pdf);
        pdf.write(
                "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    @Test
    @Tag("corpus-long")
    void anUploadThatStopsIsGivenUp() throws IOException, InterruptedException {
        String answer =
                raw(
                        "POST /api/papers HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n%PDF-");
        assertThat(answer).matches("(?s)HTTP/1.1 40[08] .*|");
        assertThat(incoming()).isEmpty();
        assertThat(served.faults()).isEmpty();
    }

    private List<Path> incoming() throws IOException {
        Path incoming = folder.resolve("incoming");
        if (!Files.isDirectory(incoming)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(incoming)) {
            return files.toList();
        }
    }

    private String post(String body) throws IOException {
        return post(body.getBytes(StandardCharsets.UTF_8), "x.pdf");
    }

    private String post(byte[] body, String name) throws IOException {
        return raw(
                served,
                ("POST /api/papers?name="
                                + name
                                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
                                + body.length
                                + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                body);
    }

    /// As a browser sends a form, and as curl does.
    private String form(String accept, byte[] file, String name) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + name
                                + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--line--\r\n".getBytes(StandardCharsets.UTF_8));
        String head =
                "POST /api/papers HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: "
                        + accept
                        + "\r\nContent-Type: multipart/form-data; boundary=line\r\nContent-Length: "
                        + body.size()
                        + "\r\nConnection: close\r\n\r\n";
        return raw(served, head.getBytes(StandardCharsets.UTF_8), body.toByteArray());
    }

    private String raw(String request) throws IOException {
        return raw(served, request);
    }

    private static String raw(ServedLibrary server, String request) throws IOException {
        return raw(server, request.getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    /// What the server answers to exactly these bytes.
    private static String raw(ServedLibrary server, byte[] head, byte[] body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(head);
            out.write(body);
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
