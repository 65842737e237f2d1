package gloss.compose;

import gloss.reading.Lead;
import gloss.reading.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.IntToDoubleFunction;

/// Chooses the sentences of a slot under its budget of words: budgeted maximum coverage. A set of
/// sentences is worth, for every content word it holds, the word's share of its sentence times the
/// squared quality of the best sentence that holds it; so a sentence alone is worth its squared
/// quality however long it is, and saying the same thing twice adds nothing. That is monotone and
/// submodular. Of three sets the worthiest is taken: greedy by worth, greedy by worth per word, and
/// the best single sentence; the latter two have at least (1 − 1/√e) ≈ 0.39 of the greatest worth
/// there is (Khuller, Moss and Naor 1999). See docs/decisions for the measurement.
final class Choice {
    private static final double KEPT = 1e6;

    /// What a second step from the same section loses beside one from another, as a share of its
    /// words. A heuristic.
    private static final double PLACE = 0.4;

    private final BiPredicate<Rated, Rated> alike;
    private final BiPredicate<Rated, Rated> alikeHere;

    /// `alike`: whether two sentences say the same; of these only one is chosen.
    Choice(BiPredicate<Rated, Rated> alike) {
        this(alike, alike);
    }

    /// `alike` for what the reading says elsewhere, `alikeHere` for sentences of one slot.
    Choice(BiPredicate<Rated, Rated> alike, BiPredicate<Rated, Rated> alikeHere) {
        this.alike = alike;
        this.alikeHere = alikeHere;
    }

    /// The chosen ones in the paper's order; `already` is all that the reading says so far, `here`
    /// what of it stands in this slot. One that has `n` others before it in the slot must be right
    /// as surely as `bar` says of `n`.
    List<Rated> choose(
            List<Rated> from,
            Role slot,
            int budget,
            int most,
            List<Rated> already,
            List<Rated> here,
            IntToDoubleFunction bar) {
        List<Rated> fitting =
                from.stream()
                        .filter(r -> r.candidate().cost() <= budget)
                        .filter(r -> already.stream().noneMatch(a -> alike.test(a, r)))
                        .filter(r -> here.stream().noneMatch(h -> alikeHere.test(h, r)))
                        .toList();
        List<Rated> greedy = greedy(fitting, slot, budget, most, here, bar, false);
        List<Rated> dense = greedy(fitting, slot, budget, most, here, bar, true);
        List<Rated> single =
                fitting.stream()
                        .filter(r -> r.worth().of(slot) >= bar.applyAsDouble(here.size()))
                        .max(
                                Comparator.comparingDouble((Rated r) -> worth(List.of(r), slot))
                                        .thenComparingInt(r -> -r.candidate().order()))
                        .map(List::of)
                        .orElse(List.of());
        List<Rated> best = greedy;
        for (List<Rated> other : List.of(dense, single)) {
            best = worth(other, slot) > worth(best, slot) ? other : best;
        }
        return best.stream()
                .sorted(Comparator.comparingDouble(r -> r.candidate().order()))
                .toList();
    }

    private List<Rated> greedy(
            List<Rated> fitting,
            Role slot,
            int budget,
            int most,
            List<Rated> here,
            IntToDoubleFunction bar,
            boolean perWord) {
        List<Rated> open = new ArrayList<>(fitting);
        List<Rated> chosen = new ArrayList<>();
        Map<String, Double> covered = new HashMap<>();
        int left = budget;
        while (chosen.size() < most) {
            Rated best = null;
            double bestGain = 0;
            for (Rated each : open) {
                double gain = gain(each, slot, covered) / (perWord ? each.candidate().cost() : 1);
                gain = Math.round(gain * KEPT) / KEPT;
                if (each.candidate().cost() <= left
                        && gain > bestGain
                        && each.worth().of(slot) >= bar.applyAsDouble(here.size() + chosen.size())
                        && count(chosen, slot, each.lead(slot)) + count(here, slot, each.lead(slot))
                                < most(each.lead(slot))) {
                    best = each;
                    bestGain = gain;
                }
            }
            if (best == null) {
                break;
            }
            Rated taken = best;
            chosen.add(taken);
            left -= taken.candidate().cost();
            shares(taken, slot).forEach((word, share) -> covered.merge(word, share, Math::max));
            open.removeIf(r -> alikeHere.test(taken, r));
        }
        return chosen;
    }

    private static long count(List<Rated> chosen, Role slot, Lead lead) {
        return chosen.stream().filter(r -> r.lead(slot) == lead).count();
    }

    /// More of these than this crowd out what the slot is for.
    private static int most(Lead lead) {
        return switch (lead) {
            case SETUP -> 1;
            case CONTEXT, DATA, FUTURE -> 2;
            case ASSUMPTION, SCOPE, CONTRIBUTION -> 3;
            case GAP,
                    AIM,
                    NEW,
                    STEP,
                    RESULT,
                    COMPARISON,
                    FINDING,
                    ADMITTED,
                    TESTED,
                    SEARCHED,
                    READ,
                    CODE,
                    DATASET,
                    PROJECT,
                    BUILDS_ON,
                    CITED_OFTEN ->
                    Integer.MAX_VALUE;
        };
    }

    private static double gain(Rated rated, Role slot, Map<String, Double> covered) {
        double gain = 0;
        for (var share : shares(rated, slot).entrySet()) {
            gain += Math.max(0, share.getValue() - covered.getOrDefault(share.getKey(), 0.0));
        }
        return gain;
    }

    /// What each word of the sentence is worth here, in all its squared quality: a sentence that is
    /// twice as good counts four times, since many middling ones would else outweigh one that says
    /// it. Of a method's steps the section counts as a word too, so that they are spread over it.
    private static Map<String, Double> shares(Rated rated, Role slot) {
        double quality = rated.quality(slot);
        Map<String, Double> weights = new TreeMap<>(rated.concepts());
        double all = weights.values().stream().mapToDouble(w -> w).sum();
        if (slot == Role.METHOD && rated.candidate().kind() != SectionKind.ABSTRACT) {
            weights.put("§ " + rated.candidate().sentence().section(), PLACE * all);
        }
        double sum = weights.values().stream().mapToDouble(w -> w).sum();
        weights.replaceAll((word, weight) -> sum == 0 ? 0 : weight / sum * quality * quality);
        return weights;
    }

    private static double worth(List<Rated> set, Role slot) {
        Map<String, Double> covered = new HashMap<>();
        double worth = 0;
        for (Rated rated : set) {
            worth += gain(rated, slot, covered);
            shares(rated, slot).forEach((word, share) -> covered.merge(word, share, Math::max));
        }
        return worth;
    }
}
