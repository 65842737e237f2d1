package gloss;

import gloss.app.AddPaper;
import gloss.app.Allowance;
import gloss.app.FieldGlossary;
import gloss.app.Holdings;
import gloss.app.Later;
import gloss.app.LaterIndex;
import gloss.app.Library;
import gloss.app.LibraryFolder;
import gloss.app.ListLines;
import gloss.app.ModelDesk;
import gloss.app.OpenPapers;
import gloss.app.Queue;
import gloss.app.RewriteDesk;
import gloss.app.ServeRequest;
import gloss.app.WholeFiles;
import gloss.compose.Composer;
import gloss.language.Embeddings;
import gloss.language.Glossary;
import gloss.language.OnnxEmbeddings;
import gloss.language.Remembered;
import gloss.library.Meanings;
import gloss.reading.Checker;
import gloss.rewrite.Faithful;
import gloss.rewrite.Rewriter;
import gloss.source.FetchOnce;
import gloss.verify.Verifier;
import gloss.web.Access;
import gloss.web.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The web reader over a library: its parts, from the store to the server. The library is opened
/// beside the server, and what the first page does not need (the index, the composer's tables, the
/// models of meaning) after it: each is half a second of a start.
final class Serving implements AutoCloseable {
    /// What is being read in gets so long to come to its end when the server stops; a paper takes a
    /// second or two.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /// How long after the start the rest is made ready: whoever started Gloss looks at the library
    /// first.
    private static final Duration FIRST_LOOK = Duration.ofMillis(1500);

    /// What stands behind the server.
    private record Opened(Library library, Queue queue, Server.Behind behind) {}

    private final Later<Composer> composer;
    private final Opened opened;
    private final Server server;

    /// Opens the library and serves it. `models` is where a language model is set; `faults` is told
    /// of what goes wrong inside.
    Serving(ServeRequest request, WholeFiles files, ModelDesk models, Consumer<Throwable> faults) {
        Embeddings english = new Remembered(OnnxEmbeddings.of("en"));
        Embeddings chinese = new Remembered(OnnxEmbeddings.of("zh"));
        Meanings meanings = new Meanings(english, chinese);
        composer = new Later<>(() -> new Composer(english, chinese));
        CompletableFuture<Opened> opening =
                CompletableFuture.supplyAsync(
                        () ->
                                open(
                                        new LibraryFolder(request.data(), files),
                                        meanings,
                                        models,
                                        faults),
                        task -> Thread.ofPlatform().name("gloss opens").start(task));
        Access access = new Access(request.host(), request.port(), request.token());
        server = new Server(access, () -> opening.join().behind(), faults);
        try {
            server.start();
            opened = opening.join();
        } catch (CompletionException e) {
            server.close();
            throw e.getCause() instanceof RuntimeException why ? why : e;
        } catch (RuntimeException e) {
            var _ = opening.thenAccept(it -> it.library().close());
            throw e;
        }
    }

    private Opened open(
            LibraryFolder folder, Meanings meanings, ModelDesk models, Consumer<Throwable> faults) {
        LaterIndex index = new LaterIndex(() -> Gloss.index(folder, meanings));
        Library library = Gloss.library(folder, index, meanings);
        Path incoming = folder.root().resolve("incoming");
        AddPaper adding =
                Gloss.adding(
                        Allowance.USUAL,
                        () -> FetchOnce.fetcher(""),
                        (paper, settings) -> composer.get().compose(paper, settings),
                        meanings);
        int cores = Runtime.getRuntime().availableProcessors();
        Queue queue = new Queue(library, adding, cores, incoming, faults);
        Holdings holdings = new Holdings(library, queue);
        Later<Glossary> glossary = new Later<>(Glossary::new);
        OpenPapers papers =
                new OpenPapers(
                        holdings,
                        (paper, settings) -> composer.get().compose(paper, settings),
                        new Checker(),
                        rewritings(library, holdings, models, glossary, faults),
                        new FieldGlossary(glossary));
        return new Opened(library, queue, new Server.Behind(holdings, papers, incoming));
    }

    private RewriteDesk rewritings(
            Library library,
            Holdings holdings,
            ModelDesk models,
            Later<Glossary> glossary,
            Consumer<Throwable> faults) {
        Checker checker = new Checker();
        Later<Faithful> faithful =
                new Later<>(() -> new Faithful(glossary.get(), Verifier.DEFAULT_STRICTNESS));
        ListLines lines = new ListLines(glossary);
        return new RewriteDesk(
                library,
                models,
                new Later<>(() -> new Rewriter(glossary.get(), Verifier.DEFAULT_STRICTNESS)),
                (paper, settings) -> composer.get().compose(paper, settings),
                (reading, paper) ->
                        Stream.concat(
                                        checker.faults(reading, paper).stream(),
                                        faithful.get().faults(reading, paper).stream())
                                .toList(),
                (paper, reading) -> {
                    lines.keep(paper, reading, library);
                    holdings.forgetHeadlines(paper.id());
                },
                faults);
    }

    /// Makes ready beside everything else what the first paper and the first search will need.
    void warm() {
        Thread.ofPlatform().daemon().name("gloss warms up").start(this::ready);
    }

    private void ready() {
        try {
            Thread.sleep(FIRST_LOOK);
            composer.get().warm();
            library().search("a", 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The library was closed meanwhile, or whoever searches is told.
        }
    }

    int port() {
        return server.port();
    }

    List<String> addresses() {
        return server.addresses();
    }

    Holdings holdings() {
        return opened.behind().holdings();
    }

    RewriteDesk rewritings() {
        return opened.behind().papers().rewritings();
    }

    Library library() {
        return opened.library();
    }

    /// Lets nobody in any more, lets what is being done end, and closes the library after that. If
    /// something does not end in time, the library is left as it is, as for SIGKILL: what was not
    /// done is done when it is next opened.
    @Override
    public void close() {
        server.close();
        opened.behind().papers().rewritings().close();
        if (opened.queue().rest(PATIENCE)) {
            opened.library().close();
        }
    }
}
