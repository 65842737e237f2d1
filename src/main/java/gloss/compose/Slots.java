package gloss.compose;

import gloss.reading.Lead;
import gloss.reading.Role;
import java.util.ArrayList;
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

    /// A sentence may fill a slot when another fits it better by no more than this.
    private static final double NEARLY = 1.0;

    /// What is left over is spent on good sentences only; a shorter reading is better than a padded
    /// one.
    private static final double WORTH_MORE_TIME = 6;

    /// In an eight-fold run over the judged papers 83 % of the sentences of the problem above this
    /// are right and 4 % wrong (idea 86 and 3, method 66 and 17); …
    private static final double SURE = 0.6;

    /// … above this 75 and 8 (idea 82 and 8, method 62 and 22). A slot that would stay nearly empty
    /// takes them.
    private static final double LIKELY = 0.48;

    /// The best there is for a slot that would stay empty: more right than wrong.
    private static final double POSSIBLE = 0.28;

    /// One clear sign that a sentence belongs in no reading.
    private static final double NEVER = 2;

    private final Analysis analysis;
    private final Choice choice;
    private final Map<Role, List<Rated>> chosen = new EnumMap<>(Role.class);
    private final List<Rated> taken;

    /// `already` are sentences said elsewhere (the headline).
    Slots(Analysis analysis, List<Rated> already) {
        this.analysis = analysis;
        this.choice = new Choice(analysis::alike);
        this.taken = new ArrayList<>(already);
    }

    /// Fills each slot under its own words and `left` in all; returns what is left.
    int fill(Map<Role, Integer> words, int left) {
        int rest = left;
        for (Role slot : ORDER) {
            int budget = Math.min(rest, words.getOrDefault(slot, 0));
            int cost = add(slot, budget, SURE, most(slot));
            int missing = fewest(slot) - chosen.getOrDefault(slot, List.of()).size();
            cost += add(slot, budget - cost, LIKELY, missing);
            int none = chosen.getOrDefault(slot, List.of()).isEmpty() ? fewest(slot) : 0;
            cost += add(slot, budget - cost, POSSIBLE, Math.min(1, none));
            rest -= cost;
        }
        return rest;
    }

    /// Spreads what is left: the results first.
    void spread(int left) {
        int rest = left;
        for (Role slot : LEFTOVERS) {
            rest -= add(slot, rest, SURE, most(slot), WORTH_MORE_TIME);
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
                        .filter(r -> belongs(r, Role.RESULTS))
                        .filter(r -> r.lead(Role.RESULTS) == Lead.COMPARISON)
                        .filter(r -> Reported.compares(r.candidate().text()))
                        .toList();
        List<Rated> best = choice.choose(comparing, Role.RESULTS, words, 1, taken, List.of());
        chosen.put(Role.RESULTS, best);
        taken.addAll(best);
        return best.stream().mapToInt(r -> r.candidate().cost()).sum();
    }

    private int add(Role slot, int budget, double sure, int more) {
        return add(slot, budget, sure, more, 0);
    }

    /// Adds the best of quality `least` at least and `more` in number at most; returns their words.
    private int add(Role slot, int budget, double sure, int more, double least) {
        List<Rated> before = chosen.getOrDefault(slot, List.of());
        int most = Math.min(more, most(slot) - before.size());
        if (budget <= 0 || most <= 0) {
            return 0;
        }
        List<Rated> from =
                analysis.shortlist().stream()
                        .filter(r -> belongs(r, slot, sure) && r.quality(slot) >= least)
                        .toList();
        List<Rated> added = choice.choose(from, slot, budget, most, taken, before);
        List<Rated> all = new ArrayList<>(before);
        all.addAll(added);
        all.sort(java.util.Comparator.comparingInt(r -> r.candidate().order()));
        chosen.put(slot, all);
        taken.addAll(added);
        return added.stream().mapToInt(r -> r.candidate().cost()).sum();
    }

    /// Whether the sentence may stand in this slot: by what the trained weights say of it, that it
    /// is rather right than not; by the rules where they know nothing.
    static boolean belongs(Rated rated, Role slot, double least) {
        Double known = rated.learned().get(slot);
        return known == null
                ? belongs(rated, slot)
                : known >= least && rated.never() < NEVER && rated.quality(slot) > 0;
    }

    /// Whether the rules let the sentence stand in this slot.
    static boolean belongs(Rated rated, Role slot) {
        double fit = rated.fit(slot);
        double best = ORDER.stream().mapToDouble(rated::fit).max().orElse(0);
        return fit >= least(slot)
                && fit >= best - NEARLY
                && rated.never() < NEVER
                && rated.quality(slot) > 0;
    }

    /// The least fit, so that a slot stays empty rather than says something else.
    private static double least(Role slot) {
        return switch (slot) {
            case PROBLEM, IDEA -> 2.5;
            case METHOD -> 2.5;
            case RESULTS -> 3.5;
            case LIMITS -> 2.25;
            case NEXT -> Double.MAX_VALUE;
        };
    }

    /// What a reader misses when there is less of it.
    private static int fewest(Role slot) {
        return switch (slot) {
            case PROBLEM, IDEA -> 1;
            case METHOD -> 3;
            case RESULTS, LIMITS, NEXT -> 0;
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
