package gloss.web;

import gloss.app.Holdings;
import gloss.app.OpenPapers;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The server: every address there is, and what stands before all of them.
public final class Server implements AutoCloseable {
    private static final long LARGEST_TEXT = 4L * 1024 * 1024;

    private final Javalin javalin;
    private final Events events;

    /// `faults` is told of what went wrong inside, for those who run the server; `incoming` is the
    /// folder where uploads are written first.
    public Server(
            Access access,
            Holdings holdings,
            OpenPapers papers,
            Path incoming,
            Consumer<Throwable> faults) {
        this(access, holdings, papers, incoming, faults, Uploads.Limits.USUAL);
    }

    Server(
            Access access,
            Holdings holdings,
            OpenPapers papers,
            Path incoming,
            Consumer<Throwable> faults,
            Uploads.Limits limits) {
        Guard guard = new Guard(access);
        events = new Events(holdings);
        Assets assets = new Assets();
        Answers answers = new Answers(assets);
        javalin =
                Javalin.create(config -> {
                    settings(config, access);
                    RoutesConfig routes = config.routes;
                    routes.before(guard::check);
                    routes.get("/assets/<path>", assets::serve);
                    routes.post("/token", guard::enter);
                    routes.post("/settings", Server::keep);
                    papers(routes, new PaperPages(holdings, papers, answers));
                    library(routes, new LibraryPages(holdings, answers));
                    api(routes, new LibraryApi(holdings, answers));
                    Uploads uploads = new Uploads(holdings, incoming, limits);
                    routes.post("/api/papers", uploads::take);
                    routes.get("/api/events", events::tell);
                    problems(routes, answers, faults);
                });
    }

    private static void papers(RoutesConfig routes, PaperPages pages) {
        routes.get("/papers/{sha256}", pages::page);
        routes.get("/papers/{sha256}/pictures/{glasses}/{hash}/{number}", pages::picture);
        routes.get("/papers/{sha256}/regions/{id}", pages::region);
        routes.get("/api/papers/{sha256}/pdf", pages::pdf);
        routes.get("/api/papers/{sha256}/paper", pages::paperJson);
        routes.get("/api/papers/{sha256}/reading", pages::readingJson);
        routes.get("/api/papers/{sha256}/pages/{page}", pages::pageImage);
    }

    private static void library(RoutesConfig routes, LibraryPages pages) {
        routes.get("/", pages::library);
        routes.get("/results", pages::results);
        routes.get("/entries/{id}", pages::entry);
        routes.get("/settings", pages::settings);
    }

    private static void api(RoutesConfig routes, LibraryApi api) {
        routes.get("/api/openapi.json", api::description);
        routes.get("/api/entries", api::entries);
        routes.get("/api/entries/{id}", api::entry);
        routes.get("/api/search", api::search);
        routes.get("/api/jobs", api::jobs);
        routes.get("/api/jobs/{id}", api::job);
        routes.post("/api/lists", api::takeIn);
        routes.get("/api/papers/{sha256}/references", api::references);
        routes.get("/api/papers/{sha256}/notes", api::notes);
        routes.post("/api/papers/{sha256}/notes", api::note);
        routes.put("/api/papers/{sha256}/notes/{note}", api::rewrite);
        routes.delete("/api/papers/{sha256}/notes/{note}", api::remove);
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
        config.http.prefer405over404 = true;
        // Lists and notes; uploads are streamed, and limited where they are written.
        config.http.maxRequestSize = LARGEST_TEXT;
        config.jetty.multipartConfig.maxFileSize(Uploads.MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(Uploads.MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
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
        events.close();
        javalin.stop();
    }
}
