package gloss.compose;

import gloss.reading.Lead;
import gloss.reading.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A candidate with what is known of it: the score of each role, its closeness to title and
/// abstract (`gist`) and to the middle of its section (`central`), both 0 to 1, and the score of
/// its signs that it belongs in no reading (`never`).
record Rated(
        Candidate candidate,
        Map<Lead, Double> roles,
        double gist,
        double central,
        double never,
        Map<String, Double> concepts,
        boolean titular) {
    private static final double GIST = 3.0;
    private static final double CENTRAL = 1.0;

    /// The authors chose these words to sum up.
    private static final double SUMMARY = 1.5;

    private static final double NEVER = 1.5;

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

    /// How good a sentence of this slot it would make; not below 0.
    double quality(Role slot) {
        double quality =
                fit(slot)
                        + GIST * gist
                        + CENTRAL * central
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
        return new Rated(shorter, roles, gist, central, never, concepts, titular);
    }
}
