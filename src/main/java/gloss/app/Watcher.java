package gloss.app;

/// Whom a run tells what comes of it, in the order of the inputs and from one thread.
public interface Watcher {
    /// Before any outcome: how many there will be.
    void begins(int inputs);

    /// One outcome; its document is still in it when the run writes no files. Says whether to go
    /// on.
    boolean next(Outcome outcome);
}
