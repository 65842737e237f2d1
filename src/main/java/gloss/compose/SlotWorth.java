package gloss.compose;

import gloss.reading.Role;
import java.util.EnumMap;
import java.util.Map;

/// What the trained weights make of a sentence: for each slot how probably it is right there, and
/// how probably it is the best line for the head; 0 to 1.
record SlotWorth(Map<Role, Double> slots, double headline) {
    /// Of a sentence that they have not seen.
    static final SlotWorth UNKNOWN = new SlotWorth(Map.of(), 0);

    private static final double HEARD = 0.5;

    SlotWorth {
        slots = Map.copyOf(slots);
    }

    double of(Role slot) {
        return slots.getOrDefault(slot, 0.0);
    }

    /// The same, but that the sentence rather admits a limit than not.
    SlotWorth limit() {
        Map<Role, Double> heard = new EnumMap<>(Role.class);
        heard.putAll(slots);
        heard.merge(Role.LIMITS, HEARD, Math::max);
        return new SlotWorth(heard, headline);
    }

    /// The slot that it fits best comes no nearer than this.
    double best() {
        return slots.values().stream().mapToDouble(d -> d).max().orElse(0);
    }
}
