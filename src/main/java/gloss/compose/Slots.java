package gloss.compose;

import gloss.reading.Lead;
import gloss.reading.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Fills the slots with sentences, each from those that fit it best, under its words; what a slot
/// leaves goes to the results, and what they leave to the method, the idea and the problem.
final class Slots {
    /// The order of filling: where good sentences are rare comes first.
    private static final List<Role> ORDER =
            List.of(Role.IDEA, Role.PROBLEM, Role.LIMITS, Role.RESULTS, Role.METHOD);

    private static final List<Role> LEFTOVERS =
            List.of(Role.RESULTS, Role.METHOD, Role.IDEA, Role.PROBLEM);

    /// A sentence that fits another slot better by more than this belongs there.
    private static final double NEARLY = 0.15;

    /// What is left over is spent on good sentences only; a shorter reading is better than a padded
    /// one.
    private static final double WORTH_MORE = 0.6;

    /// The best there is for a slot that would stay empty.
    private static final double POSSIBLE = 0.25;

    /// One clear sign that a sentence belongs in no reading.
    private static final double NEVER = 2;

    private final Analysis analysis;
    private final Choice choice;
    private final Choice ideas;
    private final List<Rated> headline;
    private final Map<Role, List<Rated>> chosen = new EnumMap<>(Role.class);
    private final List<Rated> taken;

    /// `headline` is said already.
    Slots(Analysis analysis, List<Rated> headline) {
        this.analysis = analysis;
        this.choice = new Choice(analysis::alike);
        this.ideas = new Choice(analysis::alike, analysis::sameIdea);
        this.headline = headline;
        this.taken = new ArrayList<>(headline);
    }

    /// Fills each slot under its own words and `left` in all; returns what is left.
    int fill(Map<Role, Integer> words, int left) {
        int rest = left;
        for (Role slot : ORDER) {
            int budget = Math.min(rest, words.getOrDefault(slot, 0));
            int cost = add(slot, budget, sure(slot), most(slot));
            int missing = fewest(slot) - chosen.getOrDefault(slot, List.of()).size();
            cost += add(slot, budget - cost, likely(slot), missing);
            int none = chosen.getOrDefault(slot, List.of()).isEmpty() ? fewest(slot) : 0;
            cost += add(slot, budget - cost, POSSIBLE, Math.min(1, none));
            cost += slot == Role.IDEA ? uncut(budget - cost) : 0;
            rest -= cost;
        }
        return rest;
    }

    /// Where nothing else says the idea, the whole sentence that the headline was cut from, if the
    /// cut left much of it out. Returns its words.
    private int uncut(int budget) {
        if (!chosen.getOrDefault(Role.IDEA, List.of()).isEmpty()) {
            return 0;
        }
        List<Rated> whole =
                analysis.rated().stream()
                        .filter(r -> r.candidate().cost() <= budget)
                        .filter(r -> headline.stream().anyMatch(h -> analysis.adds(r, h)))
                        .limit(1)
                        .toList();
        chosen.put(Role.IDEA, whole);
        taken.addAll(whole);
        return whole.stream().mapToInt(r -> r.candidate().cost()).sum();
    }

    /// Spreads what is left: the results first.
    void spread(int left) {
        int rest = left;
        for (Role slot : LEFTOVERS) {
            rest -= add(slot, rest, Math.max(WORTH_MORE, sure(slot)), most(slot));
        }
    }

    /// What each slot holds, in the paper's order.
    Map<Role, List<Rated>> chosen() {
        return Map.copyOf(chosen);
    }

    /// The best comparison with a number, where no table bears one; `words` at most. Returns its
    /// words.
    int compare(int words) {
        List<Rated> comparing =
                analysis.shortlist().stream()
                        .filter(r -> belongs(r, Role.RESULTS, sure(Role.RESULTS)))
                        .filter(r -> r.lead(Role.RESULTS) == Lead.COMPARISON)
                        .filter(r -> Reported.compares(r.candidate().text()))
                        .toList();
        List<Rated> best = choice.choose(comparing, Role.RESULTS, words, 1, taken, List.of());
        chosen.put(Role.RESULTS, best);
        taken.addAll(best);
        return best.stream().mapToInt(r -> r.candidate().cost()).sum();
    }

    /// Adds the best that fit so surely at least, `more` in number at most; returns their words.
    private int add(Role slot, int budget, double sure, int more) {
        List<Rated> before = chosen.getOrDefault(slot, List.of());
        int most = Math.min(more, most(slot) - before.size());
        if (budget <= 0 || most <= 0) {
            return 0;
        }
        List<Rated> from =
                analysis.shortlist().stream().filter(r -> belongs(r, slot, sure)).toList();
        Choice way = slot == Role.IDEA ? ideas : choice;
        List<Rated> added = way.choose(from, slot, budget, most, taken, before);
        List<Rated> all = new ArrayList<>(before);
        all.addAll(added);
        all.sort(Comparator.comparingInt(r -> r.candidate().order()));
        chosen.put(slot, all);
        taken.addAll(added);
        return added.stream().mapToInt(r -> r.candidate().cost()).sum();
    }

    /// Whether the sentence is so surely right in this slot, and in no other much more so.
    private static boolean belongs(Rated rated, Role slot, double sure) {
        boolean own = slot == Role.LIMITS && rated.candidate().kind() == SectionKind.LIMITATIONS;
        return possible(rated, slot)
                && (own || rated.worth().of(slot) >= sure)
                && rated.worth().of(slot) >= rated.worth().best() - NEARLY;
    }

    /// Whether the sentence is worth a look for this slot.
    static boolean possible(Rated rated, Role slot) {
        return rated.worth().of(slot) >= POSSIBLE && !rated.titular() && rated.never() < NEVER;
    }

    /// What a sentence of a slot must be worth. By the runs of `gloss eval train-slots` over papers
    /// that the weights had not seen (the figures stand in `slot-weights.txt`).
    private static double sure(Role slot) {
        return switch (slot) {
            case PROBLEM -> 0.55;
            case IDEA -> 0.6;
            case METHOD -> 0.55;
            case RESULTS -> 0.6;
            case LIMITS -> 0.5;
            case NEXT -> 1;
        };
    }

    /// A slot that would stay nearly empty takes these.
    private static double likely(Role slot) {
        return switch (slot) {
            case PROBLEM, IDEA -> 0.45;
            case METHOD -> 0.45;
            case RESULTS -> 0.4;
            case LIMITS -> 0.4;
            case NEXT -> 1;
        };
    }

    /// What a reader misses when there is less of it.
    private static int fewest(Role slot) {
        return switch (slot) {
            case PROBLEM, IDEA -> 1;
            case METHOD -> 3;
            case RESULTS, LIMITS -> 1;
            case NEXT -> 0;
        };
    }

    /// More points than this in a slot are a list, not a reading.
    private static int most(Role slot) {
        return switch (slot) {
            case PROBLEM -> 3;
            case IDEA -> 3;
            case METHOD -> 5;
            case RESULTS -> 10;
            case LIMITS -> 5;
            case NEXT -> 0;
        };
    }
}
