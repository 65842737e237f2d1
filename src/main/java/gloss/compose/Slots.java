package gloss.compose;

import gloss.reading.Lead;
import gloss.reading.Role;
import java.util.ArrayList;
import java.util.Collections;
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

    /// A comparison that no table bears out must be a result this surely.
    private static final double COMPARES = 0.6;

    /// A mixed result is a limit, too, and rarer as one.
    private static final double MIXED = 0.35;

    /// What is less sure than this is not looked at.
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
            int cost = add(slot, budget);
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
            rest -= add(slot, rest);
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
        List<Rated> best =
                choice.choose(comparing, Role.RESULTS, words, 1, taken, List.of(), n -> COMPARES);
        chosen.put(Role.RESULTS, best);
        taken.addAll(best);
        return best.stream().mapToInt(r -> r.candidate().cost()).sum();
    }

    /// Adds the best that are as sure as the slot's bars; returns their words.
    private int add(Role slot, int budget) {
        List<Rated> before = chosen.getOrDefault(slot, List.of());
        int most = Bars.most(slot) - before.size();
        if (budget <= 0 || most <= 0) {
            return 0;
        }
        List<Rated> from = analysis.shortlist().stream().filter(r -> belongs(r, slot)).toList();
        Choice way = slot == Role.IDEA ? ideas : choice;
        List<Rated> added =
                way.choose(from, slot, budget, most, taken, before, n -> Bars.of(slot, n));
        List<Rated> all = new ArrayList<>(before);
        all.addAll(added);
        all.sort(Comparator.comparingInt(r -> r.candidate().order()));
        if (slot == Role.IDEA && !all.isEmpty()) {
            first(all);
        }
        chosen.put(slot, all);
        taken.addAll(added);
        return added.stream().mapToInt(r -> r.candidate().cost()).sum();
    }

    /// The surest goes first: "To further improve it, we add …" may stand before it in the paper.
    private static void first(List<Rated> ideas) {
        Rated main =
                Collections.max(
                        ideas,
                        Comparator.comparingDouble((Rated r) -> r.worth().of(Role.IDEA))
                                .thenComparingInt(r -> -r.candidate().order()));
        ideas.remove(main);
        ideas.addFirst(main);
    }

    /// Whether the sentence may be right in this slot, and is in no other much more surely so.
    private static boolean belongs(Rated rated, Role slot) {
        double nearly = slot == Role.LIMITS ? MIXED : NEARLY;
        return possible(rated, slot) && rated.worth().of(slot) >= rated.worth().best() - nearly;
    }

    /// Whether the sentence is worth a look for this slot.
    static boolean possible(Rated rated, Role slot) {
        return rated.worth().of(slot) >= POSSIBLE && !rated.titular() && rated.never() < NEVER;
    }
}
