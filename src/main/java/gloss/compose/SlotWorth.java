package gloss.compose;

import gloss.reading.Role;
import java.util.EnumMap;
import java.util.Map;

/// What the trained weights make of a sentence: for each slot how probably it is right there, and
/// how probably it is the best line for the head; 0 to 1.
record SlotWorth(Map<Role, Double> slots, double headline) {
    /// Of a sentence that they have not seen.
    static final SlotWorth UNKNOWN = new SlotWorth(Map.of(), 0);

    private static final double KEPT = 1000;

    SlotWorth {
        slots = Map.copyOf(slots);
    }

    double of(Role slot) {
        return slots.getOrDefault(slot, 0.0);
    }

    /// The same, but that the sentence is right in this slot at least so surely.
    SlotWorth atLeast(Role slot, double sure) {
        Map<Role, Double> raised = new EnumMap<>(Role.class);
        raised.putAll(slots);
        raised.merge(slot, sure, Math::max);
        return new SlotWorth(raised, headline);
    }

    /// The same, with so much of it left in every slot.
    SlotWorth times(double share) {
        Map<Role, Double> less = new EnumMap<>(Role.class);
        slots.forEach((slot, worth) -> less.put(slot, Math.round(worth * share * KEPT) / KEPT));
        return new SlotWorth(less, headline);
    }

    /// The slot that it fits best comes no nearer than this.
    double best() {
        return slots.values().stream().mapToDouble(d -> d).max().orElse(0);
    }
}
