package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.ServedLibrary;
import gloss.app.OpenPapers;
import gloss.paper.Paper;
import gloss.publish.Dictionary;
import gloss.reading.Checker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A server whose composer fails, and which has no patience with slow uploads.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTest {
    private static final Uploads.Limits IMPATIENT =
            new Uploads.Limits(50_000, Duration.ofSeconds(20), Duration.ofMillis(300), 10_000);

    @TempDir private static Path folder;
    @TempDir private static Path incoming;

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private ServedLibrary served;
    private Server server;
    private Paper paper;

    @BeforeAll
    void serve() {
        served = new ServedLibrary(folder, ServedLibrary.METHOD);
        paper = served.paper(ServedLibrary.METHOD);
        OpenPapers papers =
                new OpenPapers(
                        served.holdings(),
                        (it, settings) -> {
                            throw new StackOverflowError("words of " + it.title());
                        },
                        new Checker(),
                        served.rewritings(),
                        Dictionary.NONE);
        server =
                new Server(
                                new Access("127.0.0.1", 0, ""),
                                () -> new Server.Behind(served.holdings(), papers, incoming),
                                faults::add,
                                IMPATIENT)
                        .start();
    }

    @AfterAll
    void stop() {
        server.close();
        served.close();
    }

    @Test
    void anErrorOfJavaIsAProblemInTheReadersLanguage() throws IOException, InterruptedException {
        faults.clear();
        String address = "/api/papers/" + paper.id() + "/reading?minutes=3";
        for (String language : List.of("en", "zh")) {
            HttpResponse<String> answer = get(address, language);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(
                            type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.body())
                    .contains("\"status\":500", language.equals("zh") ? "内部出错" : "fault of its own")
                    .doesNotContain("StackOverflow", paper.title());
        }
        assertThat(faults).hasSize(2).allMatch(each -> each.getCause() instanceof Error);
        HttpResponse<String> page = get("/papers/" + paper.id(), "en");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(get("/api/entries", "en").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrowserShowsThePaperThoughItsReadingFails() throws IOException, InterruptedException {
        faults.clear();
        HttpResponse<String> page =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(at("/papers/" + paper.id()))
                                        .header("Accept", "text/html")
                                        .header("Accept-Language", "en")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(page.body())
                .contains("id=\"sheets\"", "fault of its own", "</html>")
                .doesNotContain("StackOverflow");
        assertThat(faults).hasSize(1);
        faults.clear();
    }

    /// A server whose composer waits until it is let go.
    private Server waiting(CountDownLatch made) {
        OpenPapers slow =
                new OpenPapers(
                        served.holdings(),
                        (it, settings) -> {
                            try {
                                made.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            return served.library().reading(it.id()).orElseThrow();
                        },
                        new Checker(),
                        served.rewritings(),
                        Dictionary.NONE);
        return new Server(
                        new Access("127.0.0.1", 0, ""),
                        () -> new Server.Behind(served.holdings(), slow, incoming),
                        faults::add)
                .start();
    }

    /// The page of the paper as far as its first picture; the rest is still to come.
    private InputStream begun(Server server) throws IOException, InterruptedException {
        String address = "http://127.0.0.1:" + server.port() + "/papers/" + paper.id();
        HttpRequest asked =
                HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build();
        InputStream page =
                HttpClient.newHttpClient()
                        .send(asked, HttpResponse.BodyHandlers.ofInputStream())
                        .body();
        StringBuilder sent = new StringBuilder();
        byte[] buffer = new byte[8192];
        while (sent.indexOf("id=\"first-page\"") < 0) {
            int read = page.read(buffer);
            assertThat(read).isPositive();
            sent.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        }
        assertThat(sent).doesNotContain("class=\"headline");
        return page;
    }

    @Test
    void thePagesOfAPaperAreSentBeforeItsReadingIsMade() throws IOException, InterruptedException {
        CountDownLatch made = new CountDownLatch(1);
        try (Server server = waiting(made);
                InputStream rest = begun(server)) {
            made.countDown();
            assertThat(new String(rest.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("headline", "</html>");
        }
    }

    @Test
    void whoLeavesBeforeTheReadingIsMadeIsNoFault() throws IOException, InterruptedException {
        faults.clear();
        CountDownLatch made = new CountDownLatch(1);
        try (Server server = waiting(made)) {
            begun(server).close();
            Thread.sleep(200);
            made.countDown();
            try (InputStream rest = begunAgain(server)) {
                assertThat(rest.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(faults).isEmpty();
    }

    /// The page once more, which waits for the same reading.
    private InputStream begunAgain(Server server) throws IOException, InterruptedException {
        String address = "http://127.0.0.1:" + server.port() + "/papers/" + paper.id();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofInputStream())
                .body();
    }

    private static final String PART =
            "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"\r\n", "Content-Type: multipart/form-data; boundary=line\r\n\r\n" + PART})
    void anUploadThatDripsIsCutOffAndLeavesNothing(String form)
            throws IOException, InterruptedException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(15_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /api/papers HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 40000\r\nConnection: close\r\n"
                                    + form
                                    + "%PDF-")
                            .getBytes(StandardCharsets.US_ASCII));
            long begun = System.nanoTime();
            byte[] answer = new byte[0];
            while (answer.length == 0 && System.nanoTime() - begun < 12_000_000_000L) {
                try {
                    out.write("a drop".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                } catch (IOException e) {
                    break; // nobody listens any more
                }
                Thread.sleep(200);
                int there = socket.getInputStream().available();
                answer = there > 0 ? socket.getInputStream().readNBytes(there) : answer;
            }
            assertThat(new String(answer, StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408 ")
                    .contains("application/problem+json");
        }
        try (Stream<Path> left = Files.list(incoming)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "multipart/form-data; boundary=line"})
    void anUploadThatIsLargerThanItSaidIsCutOff(String type)
            throws IOException, InterruptedException {
        byte[] large = (PART + "%PDF-1.7 ".repeat(10_000)).getBytes(StandardCharsets.US_ASCII);
        HttpRequest upload =
                HttpRequest.newBuilder(at("/api/papers"))
                        .header("Content-Type", type)
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(large)))
                        .build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(upload, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        try (Stream<Path> left = Files.list(incoming)) {
            assertThat(left).isEmpty();
        }
    }

    private HttpResponse<String> get(String address, String language)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at(address))
                                .header("Accept-Language", language)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String address) {
        return URI.create("http://127.0.0.1:" + server.port() + address);
    }
}
