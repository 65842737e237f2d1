package gloss.models;

import java.math.BigDecimal;
import java.time.Duration;

/// What one reading may take of a model. What is over it is not asked, and the paper's own words
/// stand.
///
/// @param time from the first question to the last answer
/// @param tokens asked and answered together, as the server counts them
/// @param cost in the currency of the prices; heeded only when prices are known
public record Limits(Duration time, int tokens, BigDecimal cost) {
    /// A reading in one language asks for about 3,000 tokens and one in two for twice that
    /// (docs/quality.md), so these stop what has gone wrong and nothing else.
    public static final Limits USUAL =
            new Limits(Duration.ofMinutes(5), 60_000, new BigDecimal("0.50"));

    public Limits {
        if (time.isNegative() || time.isZero() || tokens < 1 || cost.signum() < 0) {
            throw new Unfit(Unfit.Why.LIMIT, "");
        }
    }
}
