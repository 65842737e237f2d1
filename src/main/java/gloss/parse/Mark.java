package gloss.parse;

import gloss.paper.Box;

/// One thing that a stage found, to be painted over the picture of its page: boxes of one `kind`
/// share a colour, `label` is written beside the box.
public record Mark(Box box, String kind, String label) {}
