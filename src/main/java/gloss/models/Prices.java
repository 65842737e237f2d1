package gloss.models;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a model costs a million tokens, as its seller says.
///
/// @param asked what is sent
/// @param answered what comes back
/// @param currency `USD`, `CNY`, as the user calls it
public record Prices(BigDecimal asked, BigDecimal answered, String currency) {
    public static final Prices UNKNOWN = new Prices(BigDecimal.ZERO, BigDecimal.ZERO, "USD");

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    public Prices {
        if (asked.signum() < 0 || answered.signum() < 0) {
            throw new IllegalArgumentException("a price is not below zero");
        }
        if (!currency.matches("[\\p{L}\\p{Sc}]{1,8}")) {
            throw new Unfit(Unfit.Why.CURRENCY, ModelSettings.CURRENCY);
        }
    }

    public boolean areKnown() {
        return asked.signum() > 0 || answered.signum() > 0;
    }

    /// Money for so many tokens, to a hundred-thousandth, rounded up.
    public BigDecimal of(Usage usage) {
        return asked.multiply(BigDecimal.valueOf(usage.asked()))
                .add(answered.multiply(BigDecimal.valueOf(usage.answered())))
                .divide(MILLION, 5, RoundingMode.CEILING);
    }
}
