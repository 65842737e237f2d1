package gloss.compose;

import gloss.reading.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses what the exit of one minute shows: the best sentence of each slot, then the best of what
/// is left, as long as the words last.
final class Exits {
    private static final List<Role> FIRST =
            List.of(Role.IDEA, Role.RESULTS, Role.LIMITS, Role.PROBLEM, Role.METHOD);

    /// Words kept for each slot that is still to come.
    private static final int RESERVED = 22;

    private Exits() {}

    /// The sentences of the one-minute exit; `words` are those left after the headline.
    static Set<Rated> minute(Map<Role, List<Rated>> slots, int words) {
        Set<Rated> chosen = new HashSet<>();
        int left = words;
        List<Rated> rest = new ArrayList<>();
        for (Role slot : FIRST) {
            int reserved = RESERVED * (FIRST.size() - 1 - FIRST.indexOf(slot));
            int most = Math.max(left / 2, left - reserved);
            List<Rated> best =
                    slots.getOrDefault(slot, List.of()).stream()
                            .sorted(
                                    Comparator.comparingDouble((Rated r) -> -summing(r, slot))
                                            .thenComparingInt(r -> r.candidate().order()))
                            .toList();
            boolean first = true;
            for (Rated each : best) {
                int cost = each.candidate().cost();
                if (first && cost <= most) {
                    chosen.add(each);
                    left -= cost;
                    first = false;
                } else if (slot != Role.LIMITS) {
                    rest.add(each);
                }
            }
        }
        rest.sort(
                Comparator.comparingDouble((Rated r) -> -r.close().gist())
                        .thenComparingInt(r -> r.candidate().order()));
        for (Rated each : rest) {
            if (each.candidate().cost() <= left) {
                chosen.add(each);
                left -= each.candidate().cost();
            }
        }
        return chosen;
    }

    /// The abstract's sentences are written to sum up.
    private static double summing(Rated rated, Role slot) {
        double place = rated.candidate().kind() == SectionKind.ABSTRACT ? 2 : 0;
        return rated.quality(slot) + place;
    }
}
