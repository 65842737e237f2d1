package gloss.compose;

import gloss.reading.Highlight;
import gloss.reading.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Sentences of the whole paper for the skimming eye: about one in twelve, and all that the reading
/// quotes (Scim highlights some 10 % of the sentences, Fok and others 2023).
final class Highlights {
    private static final int ONE_IN = 12;
    private static final int LEAST = 8;
    private static final int MOST = 60;
    private static final double LEAST_QUALITY = 3.5;
    private static final List<Role> ROLES =
            List.of(Role.PROBLEM, Role.IDEA, Role.METHOD, Role.RESULTS, Role.LIMITS);

    private Highlights() {}

    /// In the paper's order; `quoted` are the highlights of what the reading quotes, `all` the
    /// number of the paper's sentences.
    static List<Highlight> of(List<Rated> rated, List<Highlight> quoted, int all) {
        int most = Math.clamp(all / ONE_IN, LEAST, MOST);
        Set<String> seen = new HashSet<>();
        List<Highlight> chosen = new ArrayList<>();
        quoted.stream().filter(h -> seen.add(h.sentence())).forEach(chosen::add);
        rated.stream()
                .filter(r -> best(r) != null && r.quality(role(r)) >= LEAST_QUALITY)
                .sorted(
                        Comparator.comparingDouble((Rated r) -> -r.quality(role(r)))
                                .thenComparingInt(r -> r.candidate().order()))
                .filter(r -> seen.add(r.candidate().sentence().id()))
                .limit(Math.max(0, most - chosen.size()))
                .map(r -> new Highlight(r.candidate().sentence().id(), role(r)))
                .forEach(chosen::add);
        return chosen;
    }

    private static @org.jspecify.annotations.Nullable Role best(Rated rated) {
        return ROLES.stream().anyMatch(r -> rated.fit(r) > 0) ? role(rated) : null;
    }

    private static Role role(Rated rated) {
        return ROLES.stream()
                .max(
                        Comparator.comparingDouble((Role r) -> rated.fit(r))
                                .thenComparingInt(r -> -ROLES.indexOf(r)))
                .orElseThrow();
    }
}
