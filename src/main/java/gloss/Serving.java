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
import gloss.reading.Checker;
import gloss.web.Access;
import gloss.web.Server;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The web reader over a library: its parts, from the store to the server.
final class Serving implements AutoCloseable {
    private final Library library;
    private final Queue queue;
    private final Server server;

    /// Opens the library and serves it. `faults` is told of what goes wrong inside.
    Serving(ServeRequest request, WholeFiles files, Consumer<Throwable> faults) {
        library = Gloss.library(request.data(), files);
        Path incoming = library.folder().root().resolve("incoming");
        AddPaper adding = Gloss.adding(Allowance.USUAL);
        int cores = Runtime.getRuntime().availableProcessors();
        queue = new Queue(library, adding, cores, incoming, faults);
        Holdings holdings = new Holdings(library, queue);
        OpenPapers papers = new OpenPapers(holdings, new Composer()::compose, new Checker());
        Access access = new Access(request.host(), request.port(), request.token());
        server = new Server(access, holdings, papers, incoming, faults).start();
    }

    int port() {
        return server.port();
    }

    List<String> addresses() {
        return server.addresses();
    }

    Library library() {
        return library;
    }

    @Override
    public void close() {
        server.close();
        queue.close();
        library.close();
    }
}
