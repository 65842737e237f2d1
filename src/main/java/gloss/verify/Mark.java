package gloss.verify;

/// A word or phrase that carries logic: "not", "may", "all", "causes", "best", "higher".
///
/// @param level how strong: of quantifiers 1 (some) to 4 (all), of causes 1 (associated) or 2
///   (causes), of hedges 1 (suggests) or 2 (may), of directions 1 (more) or -1 (less)
record Mark(Kind kind, int level, int start, int end) {
    enum Kind {
        NEGATION,
        HEDGE,
        SUPERLATIVE,
        QUANTIFIER,
        CAUSE,
        FUTURE,
        DIRECTION,
        /// What is done to the left side of a change: "loss of X lowers Y" says of X what "X raises
        /// Y" says.
        PERTURBED
    }
}
