package gloss.library;

import gloss.paper.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A paper to be added. `input` is how the user knows it, `path` where its file lies, empty when it
/// is fetched by `link`; `given` is the entry whose paper it is, empty when that is to be found
/// out; `problem` is null unless it failed, `entry` and `paper` are empty until it is done.
public record Job(
        long id,
        String input,
        String path,
        String link,
        String given,
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
