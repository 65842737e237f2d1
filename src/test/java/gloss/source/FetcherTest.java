package gloss.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gloss.lists.Entry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server on this machine plays arXiv, Crossref, OpenAlex and Unpaywall; it also refuses, stalls
/// and lies.
class FetcherTest {
    private static final byte[] PDF =
            ("%PDF-1.7\n" + "x".repeat(300_000) + "\n%%EOF").getBytes(StandardCharsets.ISO_8859_1);

    @TempDir Path folder;

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private HttpServer server = server();
    private String base = "";

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() {
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    String path = exchange.getRequestURI().toString();
                    asked.add(path);
                    times.add(System.nanoTime());
                    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    try {
                        answers.getOrDefault(path, e -> send(e, 404, "text/plain", "no"))
                                .to(exchange);
                    } finally {
                        atOnce.decrementAndGet();
                        exchange.close();
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void getsAPaperFromArxivWithWhatIsKnownOfIt() throws IOException {
        answers.put("/query?id=1710.09412v2", e -> send(e, 200, "application/atom+xml", ATOM));
        answers.put("/pdf/1710.09412v2", e -> send(e, 200, "application/pdf", PDF));
        Fetcher.Fetched got = fetch("arXiv:1710.09412v2");
        assertThat(got.file()).hasBinaryContent(PDF).hasFileName("1710.09412v2.pdf");
        Entry facts = Objects.requireNonNull(got.facts());
        assertThat(facts.title()).isEqualTo("mixup: Beyond Empirical Risk Minimization");
        assertThat(facts.authors()).containsExactly("Hongyi Zhang", "Moustapha Cissé");
        assertThat(facts.year()).isEqualTo(2017);
        assertThat(facts.arxiv()).isEqualTo("1710.09412v2");
        assertThat(facts.details()).containsKey("abstract");
    }

    @Test
    void findsAnOpenCopyOfADoi() throws IOException {
        answers.put(
                "/works/10.1000%2Fx?mailto=me%40example.org",
                e -> send(e, 200, "application/json", CROSSREF));
        answers.put(
                "/paywall/10.1000/x?email=me%40example.org",
                e ->
                        send(
                                e,
                                200,
                                "application/json",
                                "{\"doi\":\"10.1000/x\",\"title\":\"T\",\"best_oa_location\":{\"url_for_pdf\":\""
                                        + base
                                        + "/closed.pdf\"},\"oa_locations\":[{\"url_for_pdf\":\""
                                        + base
                                        + "/open.pdf\"},{\"url_for_pdf\":null}]}"));
        answers.put("/closed.pdf", e -> send(e, 403, "text/html", "<html>pay"));
        answers.put("/open.pdf", e -> send(e, 200, "application/pdf", PDF));
        Fetcher.Fetched got = fetch("https://doi.org/10.1000/X");
        assertThat(got.file()).hasBinaryContent(PDF);
        Entry facts = Objects.requireNonNull(got.facts());
        assertThat(facts.title()).isEqualTo("Risk & Reward");
        assertThat(facts.authors()).containsExactly("Ada Lovelace", "The Engine Group");
        assertThat(facts.venue()).isEqualTo("Journal of Engines");
        assertThat(facts.links().pdf()).isEqualTo(base + "/open.pdf");
        assertThat(facts.details())
                .containsEntry("type", "article-journal")
                .containsEntry("abstract", "We add.");
    }

    @Test
    void saysWhyThereIsNone() throws IOException {
        assertThat(fetch("10.1000/nobody").why()).isEqualTo("nobody knows this DOI");
        answers.put(
                "/oa/10.1000/shut?mailto=me%40example.org",
                e ->
                        send(
                                e,
                                200,
                                "application/json",
                                "{\"doi\":\"https://doi.org/10.1000/shut\",\"open_access\":{\"oa_url\":null}}"));
        assertThat(fetch("10.1000/shut").why()).isEqualTo("no open copy is known");
        assertThat(fetch(base + "/missing.pdf").why()).isEqualTo("127.0.0.1 says 404");
    }

    @Test
    void asksAgainAfterAPauseAndNoOftenerThanAllowed() throws IOException {
        AtomicInteger count = new AtomicInteger();
        answers.put(
                "/busy.pdf",
                e -> {
                    if (count.incrementAndGet() < 3) {
                        e.getResponseHeaders().set("Retry-After", "0");
                        send(e, 503, "text/plain", "later");
                    } else {
                        send(e, 200, "application/pdf", PDF);
                    }
                });
        assertThat(fetch(base + "/busy.pdf").file()).hasBinaryContent(PDF);
        assertThat(times.get(2) - times.get(1)).isGreaterThan(Duration.ofMillis(20).toNanos());
        answers.put("/never.pdf", e -> send(e, 500, "text/plain", "no"));
        assertThat(fetch(base + "/never.pdf").why()).isEqualTo("127.0.0.1 says 500, 3 tries");
        answers.put(
                "/tomorrow.pdf",
                e -> {
                    e.getResponseHeaders().set("Retry-After", "86400");
                    send(e, 429, "text/plain", "no");
                });
        assertThat(fetch(base + "/tomorrow.pdf").why()).contains("asks to wait 86400 s");
        assertThat(asked.stream().filter("/tomorrow.pdf"::equals)).hasSize(1);
    }

    @Test
    void goesOnWhereADownloadBrokeOff() throws IOException {
        List<String> ranges = Collections.synchronizedList(new ArrayList<>());
        answers.put(
                "/half.pdf",
                e -> {
                    String range =
                            Objects.requireNonNullElse(e.getRequestHeaders().getFirst("Range"), "");
                    ranges.add(range);
                    e.getResponseHeaders().set("ETag", "\"v1\"");
                    if (range.isEmpty()) {
                        e.sendResponseHeaders(200, PDF.length);
                        e.getResponseBody().write(PDF, 0, 100_000);
                        e.getResponseBody().flush();
                        throw new IOException("the cable");
                    }
                    int from = Integer.parseInt(range.replaceAll("\\D", ""));
                    assertThat(e.getRequestHeaders().getFirst("If-Range")).isEqualTo("\"v1\"");
                    e.getResponseHeaders()
                            .set(
                                    "Content-Range",
                                    "bytes %d-%d/%d".formatted(from, PDF.length - 1, PDF.length));
                    e.sendResponseHeaders(206, PDF.length - from);
                    e.getResponseBody().write(PDF, from, PDF.length - from);
                });
        assertThat(fetch(base + "/half.pdf").file()).hasBinaryContent(PDF);
        assertThat(ranges).hasSize(2);
        assertThat(ranges.get(1)).matches("bytes=[1-9]\\d*-");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void givesUpWhatStalls() throws IOException {
        answers.put(
                "/slow.pdf",
                e -> {
                    e.sendResponseHeaders(200, PDF.length);
                    e.getResponseBody().write(PDF, 0, 5000);
                    e.getResponseBody().flush();
                    rest(Duration.ofSeconds(5));
                });
        long start = System.nanoTime();
        Fetcher.Fetched got = fetch(base + "/slow.pdf");
        assertThat(got.file()).isNull();
        assertThat(got.why()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void takesNoPageForAPaperAndNoMoreThanAllowed() throws IOException {
        answers.put(
                "/page.pdf",
                e ->
                        send(
                                e,
                                200,
                                "application/pdf",
                                "<html>log in</html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(fetch(base + "/page.pdf").why())
                .isEqualTo("127.0.0.1 gives application/pdf and no PDF");
        byte[] large = new byte[2 * 1024 * 1024];
        System.arraycopy(PDF, 0, large, 0, 1000);
        answers.put("/large.pdf", e -> send(e, 200, "application/pdf", large));
        assertThat(fetch(base + "/large.pdf").why()).isEqualTo("larger than 1 MB");
        answers.put(
                "/liar.pdf",
                e -> {
                    e.sendResponseHeaders(200, 0);
                    e.getResponseBody().write(large);
                });
        assertThat(fetch(base + "/liar.pdf").why()).isEqualTo("larger than 1 MB");
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void followsRedirectsButNotForever() throws IOException {
        answers.put("/a.pdf", e -> redirect(e, "/b.pdf?x=1"));
        answers.put("/b.pdf?x=1", e -> send(e, 200, "application/pdf", PDF));
        assertThat(fetch(base + "/a.pdf").file()).hasBinaryContent(PDF);
        answers.put("/round.pdf", e -> redirect(e, "/round.pdf"));
        assertThat(fetch(base + "/round.pdf").why()).isEqualTo("127.0.0.1: too many redirects");
        answers.put("/file.pdf", e -> redirect(e, "file:///etc/passwd"));
        assertThat(fetch(base + "/file.pdf").why()).contains("not an address of the web");
    }

    @Test
    void asksNobodyInPrivate() throws IOException {
        Fetcher strict = fetcher(false);
        for (String uri :
                List.of(
                        base + "/x.pdf",
                        "http://localhost/x.pdf",
                        "http://[::1]/x.pdf",
                        "http://169.254.169.254/latest",
                        "http://10.0.0.1/x.pdf",
                        "http://user@127.0.0.1/x.pdf",
                        "http://0.0.0.0/x.pdf",
                        "http://2130706433/x.pdf")) {
            Fetcher.Fetched got = strict.fetch(new Wanted.Pdf(URI.create(uri)), folder);
            assertThat(got.file()).as(uri).isNull();
            assertThat(got.why())
                    .as(uri)
                    .matches(".*(private address|plain address|no such host).*");
        }
        assertThat(asked).isEmpty();
        for (String name :
                List.of(
                        "::ffff:127.0.0.1",
                        "fc00::1",
                        "fe80::1",
                        "2002:7f00:1::",
                        "100.64.0.1",
                        "192.168.1.1",
                        "172.16.0.1",
                        "224.0.0.1")) {
            assertThat(Guard.isPublic(InetAddress.getByName(name))).as(name).isFalse();
        }
        assertThat(Guard.isPublic(InetAddress.getByName("8.8.8.8"))).isTrue();
        assertThat(Guard.isPublic(InetAddress.getByName("2a00:1450:4001::1"))).isTrue();
    }

    @Test
    void asksOneHostOneThingAtATimeAndSaysWhoItIs() throws Exception {
        List<String> agents = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 6; i++) {
            answers.put(
                    "/" + i + ".pdf",
                    e -> {
                        agents.add(e.getRequestHeaders().getFirst("User-Agent"));
                        rest(Duration.ofMillis(30));
                        send(e, 200, "application/pdf", PDF);
                    });
        }
        Fetcher one = fetcher(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                Wanted wanted = new Wanted.Pdf(URI.create(base + "/" + i + ".pdf"));
                var _ = threads.submit(() -> one.fetch(wanted, folder));
            }
        }
        assertThat(mostAtOnce).hasValue(1);
        assertThat(agents).hasSize(6).containsOnly("Gloss/0.1 (mailto:me@example.org)");
    }

    @Test
    void letsArxivRestBetweenRequests() throws Exception {
        Turns turns = new Turns(Duration.ofMillis(200));
        long start = System.nanoTime();
        turns.take("export.arxiv.org", () -> 1);
        turns.take("arxiv.org", () -> 2);
        assertThat(System.nanoTime() - start).isGreaterThan(Duration.ofMillis(190).toNanos());
        long other = System.nanoTime();
        turns.take("example.org", () -> 3);
        assertThat(System.nanoTime() - other).isLessThan(Duration.ofMillis(190).toNanos());
        assertThat(Manners.usual("").arxivGap()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void understandsWhatPeopleCallAPaper() {
        assertThat(Wanted.of("1710.09412")).contains(new Wanted.Arxiv("1710.09412"));
        assertThat(Wanted.of("arXiv:hep-th/9901001v2"))
                .contains(new Wanted.Arxiv("hep-th/9901001v2"));
        assertThat(Wanted.of("https://arxiv.org/pdf/1710.09412v2.pdf"))
                .contains(new Wanted.Arxiv("1710.09412v2"));
        assertThat(Wanted.of("https://doi.org/10.48550/arXiv.1710.09412"))
                .contains(new Wanted.Arxiv("1710.09412"));
        assertThat(Wanted.of("DOI: 10.1000/ABC(1)")).contains(new Wanted.Doi("10.1000/abc(1)"));
        assertThat(Wanted.of("https://dl.acm.org/doi/abs/10.1145/3404835.3462829"))
                .contains(new Wanted.Doi("10.1145/3404835.3462829"));
        assertThat(Wanted.of("https://example.org/a.pdf"))
                .contains(new Wanted.Pdf(URI.create("https://example.org/a.pdf")));
        assertThat(Wanted.of("a.pdf")).isEmpty();
        assertThat(Wanted.of("ftp://example.org/a.pdf")).isEmpty();
        assertThat(new Wanted.Doi("10.1000/../../x").fileName()).isEqualTo("10.1000-..-..-x.pdf");
    }

    private Fetcher.Fetched fetch(String word) throws IOException {
        return fetcher(true).fetch(Wanted.of(word).orElseThrow(), folder);
    }

    private Fetcher fetcher(boolean privateAddresses) {
        Manners manners =
                new Manners(
                        "me@example.org",
                        3,
                        Duration.ofMillis(30),
                        Duration.ofSeconds(2),
                        Duration.ZERO,
                        Duration.ofSeconds(1),
                        1024 * 1024,
                        privateAddresses);
        Services services =
                new Services(
                        base + "/query?id=",
                        base + "/pdf/",
                        base + "/works/",
                        base + "/oa/",
                        base + "/paywall/");
        return new Fetcher(new Web(manners), services, "me@example.org");
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final String ATOM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>ArXiv Query</title><id>http://arxiv.org/api/q</id>
            <entry><id>http://arxiv.org/abs/1710.09412v2</id><updated>2018-04-27T00:00:00Z</updated>
            <published>2017-10-25T00:00:00Z</published><title>mixup: Beyond Empirical
              Risk Minimization</title><summary>Large deep neural networks are powerful.</summary>
            <author><name>Hongyi Zhang</name></author><author><name>Moustapha Cissé</name></author>
            <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">ICLR</arxiv:comment>
            <link title="pdf" href="http://arxiv.org/pdf/1710.09412v2" rel="related" type="application/pdf"/>
            </entry></feed>
            """;

    private static final String CROSSREF =
            """
            {"status":"ok","message":{"DOI":"10.1000/x","type":"journal-article","title":["Risk &amp; <i>Reward</i>"],
            "author":[{"given":"Ada","family":"Lovelace"},{"name":"The Engine Group"}],
            "container-title":["Journal of Engines"],"issued":{"date-parts":[[1843,9]]},"volume":"3",
            "abstract":"<jats:p>We add.</jats:p>","URL":"https://doi.org/10.1000/x"}}
            """;
}
