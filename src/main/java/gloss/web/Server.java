package gloss.web;

import gloss.app.Holdings;
import gloss.app.Later;
import gloss.app.OpenPapers;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The server: every address there is, and what stands before all of them.
public final class Server implements AutoCloseable {
    private static final long LARGEST_TEXT = 4L * 1024 * 1024;

    /// What is served; `incoming` is the folder where uploads are written first.
    public record Behind(Holdings holdings, OpenPapers papers, Path incoming) {}

    /// Who answers what.
    private record Rooms(
            PaperPages papers,
            LibraryPages library,
            LibraryApi api,
            ModelPages model,
            RewritingApi rewriting,
            Uploads uploads,
            Events events) {}

    private final Javalin javalin;
    private final Later<Rooms> rooms;

    /// `behind` is asked for with the first request, and may still be on its way then. `faults` is
    /// told of what went wrong inside, for those who run the server.
    public Server(Access access, Supplier<Behind> behind, Consumer<Throwable> faults) {
        this(access, behind, faults, Uploads.Limits.USUAL);
    }

    Server(
            Access access,
            Supplier<Behind> behind,
            Consumer<Throwable> faults,
            Uploads.Limits limits) {
        Guard guard = new Guard(access);
        Assets assets = new Assets();
        Answers answers = new Answers(assets);
        rooms = new Later<>(() -> rooms(behind.get(), answers, limits, faults));
        javalin =
                Javalin.create(config -> {
                    settings(config, access);
                    RoutesConfig routes = config.routes;
                    routes.before(guard::check);
                    routes.get("/assets/<path>", assets::serve);
                    routes.post("/token", guard::enter);
                    routes.post("/settings", Server::keep);
                    papers(routes);
                    library(routes);
                    api(routes);
                    model(routes);
                    rewriting(routes);
                    routes.post("/api/papers", request -> rooms.get().uploads().take(request));
                    routes.get("/api/events", request -> rooms.get().events().tell(request));
                    problems(routes, answers, faults);
                });
    }

    private static Rooms rooms(
            Behind behind, Answers answers, Uploads.Limits limits, Consumer<Throwable> faults) {
        Holdings holdings = behind.holdings();
        return new Rooms(
                new PaperPages(holdings, behind.papers(), answers, faults),
                new LibraryPages(holdings, answers),
                new LibraryApi(holdings, answers),
                new ModelPages(behind.papers().rewritings().models(), answers),
                new RewritingApi(behind.papers().rewritings(), answers),
                new Uploads(holdings, behind.incoming(), limits),
                new Events(holdings, behind.papers().rewritings()));
    }

    private void papers(RoutesConfig routes) {
        routes.get("/papers/{sha256}", of(Rooms::papers, PaperPages::page));
        routes.get(
                "/papers/{sha256}/pictures/{glasses}/{hash}/{number}",
                of(Rooms::papers, PaperPages::picture));
        routes.get("/papers/{sha256}/regions/{id}", of(Rooms::papers, PaperPages::region));
        routes.get("/api/papers/{sha256}/pdf", of(Rooms::papers, PaperPages::pdf));
        routes.get("/api/papers/{sha256}/paper", of(Rooms::papers, PaperPages::paperJson));
        routes.get("/api/papers/{sha256}/reading", of(Rooms::papers, PaperPages::readingJson));
        routes.get("/api/papers/{sha256}/pages/{page}", of(Rooms::papers, PaperPages::pageImage));
    }

    private void library(RoutesConfig routes) {
        routes.get("/", of(Rooms::library, LibraryPages::library));
        routes.get("/results", of(Rooms::library, LibraryPages::results));
        routes.get("/entries/{id}", of(Rooms::library, LibraryPages::entry));
        routes.post("/entries/{id}/remove", of(Rooms::library, LibraryPages::discard));
    }

    private void api(RoutesConfig routes) {
        routes.get("/api/openapi.json", of(Rooms::api, LibraryApi::description));
        routes.get("/api/entries", of(Rooms::api, LibraryApi::entries));
        routes.get("/api/entries/{id}", of(Rooms::api, LibraryApi::entry));
        routes.delete("/api/entries/{id}", of(Rooms::api, LibraryApi::discard));
        routes.get("/api/entries/{id}/uses", of(Rooms::api, LibraryApi::uses));
        routes.get("/api/search", of(Rooms::api, LibraryApi::search));
        routes.get("/api/jobs", of(Rooms::api, LibraryApi::jobs));
        routes.get("/api/jobs/{id}", of(Rooms::api, LibraryApi::job));
        routes.post("/api/lists", of(Rooms::api, LibraryApi::takeIn));
        routes.get("/api/papers/{sha256}/references", of(Rooms::api, LibraryApi::references));
        routes.get("/api/papers/{sha256}/notes", of(Rooms::api, LibraryApi::notes));
        routes.post("/api/papers/{sha256}/notes", of(Rooms::api, LibraryApi::note));
        routes.put("/api/papers/{sha256}/notes/{note}", of(Rooms::api, LibraryApi::rewrite));
        routes.delete("/api/papers/{sha256}/notes/{note}", of(Rooms::api, LibraryApi::remove));
    }

    private void model(RoutesConfig routes) {
        routes.get("/settings", of(Rooms::model, ModelPages::settings));
        routes.get("/settings/model", of(Rooms::model, ModelPages::elsewhere));
        routes.post("/settings/model", of(Rooms::model, ModelPages::keep));
        routes.get("/api/model", of(Rooms::model, ModelPages::shown));
        routes.put("/api/model", of(Rooms::model, ModelPages::change));
        routes.delete("/api/model", of(Rooms::model, ModelPages::forget));
        routes.post("/api/model/trial", of(Rooms::model, ModelPages::trial));
    }

    private void rewriting(RoutesConfig routes) {
        routes.get("/api/papers/{sha256}/rewriting", of(Rooms::rewriting, RewritingApi::plan));
        routes.post("/api/papers/{sha256}/rewriting", of(Rooms::rewriting, RewritingApi::begin));
        routes.get("/api/rewritings", of(Rooms::rewriting, RewritingApi::runs));
        routes.delete("/api/rewritings/{id}", of(Rooms::rewriting, RewritingApi::stop));
    }

    /// What that room answers.
    private <T> Handler of(Function<Rooms, T> room, BiConsumer<T, Context> answer) {
        return request -> answer.accept(room.apply(rooms.get()), request);
    }

    private static void settings(JavalinConfig config, Access access) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.jetty.host = access.host();
        config.jetty.port = access.port();
        // A Java Error (a stack that overflows, memory that runs out) is a fault like any other.
        config.router.handlerWrapper(endpoint ->
                request -> {
                    try {
                        endpoint.handler.handle(request);
                    } catch (Error e) {
                        throw new IllegalStateException(e);
                    }
                });
        config.http.generateEtags = false;
        if (Access.isLoopback(access.host())) {
            // Within one machine sending is quicker than packing: pdf.js alone has 1.5 MB.
            config.http.compressionStrategy = CompressionStrategy.NONE;
        }
        config.http.prefer405over404 = true;
        // Lists and notes; uploads are streamed, and limited where they are written.
        config.http.maxRequestSize = LARGEST_TEXT;
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_TEXT, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    private static void problems(RoutesConfig routes, Answers answers, Consumer<Throwable> faults) {
        routes.exception(
                Refused.class, (e, request) -> answers.refused(request, e.refusal(), e.detail()));
        routes.exception(
                HttpResponseException.class,
                (e, request) -> answers.refused(request, refusal(e.getStatus()), ""));
        routes.exception(
                Exception.class,
                (e, request) -> {
                    faults.accept(e);
                    answers.refused(request, Refusal.FAULT, "");
                });
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case 404 -> Refusal.NO_SUCH_PAGE;
            case 405 -> Refusal.NOT_ALLOWED;
            case 408 -> Refusal.TOO_SLOW;
            case 413 -> Refusal.TOO_LARGE;
            case 500 -> Refusal.FAULT;
            default -> Refusal.NOT_UNDERSTOOD;
        };
    }

    /// Keeps what was chosen and goes back to where it was chosen.
    private static void keep(Context request) {
        Visitor.keep(request);
        String back = request.formParam("back");
        boolean ours = back != null && back.matches("/(?![/\\\\])[^\\r\\n\\\\]*");
        request.redirect(ours && back != null ? back : "/");
    }

    /// Throws `UncheckedIOException` when it cannot listen there.
    public Server start() {
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw new UncheckedIOException(
                    "cannot listen", new IOException("the port is taken or not allowed", e));
        }
        return this;
    }

    /// The port it listens on, also when any free one was asked for.
    public int port() {
        return javalin.port();
    }

    /// Every method and address there is: `GET /api/entries/{id}`.
    public List<String> addresses() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    @Override
    public void close() {
        if (rooms.isMade()) {
            rooms.get().events().close();
        }
        javalin.stop();
    }
}
