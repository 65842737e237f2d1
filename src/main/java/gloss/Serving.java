package gloss;

import gloss.app.AddPaper;
import gloss.app.Allowance;
import gloss.app.Holdings;
import gloss.app.Library;
import gloss.app.OpenPapers;
import gloss.app.Queue;
import gloss.app.ServeRequest;
import gloss.app.WholeFiles;
import gloss.compose.Composer;
import gloss.language.Embeddings;
import gloss.language.OnnxEmbeddings;
import gloss.language.Remembered;
import gloss.library.Meanings;
import gloss.reading.Checker;
import gloss.source.FetchOnce;
import gloss.web.Access;
import gloss.web.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// The web reader over a library: its parts, from the store to the server.
final class Serving implements AutoCloseable {
    /// What is being read in gets so long to come to its end when the server stops; a paper takes a
    /// second or two.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Library library;
    private final Queue queue;
    private final Holdings holdings;
    private final Server server;

    /// Opens the library and serves it. `faults` is told of what goes wrong inside.
    Serving(ServeRequest request, WholeFiles files, Consumer<Throwable> faults) {
        Embeddings english = new Remembered(OnnxEmbeddings.of("en"));
        Embeddings chinese = new Remembered(OnnxEmbeddings.of("zh"));
        Meanings meanings = new Meanings(english, chinese);
        Composer composer = new Composer(english, chinese);
        library = Gloss.library(request.data(), files, meanings);
        Path incoming = library.folder().root().resolve("incoming");
        AddPaper adding =
                Gloss.adding(Allowance.USUAL, () -> FetchOnce.fetcher(""), composer, meanings);
        int cores = Runtime.getRuntime().availableProcessors();
        queue = new Queue(library, adding, cores, incoming, faults);
        holdings = new Holdings(library, queue);
        OpenPapers papers = new OpenPapers(holdings, composer::compose, new Checker());
        Access access = new Access(request.host(), request.port(), request.token());
        server = new Server(access, holdings, papers, incoming, faults).start();
    }

    int port() {
        return server.port();
    }

    List<String> addresses() {
        return server.addresses();
    }

    Holdings holdings() {
        return holdings;
    }

    Library library() {
        return library;
    }

    /// Lets nobody in any more, lets what is being done end, and closes the library after that. If
    /// something does not end in time, the library is left as it is, as for SIGKILL: what was not
    /// done is done when it is next opened.
    @Override
    public void close() {
        server.close();
        if (queue.rest(PATIENCE)) {
            library.close();
        }
    }
}
