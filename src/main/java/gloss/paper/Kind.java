package gloss.paper;

/// The kind of a paper, which decides what its reading looks for.
public enum Kind {
    METHOD,
    DATASET,
    MEASUREMENT,
    THEORY,
    SURVEY,
    SYSTEM,
    MEDICAL,
    OTHER
}
