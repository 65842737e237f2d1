package gloss.verify;

/// What the evidence does for a sentence.
public enum Judgement {
    /// It says the same.
    SUPPORTED,
    /// It says a part of it, or less firmly.
    PARTLY,
    /// It does not speak of it.
    NOT_FOUND,
    /// It says otherwise.
    CONTRADICTED
}
