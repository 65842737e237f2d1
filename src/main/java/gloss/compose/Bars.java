package gloss.compose;

import gloss.reading.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How surely right a sentence must be to be the first, second, third … of its slot. Each one more
/// has to be surer than the one before, so that a slot ends where the sure ones end: a short
/// reading is better than a padded one. Chosen by readings of the judged papers that the weights
/// had not seen (docs/quality.md).
final class Bars {
    private static final Map<Role, List<Double>> BARS = new EnumMap<>(Role.class);

    static {
        BARS.put(Role.PROBLEM, List.of(0.3, 0.65, 0.8));
        BARS.put(Role.IDEA, List.of(0.3, 0.7, 0.8));
        BARS.put(Role.METHOD, List.of(0.3, 0.4, 0.5, 0.6, 0.65));
        BARS.put(Role.RESULTS, List.of(0.3, 0.55, 0.6, 0.7, 0.75, 0.8));
        BARS.put(Role.LIMITS, List.of(0.4, 0.45, 0.45, 0.5, 0.5));
    }

    private Bars() {}

    /// For the sentence that has `before` others before it in its slot; over 1 where there is room
    /// for no more.
    static double of(Role slot, int before) {
        List<Double> bars = BARS.getOrDefault(slot, List.of());
        return before < bars.size() ? bars.get(before) : 2;
    }

    /// More points than this in a slot are a list, not a reading.
    static int most(Role slot) {
        return BARS.getOrDefault(slot, List.of()).size();
    }
}
