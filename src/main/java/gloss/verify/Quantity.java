package gloss.verify;

import java.math.BigDecimal;

/// A number as a text gives it.
///
/// @param start index of its first character in the text
/// @param end index after its last one, unit included
/// @param value with its order of magnitude: 1200000 for "1.2 million" and for "120 万"
/// @param unit what it counts in, "" for a bare number: `%`, `pp` (percentage points), `x` (times),
///   `s`, `ms`, `GB` …
/// @param about whether the text says "about", "roughly", 约
/// @param spelled whether it is written as a word ("three", 三)
record Quantity(int start, int end, BigDecimal value, String unit, boolean about, boolean spelled) {
    boolean sameValue(Quantity other) {
        return value.compareTo(other.value) == 0;
    }

    /// Whether the two may count in the same unit: one of them may leave its unit unsaid, but a
    /// share is no bare number of times.
    boolean sameUnit(Quantity other) {
        return unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty();
    }

    /// Whether this is the other one rounded to as many digits as this one has: 22 of 21.99.
    boolean rounds(Quantity other) {
        BigDecimal plain = value.stripTrailingZeros();
        return other.value.setScale(plain.scale(), java.math.RoundingMode.HALF_UP).compareTo(plain)
                == 0;
    }
}
