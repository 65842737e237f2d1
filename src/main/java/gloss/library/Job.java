package gloss.library;

import gloss.paper.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file to be added. `input` is how the user knows it, `path` where it lies; `problem` is null
/// unless it failed, `entry` and `paper` are empty until it is done.
public record Job(
        long id,
        String input,
        String path,
        State state,
        @Nullable Problem problem,
        String detail,
        Optional<String> entry,
        Optional<String> paper) {
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    public boolean ended() {
        return state == State.DONE || state == State.FAILED;
    }
}
