package gloss.reading;

/// The six slots of a reading under its headline, in reading order.
public enum Role {
    PROBLEM,
    IDEA,
    METHOD,
    RESULTS,
    LIMITS,
    NEXT
}
