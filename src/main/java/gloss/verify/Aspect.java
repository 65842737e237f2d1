package gloss.verify;

/// In what a sentence may say something else than its evidence.
public enum Aspect {
    /// A number that the evidence does not have, or has of something else.
    NUMBER,
    /// The same number of another unit: percent for points, million for thousand.
    UNIT,
    /// A method, data set, metric or person that the evidence does not name.
    NAME,
    /// "Not" come or gone.
    NEGATION,
    /// A comparison or change the other way round, or its partners swapped.
    COMPARISON,
    /// "Best", "first", "only" that the evidence does not claim.
    SUPERLATIVE,
    /// "May", "suggests" gone.
    HEDGE,
    /// The data, subjects or condition under which it holds gone.
    SCOPE,
    /// "All" for "most", "most" for "some".
    QUANTIFIER,
    /// A cause made of a correlation.
    CAUSE,
    /// Future work told as done.
    TIME,
    /// Words that nothing in the evidence speaks of.
    CONTENT
}
