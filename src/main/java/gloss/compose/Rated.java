package gloss.compose;

import gloss.reading.Lead;
import gloss.reading.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A candidate with what is known of it: the score of each role, how close it is to what the paper
/// is about, the score of its signs that it belongs in no reading (`never`), the weight of each of
/// its content words, and whether it says hardly more than the title.
record Rated(
        Candidate candidate,
        Map<Lead, Double> roles,
        Closeness close,
        double never,
        Map<String, Double> concepts,
        boolean titular,
        Map<Role, Double> learned) {
    private static final double GIST = 3.0;
    private static final double CENTRAL = 2.0;

    /// The authors chose these words to sum up.
    private static final double SUMMARY = 1.5;

    /// Saying in the body what the abstract says of a slot is worth as much as a plain cue.
    private static final double ECHO = 2;

    /// A paper has many sentences on how it works; those the abstract speaks of are the method, the
    /// others its details.
    private static final double METHOD_ECHO = 5;

    private static final double NEVER = 1.5;

    /// What 1 of the trained weights, a sentence that is right for its slot, is in quality.
    private static final double RIGHT = 10;

    Rated {
        roles = Map.copyOf(roles);
        learned = Map.copyOf(learned);
    }

    /// Of which the trained weights have said nothing yet.
    Rated(
            Candidate candidate,
            Map<Lead, Double> roles,
            Closeness close,
            double never,
            Map<String, Double> concepts,
            boolean titular) {
        this(candidate, roles, close, never, concepts, titular, Map.of());
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

    /// How good a sentence of this slot it would make; not below 0. By the trained weights where
    /// they know the slot, else by the rules.
    double quality(Role slot) {
        Double known = learned.get(slot);
        if (known == null) {
            return ruled(slot);
        }
        return titular || ruled(slot) <= 0
                ? 0
                : Math.max(0, Math.round(RIGHT * known * 1000) / 1000.0);
    }

    /// The same by the rules: what its words, its place and its closeness to the abstract say.
    double ruled(Role slot) {
        double quality =
                fit(slot)
                        + GIST * close.gist()
                        + CENTRAL * close.central()
                        + (slot == Role.METHOD ? METHOD_ECHO : ECHO) * close.echo(slot)
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
        return new Rated(shorter, roles, close, never, concepts, titular, learned);
    }

    /// The same sentence, weighed anew.
    Rated with(Closeness weighed) {
        return new Rated(candidate, roles, weighed, never, concepts, titular, learned);
    }

    /// The same sentence, with what the trained weights make of it for some slots.
    Rated knowing(Map<Role, Double> worth) {
        return new Rated(candidate, roles, close, never, concepts, titular, worth);
    }
}
