package gloss.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Keeps what must not be lost. Every method is one whole step: after a crash at any moment it is
/// done or not begun. All may be called from several threads, and by several programs at once.
public interface Store extends AutoCloseable {
    Works works();

    Papers papers();

    Rewritings rewritings();

    Notes notes();

    Jobs jobs();

    /// What this text means, if it was kept before.
    Optional<Meaning> meaning(String language, String text);

    void keep(String text, Meaning meaning);

    /// A copy of everything in this file, as it is at one moment.
    void copyTo(Path file);

    /// What is wrong with it, a line each; none when all is well.
    List<String> faults();

    @Override
    void close();
}
