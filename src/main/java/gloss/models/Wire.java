package gloss.models;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// One request in the server's protocol, by langchain4j. It logs nothing and tries once. Ollama is
/// always asked for the whole answer: langchain4j's stream of it never ends when the server's does
/// so early (1.18.1).
final class Wire {
    /// Any would do; the same gives the same answer where a server heeds it.
    private static final int SEED = 20_261_123;

    /// What is asked and answered has about 4,000 tokens; Ollama's own 2,048 would cut it silently.
    private static final int OLLAMA_CONTEXT = 8192;

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final ModelSettings settings;

    Wire(ModelSettings settings) {
        this.settings = settings;
    }

    /// The answer.
    ///
    /// @param plain without temperature, seed and the demand for JSON
    ChatResponse call(ChatRequest request, boolean plain, Duration time)
            throws InterruptedException, ExecutionException {
        if (!settings.stream() || settings.protocol() == Protocol.OLLAMA) {
            return whole(plain, time).chat(request);
        }
        CompletableFuture<ChatResponse> done = new CompletableFuture<>();
        pieces(plain, time)
                .chat(
                        request,
                        new StreamingChatResponseHandler() {
                            @Override
                            public void onCompleteResponse(ChatResponse response) {
                                done.complete(response);
                            }

                            @Override
                            public void onError(Throwable error) {
                                done.completeExceptionally(error);
                            }
                        });
        return done.get();
    }

    private ChatModel whole(boolean plain, Duration time) {
        return switch (settings.protocol()) {
            case OPENAI -> {
                OpenAiChatModel.OpenAiChatModelBuilder model =
                        OpenAiChatModel.builder()
                                .httpClientBuilder(client(time))
                                .baseUrl(settings.endpoint().toString())
                                .apiKey(settings.key().secret())
                                .modelName(settings.name())
                                .timeout(time)
                                .maxRetries(0);
                yield plain
                        ? model.build()
                        : model.temperature(0.0)
                                .seed(SEED)
                                .responseFormat(ResponseFormat.JSON)
                                .build();
            }
            case OLLAMA -> {
                OllamaChatModel.OllamaChatModelBuilder model =
                        OllamaChatModel.builder()
                                .httpClientBuilder(client(time))
                                .baseUrl(settings.endpoint().toString())
                                .customHeaders(headers())
                                .modelName(settings.name())
                                .numCtx(OLLAMA_CONTEXT)
                                .timeout(time)
                                .maxRetries(0);
                yield plain
                        ? model.build()
                        : model.temperature(0.0)
                                .seed(SEED)
                                .responseFormat(ResponseFormat.JSON)
                                .build();
            }
        };
    }

    private StreamingChatModel pieces(boolean plain, Duration time) {
        OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder model =
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(client(time))
                        .baseUrl(settings.endpoint().toString())
                        .apiKey(settings.key().secret())
                        .modelName(settings.name())
                        .timeout(time);
        return plain
                ? model.build()
                : model.temperature(0.0).seed(SEED).responseFormat(ResponseFormat.JSON).build();
    }

    /// HTTP/1.1, since LM Studio and some gateways hang on an offer of HTTP/2. No redirects: the
    /// paper's sentences go where the user has said, and nowhere else.
    private static HttpClientBuilder client(Duration time) {
        Duration connect = CONNECT.compareTo(time) < 0 ? CONNECT : time;
        return JdkHttpClient.builder()
                .httpClientBuilder(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .followRedirects(HttpClient.Redirect.NEVER)
                                .connectTimeout(connect))
                .connectTimeout(connect);
    }

    private Map<String, String> headers() {
        return settings.key().isEmpty()
                ? Map.of()
                : Map.of("Authorization", "Bearer " + settings.key().secret());
    }
}
