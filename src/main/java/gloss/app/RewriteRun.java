package gloss.app;

import gloss.models.Answer;
import gloss.models.Prices;
import gloss.models.Usage;
import java.util.Optional;

/// A reading that a model is writing anew, as it stands at one moment.
///
/// @param into in which language
/// @param part what is being written: `headline`, `problem` …; empty before and after
/// @param before how many parts are written, of how many `of`
/// @param used what the model took so far
/// @param remembered how many answers were known from before
/// @param supported sentences of the model that stand; counted when it is done
/// @param replaced sentences of it that do not
/// @param silent why it was asked no further, when it was not
public record RewriteRun(
        long id,
        String sha256,
        Rewriting into,
        Glasses glasses,
        State state,
        String part,
        int before,
        int of,
        Usage used,
        Prices prices,
        int remembered,
        long supported,
        long replaced,
        Optional<Answer.Silent> silent) {
    public enum State {
        RUNNING,
        /// There is a reading; where `silent`, a part of it is the paper's own words for that
        /// reason.
        DONE,
        /// There is none, for the reason in `silent`.
        FAILED,
        STOPPED
    }

    static RewriteRun begun(
            long id, String sha256, Rewriting into, Glasses glasses, Prices prices) {
        return new RewriteRun(
                id,
                sha256,
                into,
                glasses,
                State.RUNNING,
                "",
                0,
                0,
                Usage.NONE,
                prices,
                0,
                0,
                0,
                Optional.empty());
    }

    public boolean ended() {
        return state != State.RUNNING;
    }

    /// Whether it is to become the same reading.
    boolean isFor(String paper, Rewriting language, Glasses through) {
        return sha256.equals(paper) && into == language && glasses.equals(through);
    }

    RewriteRun at(String begun, int done, int all, Usage took, int known) {
        return new RewriteRun(
                id, sha256, into, glasses, state, begun, done, all, took, prices, known, 0, 0,
                silent);
    }

    RewriteRun ended(
            State end,
            Usage took,
            int known,
            long good,
            long bad,
            Optional<Answer.Silent> because) {
        return new RewriteRun(
                id,
                sha256,
                into,
                glasses,
                end,
                "",
                end == State.DONE ? of : before,
                of,
                took,
                prices,
                known,
                good,
                bad,
                because);
    }
}
