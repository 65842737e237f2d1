package gloss.library;

import gloss.paper.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A paper or a list to be added. `input` is how the user knows it, `path` where its file lies,
/// empty when it is fetched by `link`; `given` is the entry whose paper it is, empty when that is
/// to be found out; `problem` is null unless it failed, `entry` and `paper` are empty until it is
/// done, and always for a list.
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
        Optional<String> paper,
        Kind kind,
        Progress progress) {
    public enum Kind {
        PAPER,
        LIST
    }

    /// How far a list is: of its `total` entries so many can be `found`, and `fresh` ones were not
    /// in the library before. All 0 for a paper.
    public record Progress(int total, int found, int fresh) {}

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
