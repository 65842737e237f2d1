package gloss;

import gloss.app.Holdings;
import gloss.app.ModelDesk;
import gloss.app.ServeRequest;
import gloss.app.WholeFiles;
import gloss.library.Job;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A server on a library that is thrown away, which takes in a paper and a list of its own and asks
/// itself for each kind of page. The JVM that runs it keeps which classes and which methods that
/// took (an AOT cache, JEP 514), and the next server starts with them.
final class Rehearsal {
    /// One of the samples we wrote; in the jar under this name.
    private static final String PAPER = "/gloss/rehearsal/column-bands.pdf";

    private static final String LIST =
            """
            # Reading list
            ## CVPR 2020
            - [Any paper in five minutes](https://example.org/a). A. Reader, B. Writer. [code](https://example.org/b)
            - [每句话都有出处](https://example.org/c)
            """;

    private static final List<String> PAGES =
            List.of(
                    "/?by=topic",
                    "/?q=reading",
                    "/results?q=%E8%AE%BA%E6%96%87",
                    "/settings",
                    "/api/entries",
                    "/api/jobs",
                    "/api/search?q=reading");

    private static final List<String> KINDS =
            List.of("paper", "reading", "reading?lang=zh", "pdf", "notes", "references");

    /// Long enough for a paper at the lowest priority beside a busy server.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Rehearsal() {}

    static void run() {
        try {
            Path folder = Files.createTempDirectory("gloss-rehearsal-");
            try {
                perform(folder);
            } finally {
                forget(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot rehearse", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void perform(Path folder) throws IOException, InterruptedException {
        ServeRequest request = new ServeRequest("127.0.0.1", 0, "", folder);
        try (Serving serving =
                new Serving(
                        request,
                        new WholeFiles(),
                        new ModelDesk(request.data(), Map.of()),
                        _ -> {})) {
            String address = "http://127.0.0.1:" + serving.port();
            ask(address + "/");
            Holdings holdings = serving.holdings();
            var _ = holdings.takeIn("list.md", LIST);
            Path paper = folder.resolve("paper.pdf");
            try (InputStream in = Rehearsal.class.getResourceAsStream(PAPER)) {
                Files.copy(Objects.requireNonNull(in, PAPER), paper);
            }
            var _ = holdings.add("paper.pdf", paper, "");
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (holdings.jobs(2).stream().anyMatch(job -> !job.ended())
                    && System.nanoTime() < deadline) {
                Thread.sleep(100);
            }
            for (String page : PAGES) {
                ask(address + page);
            }
            for (Job job : holdings.jobs(2)) {
                if (job.paper().isPresent()) {
                    paper(address, job.paper().get());
                }
            }
            ask(address + "/");
        }
    }

    private static void paper(String address, String sha256) throws IOException {
        ask(address + "/papers/" + sha256);
        ask(address + "/papers/" + sha256 + "/regions/fig1");
        for (String kind : KINDS) {
            ask(address + "/api/papers/" + sha256 + "/" + kind);
        }
    }

    /// Throws when it answers with a problem.
    private static void ask(String address) throws IOException {
        URLConnection asking = URI.create(address).toURL().openConnection(Proxy.NO_PROXY);
        try (InputStream in = asking.getInputStream()) {
            in.readAllBytes();
        }
    }

    private static void forget(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
