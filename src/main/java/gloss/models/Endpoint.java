package gloss.models;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The server of a model, asked once. It is asked for a JSON object at temperature 0 with a fixed
/// seed; a server that refuses such a request as one it does not understand is asked again without
/// all that, and from then on.
public final class Endpoint implements Model {
    private final Wire wire;
    private final Deadline deadline;
    private final boolean pieces;
    private boolean plain;

    public Endpoint(ModelSettings settings, Deadline deadline) {
        this.wire = new Wire(settings);
        this.deadline = deadline;
        this.pieces = settings.stream() && settings.protocol() == Protocol.OPENAI;
    }

    @Override
    public Answer ask(Question question) {
        Answer answer = answer(question);
        if (!plain
                && answer instanceof Answer.Silent(Answer.Reason reason, String _)
                && reason == Answer.Reason.REFUSED) {
            plain = true;
            return answer(question);
        }
        return answer;
    }

    /// Asks in a thread of its own, so that no server can take longer than there is time, however
    /// it dawdles.
    private Answer answer(Question question) {
        Duration left = deadline.left();
        FutureTask<ChatResponse> task =
                new FutureTask<>(() -> wire.call(request(question), plain, left));
        Thread.ofVirtual().name("model").start(task);
        try {
            return said(task.get(left.toMillis(), TimeUnit.MILLISECONDS), question);
        } catch (ExecutionException e) {
            return Trouble.of(e.getCause());
        } catch (TimeoutException e) {
            return new Answer.Silent(Answer.Reason.SLOW, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Silent(Answer.Reason.CANCELLED, "");
        } finally {
            task.cancel(true);
        }
    }

    private ChatRequest request(Question question) {
        ChatRequest.Builder request =
                ChatRequest.builder()
                        .messages(
                                SystemMessage.from(question.task()),
                                UserMessage.from(question.material()));
        return plain ? request.build() : request.maxOutputTokens(question.most()).build();
    }

    /// A stream that ends without saying why has broken off: langchain4j (1.18.1) gives what came
    /// until then as if it were all.
    private Answer said(ChatResponse response, Question question) {
        String text = response.aiMessage().text();
        if (pieces && response.finishReason() == null) {
            return new Answer.Silent(Answer.Reason.BROKEN, "");
        }
        if (text == null || text.isBlank()) {
            return new Answer.Silent(Answer.Reason.BROKEN, "");
        }
        return new Answer.Said(
                text, response.finishReason() != FinishReason.LENGTH, usage(response, question));
    }

    private static Usage usage(ChatResponse response, Question question) {
        TokenUsage counted = response.tokenUsage();
        Integer asked = counted == null ? null : counted.inputTokenCount();
        Integer answered = counted == null ? null : counted.outputTokenCount();
        if (asked != null && answered != null && asked >= 0 && answered >= 0) {
            return new Usage(1, asked, answered, true);
        }
        String text = String.valueOf(response.aiMessage().text());
        return new Usage(1, question.estimate().asked(), Tokens.of(text), false);
    }
}
