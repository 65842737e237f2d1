package gloss.app;

/// How a text is to be checked and told.
///
/// @param language of the words, `en` or `zh`
/// @param strictness 0 to 1, as `Verifier` takes it
/// @param json whether as JSON, else as text for a terminal of so many columns
public record CheckRequest(
        Allowance allowance,
        String language,
        double strictness,
        boolean json,
        int columns,
        boolean colour) {}
