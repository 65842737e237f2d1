package gloss.models;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A model's server that does as it is told, over real HTTP: OpenAI's chat completions and Ollama's
/// chat, the former whole and piece by piece. Faults that are queued come first, one a request;
/// after them `author` writes the answers.
public final class ScriptedServer implements AutoCloseable {
    /// What a request asked, as the server saw it.
    public record Asked(String path, String key, String task, String material, JsonNode body) {}

    /// What may go wrong on the way.
    public sealed interface Fault {
        /// Another status than 200, with this body.
        record Status(int code, String body) implements Fault {}

        /// The headers, half a body, and the line goes dead.
        record CutOff() implements Fault {}

        /// No JSON where JSON should be.
        record Garbage() implements Fault {}

        /// The answer stops in the middle for want of tokens.
        record Shortened() implements Fault {}

        /// A stream that ends after a third: `politely`, as if that were all, or with a dead line.
        record BrokenStream(boolean politely) implements Fault {}

        /// Nothing for so long.
        record Slow(long milliseconds) implements Fault {}
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PIECE = 7;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Fault> faults = new ConcurrentLinkedDeque<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<Asked, String> author;
    private volatile boolean counts = true;

    public ScriptedServer(Function<Asked, String> author) throws IOException {
        this.author = author;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public URI address(Protocol protocol) {
        String root = "http://127.0.0.1:" + server.getAddress().getPort();
        return URI.create(protocol == Protocol.OPENAI ? root + "/v1" : root);
    }

    public void author(Function<Asked, String> other) {
        author = other;
    }

    public void fails(Fault... first) {
        faults.addAll(List.of(first));
    }

    /// Forgets the faults that are still to come.
    public void recovers() {
        faults.clear();
    }

    /// Whether it tells how many tokens it took.
    void countsTokens(boolean does) {
        counts = does;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String text =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Asked request = asked(exchange, JSON.readTree(text));
            asked.add(request);
            Fault fault = faults.poll();
            boolean shortened = false;
            switch (fault) {
                case Fault.Status(int code, String body) -> {
                    send(exchange, code, "application/json", body);
                    return;
                }
                case Fault.CutOff() -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody()
                            .write("{\"choices\":[{\"mess".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                    return;
                }
                case Fault.Garbage() -> {
                    send(exchange, 200, "application/json", "<html>gateway</html>");
                    return;
                }
                case Fault.BrokenStream(boolean politely) -> {
                    List<String> pieces = openAiPieces(author.apply(request), "stop");
                    breakOff(exchange, pieces.subList(0, pieces.size() / 3), politely);
                    return;
                }
                case Fault.Slow(long milliseconds) -> Thread.sleep(milliseconds);
                case Fault.Shortened() -> shortened = true;
                case null -> {}
            }
            answer(exchange, request, shortened);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Asked asked(HttpExchange exchange, JsonNode body) {
        String task = "";
        String material = "";
        for (JsonNode message : body.path("messages")) {
            if (message.path("role").asString("").equals("system")) {
                task = message.path("content").asString("");
            } else {
                material = message.path("content").asString("");
            }
        }
        String key = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        return new Asked(exchange.getRequestURI().getPath(), key, task, material, body);
    }

    private void answer(HttpExchange exchange, Asked request, boolean shortened)
            throws IOException {
        String written = author.apply(request);
        String text = shortened ? written.substring(0, written.length() / 2) : written;
        String end = shortened ? "length" : "stop";
        switch (request.path()) {
            case "/v1/chat/completions" -> {
                if (request.body().path("stream").asBoolean(false)) {
                    sendPieces(exchange, "text/event-stream", openAiPieces(text, end));
                } else {
                    send(exchange, 200, "application/json", openAi(text, end));
                }
            }
            case "/api/chat" -> {
                send(exchange, 200, "application/json", ollama(text, end).toString());
            }
            default -> send(exchange, 404, "application/json", "{\"error\":\"no such path\"}");
        }
    }

    private String openAi(String text, String end) {
        ObjectNode root = JSON.createObjectNode();
        root.put("id", "chatcmpl-1").put("object", "chat.completion").put("model", "scripted");
        ObjectNode choice = root.putArray("choices").addObject();
        choice.put("index", 0).put("finish_reason", end);
        choice.putObject("message").put("role", "assistant").put("content", text);
        if (counts) {
            usage(root, text);
        }
        return root.toString();
    }

    private static void usage(ObjectNode root, String text) {
        int words = text.length() / 3;
        root.putObject("usage")
                .put("prompt_tokens", 100)
                .put("completion_tokens", words)
                .put("total_tokens", 100 + words);
    }

    private List<String> openAiPieces(String text, String end) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i += PIECE) {
            ObjectNode root = JSON.createObjectNode();
            root.put("id", "chatcmpl-1").put("object", "chat.completion.chunk");
            ObjectNode choice = root.putArray("choices").addObject();
            choice.put("index", 0)
                    .putObject("delta")
                    .put("content", text.substring(i, Math.min(text.length(), i + PIECE)));
            pieces.add("data: " + root + "\n\n");
        }
        ObjectNode last = JSON.createObjectNode();
        last.put("id", "chatcmpl-1").put("object", "chat.completion.chunk");
        ObjectNode choice = last.putArray("choices").addObject();
        choice.put("index", 0).put("finish_reason", end).putObject("delta");
        pieces.add("data: " + last + "\n\n");
        if (counts) {
            ObjectNode sum = JSON.createObjectNode();
            sum.put("id", "chatcmpl-1").put("object", "chat.completion.chunk").putArray("choices");
            usage(sum, text);
            pieces.add("data: " + sum + "\n\n");
        }
        pieces.add("data: [DONE]\n\n");
        return pieces;
    }

    private ObjectNode ollama(String text, String end) {
        ObjectNode root = JSON.createObjectNode();
        root.put("model", "scripted").put("created_at", "2026-11-23T00:00:00Z");
        root.putObject("message").put("role", "assistant").put("content", text);
        root.put("done", true).put("done_reason", end);
        if (counts) {
            root.put("prompt_eval_count", 100).put("eval_count", text.length() / 3);
        }
        return root;
    }

    private static void send(HttpExchange exchange, int code, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void breakOff(HttpExchange exchange, List<String> pieces, boolean politely)
            throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        for (String piece : pieces) {
            out.write(piece.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        if (politely) {
            out.close();
        }
    }

    private static void sendPieces(HttpExchange exchange, String type, List<String> pieces)
            throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (String piece : pieces) {
                out.write(piece.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }
}
