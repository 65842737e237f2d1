package gloss.verify;

/// A word or phrase that carries logic: "not", "may", "all", "causes", "best", "higher".
///
/// @param level how strong: of quantifiers 1 (some) to 4 (all), of causes 1 (associated) or 2
///   (causes), of hedges 1 (suggests) or 2 (may), of directions 1 (more) or -1 (less); of
///   superlatives the sort, 1 (best), 2 (first) or 3 (only)
record Mark(Kind kind, int level, int start, int end) {
    enum Kind {
        NEGATION,
        /// What may stand for a "not" in other words: "only", "fails", 难, 缺.
        LACK,
        HEDGE,
        /// What may stand for a hedge in other words: "can", "estimated", 可以.
        SOFT,
        /// What makes sure: "proves", "certainly", 必然.
        BOOST,
        /// What bears such a word out: "shows", 结果.
        SURE,
        SUPERLATIVE,
        /// What bears a superlative out in other words: "maximum", "leading", "new".
        PEAK,
        QUANTIFIER,
        /// What bears a quantifier out in other words: 都, 均.
        ALSO,
        CAUSE,
        FUTURE,
        /// What may stand for a plan in other words: "will", 将.
        WILL,
        DIRECTION,
        /// What is done to the left side of a change: "loss of X lowers Y" says of X what "X raises
        /// Y" says.
        PERTURBED
    }
}
