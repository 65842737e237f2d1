package gloss.compose;

import gloss.reading.Lead;
import gloss.reading.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A candidate with what is known of it: the score of each role, how close it is to what the paper
/// is about, the score of its signs that it belongs in no reading (`never`), the weight of each of
/// its content words, whether it says hardly more than the title, and what the trained weights make
/// of it.
record Rated(
        Candidate candidate,
        Map<Lead, Double> roles,
        Closeness close,
        double never,
        Map<String, Double> concepts,
        boolean titular,
        SlotWorth worth) {
    private static final double GIST = 3.0;
    private static final double CENTRAL = 2.0;

    /// The authors chose these words to sum up.
    private static final double SUMMARY = 1.5;

    private static final double NEVER = 1.5;

    /// What a sentence that is surely right for its slot is in quality.
    private static final double RIGHT = 10;

    /// Of two as right the one that leaves less to be desired.
    private static final double BLEMISH = 0.7;

    Rated {
        roles = Map.copyOf(roles);
    }

    /// The best role that this sentence has among those of the slot.
    Lead lead(Role slot) {
        List<Lead> leads = Roles.of(slot);
        return leads.stream()
                .max(
                        Comparator.comparing((Lead l) -> roles.getOrDefault(l, 0.0))
                                .thenComparingInt(l -> -leads.indexOf(l)))
                .orElseThrow();
    }

    /// How well it fills a role of this slot, by its own words and place alone.
    double fit(Role slot) {
        return Roles.of(slot).stream().mapToDouble(l -> roles.getOrDefault(l, 0.0)).max().orElse(0);
    }

    /// How good a sentence of this slot it would make, by the trained weights; 10 is the best.
    double quality(Role slot) {
        double quality = RIGHT * worth.of(slot) - BLEMISH * candidate.blemish();
        return titular ? 0 : Math.max(0, Math.round(quality * 1000) / 1000.0);
    }

    /// What the rules make of it for this slot: its words, its place, its closeness to the
    /// abstract; not below 0.
    double ruled(Role slot) {
        double quality =
                fit(slot)
                        + GIST * close.gist()
                        + CENTRAL * close.central()
                        + (candidate.kind() == SectionKind.ABSTRACT ? SUMMARY : 0)
                        - candidate.blemish()
                        - NEVER * never;
        return titular ? 0 : Math.max(0, Math.round(quality * 1000) / 1000.0);
    }

    /// The same sentence, cut shorter.
    Rated as(Cut cut, int cost, double blemish) {
        Candidate shorter =
                new Candidate(
                        candidate.sentence(),
                        candidate.order(),
                        candidate.kind(),
                        cut.text(),
                        cut.quote(),
                        cost,
                        blemish);
        return new Rated(shorter, roles, close, never, concepts, titular, worth);
    }

    /// The same sentence, with what the trained weights make of it.
    Rated knowing(SlotWorth weighed) {
        return new Rated(candidate, roles, close, never, concepts, titular, weighed);
    }
}
