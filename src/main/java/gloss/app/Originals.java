package gloss.app;

import gloss.paper.Paper;
import java.nio.file.Path;
import java.util.Optional;

/// The papers that are at hand, by the SHA-256 of their bytes, and pictures that were drawn of
/// them.
public interface Originals {
    /// The file; empty when there is no such paper.
    Optional<Path> pdf(String sha256);

    /// What was read out of it; empty when there is no such paper.
    Optional<Paper> paper(String sha256);

    /// What was drawn of a paper under this name; empty when nothing was, or is not there any more.
    Optional<Drawn> picture(String sha256, String name);

    /// Keeps what was drawn, if it can be: it can always be drawn again.
    void keep(String sha256, String name, Drawn picture);
}
