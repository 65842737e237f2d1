package gloss.app;

import gloss.paper.Paper;
import java.nio.file.Path;
import java.util.Optional;

/// The papers that are at hand, by the SHA-256 of their bytes.
public interface Originals {
    /// The file; empty when there is no such paper.
    Optional<Path> pdf(String sha256);

    /// What was read out of it; empty when there is no such paper.
    Optional<Paper> paper(String sha256);
}
