package gloss.source;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// A server on this machine that plays arXiv, Crossref, OpenAlex, Unpaywall and everybody's pages.
public final class PlayedWeb implements AutoCloseable {
    @SuppressWarnings("ArrayRecordComponent")
    private record Page(String type, byte[] bytes) {}

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    public PlayedWeb() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    String path = exchange.getRequestURI().toString();
                    asked.add(path);
                    Page page = pages.get(path);
                    try (exchange) {
                        if (page == null) {
                            exchange.sendResponseHeaders(404, -1);
                        } else {
                            exchange.getResponseHeaders().set("Content-Type", page.type());
                            exchange.sendResponseHeaders(200, page.bytes().length);
                            exchange.getResponseBody().write(page.bytes());
                        }
                    }
                });
        server.start();
    }

    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// What was asked for, path and query, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public void pdf(String path, byte[] bytes) {
        pages.put(path, new Page("application/pdf", bytes));
    }

    public void json(String path, String text) {
        pages.put(path, new Page("application/json", text.getBytes(StandardCharsets.UTF_8)));
    }

    /// arXiv has this paper: what its Atom API says of it, and its PDF.
    public void arxiv(String id, String title, List<String> authors, byte[] pdf) {
        StringBuilder names = new StringBuilder();
        authors.forEach(
                name -> names.append("<author><name>").append(name).append("</name></author>"));
        String atom =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>ArXiv Query</title><id>http://arxiv.org/api/q</id>
                <entry><id>http://arxiv.org/abs/%s</id><updated>2018-04-27T00:00:00Z</updated>
                <published>2017-10-25T00:00:00Z</published><title>%s</title>
                <summary>What the service says it is about.</summary>%s
                </entry></feed>
                """
                        .formatted(id, title, names);
        pages.put(
                "/query?id=" + id,
                new Page("application/atom+xml", atom.getBytes(StandardCharsets.UTF_8)));
        pdf("/pdf/" + id, pdf);
    }

    /// One who asks here as others ask the public services, and without their pauses.
    public Fetcher fetcher() {
        Manners manners =
                new Manners(
                        "me@example.org",
                        2,
                        Duration.ofMillis(20),
                        Duration.ofSeconds(2),
                        Duration.ZERO,
                        Duration.ofSeconds(2),
                        8 * 1024 * 1024,
                        true);
        Services services =
                new Services(
                        base() + "/query?id=",
                        base() + "/pdf/",
                        base() + "/works/",
                        base() + "/oa/",
                        base() + "/paywall/");
        return new Fetcher(new Web(manners), services, "me@example.org");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
