package gloss.library;

/// What a text means, as a vector of length 1 by the model of its language (`en`, `zh`). Vectors of
/// two languages say nothing of each other.
@SuppressWarnings("ArrayRecordComponent") // numbers on their way into the index, never compared
public record Meaning(String language, float[] vector) {}
