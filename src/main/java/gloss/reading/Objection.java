package gloss.reading;

/// What the checking program has against a model's sentence.
///
/// @param words the words of the sentence it is about; empty when something is missing from it
/// @param evidence the words of the evidence that speak against it; empty when there are none
public record Objection(Kind kind, String words, String evidence) {
    /// In what it fails. The first twelve are those of the check against the evidence.
    public enum Kind {
        NUMBER,
        UNIT,
        NAME,
        NEGATION,
        COMPARISON,
        SUPERLATIVE,
        HEDGE,
        SCOPE,
        QUANTIFIER,
        CAUSE,
        TIME,
        CONTENT,
        /// No sentence came for this point, or not in the form that was asked for.
        FORM,
        /// It is in another language than was asked for.
        LANGUAGE,
        /// It is longer than the reading has room for.
        LENGTH,
        /// It says other numbers than the same sentence in the other language.
        OTHER_NUMBERS
    }
}
