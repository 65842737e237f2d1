package gloss.reading;

/// How a point was checked.
public enum Check {
    /// The paper's own words, cut at marked places only.
    QUOTED,
    /// A fixed sentence whose filled places are evidence.
    FORM,
    /// Rewritten from its evidence and passed by the checking program.
    SUPPORTED,
    /// Rewritten, failed, and the extract stands in its place.
    REPLACED
}
