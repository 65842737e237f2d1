package gloss.models;

import java.time.Duration;

/// Asks again, a little later each time, where that may help: a busy or broken server, none that
/// answers in time. Not where it cannot: a wrong key, an unknown model, a limit.
public final class Patient implements Model {
    /// After 1, 2 and 4 seconds: what OpenAI's own clients wait, about.
    public static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private static final int TRIES = 4;

    private final Model model;
    private final Duration firstWait;

    public Patient(Model model, Duration firstWait) {
        this.model = model;
        this.firstWait = firstWait;
    }

    @Override
    public Answer ask(Question question) {
        Answer answer = model.ask(question);
        Duration wait = firstWait;
        for (int tried = 1; tried < TRIES && mayHelp(answer); tried++) {
            try {
                Thread.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Answer.Silent(Answer.Reason.CANCELLED, "");
            }
            wait = wait.multipliedBy(2);
            answer = model.ask(question);
        }
        return answer;
    }

    private static boolean mayHelp(Answer answer) {
        return switch (answer) {
            case Answer.Said _ -> false;
            case Answer.Silent(Answer.Reason reason, String _) ->
                    switch (reason) {
                        case BUSY, BROKEN, UNREACHABLE -> true;
                        case KEY, UNKNOWN, REFUSED, SLOW, LIMIT, CANCELLED -> false;
                    };
        };
    }
}
