package gloss.source;

import gloss.paper.Problem;
import java.nio.file.Path;

/// What one word of the user's, or one file of a folder they named, turned out to be.
public sealed interface Input {
    /// How the user knows it: as they gave it, or the folder they gave and the path below it.
    String name();

    /// A file that is there to be read. `below` is its place under the folder that was walked
    /// (`uai/mixup.pdf`), or just its file name when the file itself was named.
    record InFile(String name, Path path, Path below) implements Input {}

    /// Nothing that can be read: why, and the detail for the one line that the user sees.
    record Refused(String name, Problem problem, String detail) implements Input {}
}
