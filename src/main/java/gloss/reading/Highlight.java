package gloss.reading;

/// A sentence of the paper worth the skimming eye, and why.
public record Highlight(String sentence, Role role) {}
