package gloss.compose;

import gloss.reading.Role;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The sentences that a reading may choose from: for each slot the best of all by the trained
/// weights. Vectors of meaning are made for these only, some forty of a ten-page paper's three to
/// six hundred sentences.
final class Shortlist {
    /// A slot shows ten sentences at most; of those that say the same one is taken.
    private static final int OF_A_SLOT = 16;

    private Shortlist() {}

    /// In the paper's order.
    static List<Rated> of(List<Rated> rated) {
        Set<Rated> kept = new LinkedHashSet<>();
        for (Role slot : Role.values()) {
            rated.stream()
                    .filter(r -> Slots.possible(r, slot))
                    .sorted(
                            Comparator.comparingDouble((Rated r) -> -r.quality(slot))
                                    .thenComparingInt(r -> r.candidate().order()))
                    .limit(OF_A_SLOT)
                    .forEach(kept::add);
        }
        return kept.stream().sorted(Comparator.comparingInt(r -> r.candidate().order())).toList();
    }
}
