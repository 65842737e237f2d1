package gloss;

import gloss.app.Allowance;
import gloss.app.Holdings;
import gloss.app.Library;
import gloss.app.ModelDesk;
import gloss.app.RewriteDesk;
import gloss.app.ServeRequest;
import gloss.app.WholeFiles;
import gloss.library.Job;
import gloss.paper.Paper;
import gloss.source.Input;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// The real server over a real library in a folder, on a free port.
public final class ServedLibrary implements AutoCloseable {
    public static final Path METHOD = Path.of("samples/method/column-bands.pdf");
    public static final Path CHINESE = Path.of("samples/zh/ju-ju-you-ju.pdf");
    public static final Path SURVEY = Path.of("samples/survey/machines-read-papers.pdf");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final Serving serving;

    /// Serves what is in this folder already, and adds these papers.
    public ServedLibrary(Path folder, Path... papers) {
        this(folder, "", papers);
    }

    public ServedLibrary(Path folder, String token, Path... papers) {
        if (papers.length > 0) {
            add(folder, papers);
        }
        serving =
                new Serving(
                        new ServeRequest("127.0.0.1", 0, token, folder),
                        new WholeFiles(),
                        new ModelDesk(folder, Map.of(), Duration.ofMillis(5)),
                        faults::add);
    }

    private static void add(Path folder, Path... papers) {
        try (Library library = Gloss.library(folder, new WholeFiles())) {
            for (Path paper : papers) {
                library.want(new Input.InFile(paper.getFileName().toString(), paper, paper), "");
            }
            library.work(
                    Gloss.adding(Allowance.USUAL),
                    Runtime.getRuntime().availableProcessors(),
                    (job, notices, before) -> {});
        }
    }

    public String address() {
        return "http://127.0.0.1:" + serving.port();
    }

    public int port() {
        return serving.port();
    }

    /// Every method and address the server has.
    public List<String> addresses() {
        return serving.addresses();
    }

    public Library library() {
        return serving.library();
    }

    /// The library as its pages show it.
    public Holdings holdings() {
        return serving.holdings();
    }

    /// Where its papers are rewritten.
    public RewriteDesk rewritings() {
        return serving.rewritings();
    }

    /// The paper that was made of this file.
    public Paper paper(Path pdf) {
        return library().entries().stream()
                .flatMap(entry -> entry.files().stream())
                .map(file -> library().paper(file.sha256()).orElseThrow())
                .filter(paper -> paper.source().equals(pdf.getFileName().toString()))
                .findFirst()
                .orElseThrow();
    }

    /// What went wrong inside so far.
    public List<Throwable> faults() {
        return faults;
    }

    /// Waits until nothing is on its way into the library any more.
    public void settle() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (library().jobs(100).stream().anyMatch(job -> !job.ended())) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("still on their way: " + library().jobs(100));
            }
            Thread.sleep(50);
        }
    }

    /// The job of the file that is known by this name.
    public Job job(String input) {
        return library().jobs(100).stream()
                .filter(job -> job.input().equals(input))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        serving.close();
    }
}
