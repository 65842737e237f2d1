package gloss.parse;

import gloss.paper.Paper;
import gloss.paper.Problem;

/// What came of parsing one input.
public sealed interface Parsing {
    record Parsed(Paper paper) implements Parsing {}

    /// No paper: why, and the detail for the one line that the user sees.
    record Refused(Problem problem, String detail) implements Parsing {}
}
