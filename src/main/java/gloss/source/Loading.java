package gloss.source;

import gloss.paper.Problem;

/// What came of reading the bytes of one file.
public sealed interface Loading {
    record Loaded(Original original) implements Loading {}

    /// No bytes: why, and the detail for the one line that the user sees.
    record Refused(Problem problem, String detail) implements Loading {}
}
