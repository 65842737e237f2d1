package gloss.compose;

/// What is left of a sentence after cutting: the words of a reading (`text`) and the stretch of the
/// sentence that they come from (`quote`).
record Cut(String text, String quote) {}
