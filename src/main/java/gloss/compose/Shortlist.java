package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.reading.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The sentences that a reading may choose from, weighed by meaning: for each slot the best by
/// their words, and those of the abstract. Vectors are made for these only, about a hundred of a
/// ten-page paper's three to six hundred sentences; the others could not have been chosen.
final class Shortlist {
    /// A slot shows ten sentences at most; with twice as many, another weight of meaning still
    /// finds its best ones here.
    private static final int OF_A_SLOT = 20;

    private static final int NEAREST = 5;

    /// The gist in words and the gist in meaning count alike.
    private static final double HALF = 0.5;

    private final Meaning meaning;
    private final Summary summary;
    private final String title;

    Shortlist(Paper paper, Summary summary, Meaning meaning) {
        this.title = paper.title();
        this.summary = summary;
        this.meaning = meaning;
    }

    /// In the paper's order, each with its closeness by meaning.
    List<Rated> of(List<Rated> rated, Moves moves) {
        Set<Rated> kept = new LinkedHashSet<>();
        for (Role slot : Role.values()) {
            rated.stream()
                    .filter(r -> Slots.belongs(r, slot))
                    .sorted(
                            Comparator.comparingDouble((Rated r) -> -r.quality(slot))
                                    .thenComparingInt(r -> r.candidate().order()))
                    .limit(OF_A_SLOT)
                    .forEach(kept::add);
        }
        rated.stream().filter(r -> r.candidate().kind() == SectionKind.ABSTRACT).forEach(kept::add);
        List<Rated> list =
                kept.stream().sorted(Comparator.comparingInt(r -> r.candidate().order())).toList();
        meaning.learn(
                Stream.concat(
                                Stream.concat(Stream.of(title), summary.texts().stream()),
                                list.stream().map(r -> r.candidate().text()))
                        .filter(t -> !t.isBlank())
                        .toList());
        return list.stream().map(r -> r.with(closeness(r, moves, list))).toList();
    }

    /// How close it is to the nearest other good sentences of sections of its kind: what several of
    /// them say is what the section is about.
    private double central(Rated rated, List<Rated> list) {
        return list.stream()
                .filter(o -> o.candidate().kind() == rated.candidate().kind())
                .filter(o -> o.candidate().order() != rated.candidate().order())
                .map(o -> meaning.close(rated.candidate().text(), o.candidate().text()))
                .sorted(Comparator.reverseOrder())
                .limit(NEAREST)
                .mapToDouble(c -> Math.max(0, c))
                .average()
                .orElse(0);
    }

    private Closeness closeness(Rated rated, Moves moves, List<Rated> list) {
        String text = rated.candidate().text();
        List<Double> near = new ArrayList<>();
        if (!title.isBlank()) {
            near.add(meaning.close(text, title));
        }
        Map<Role, Double> echoes = new EnumMap<>(Role.class);
        double nearest = 0;
        for (Sentence sentence : summary.sentences()) {
            double close = Math.max(0, meaning.close(text, sentence.text()));
            nearest = Math.max(nearest, close);
            for (Role slot : Role.values()) {
                double echo = Math.round(close * moves.of(slot, sentence) * 1000) / 1000.0;
                if (echo > 0) {
                    echoes.merge(slot, echo, Math::max);
                }
            }
        }
        near.add(nearest);
        double gist = near.stream().mapToDouble(d -> Math.max(0, d)).average().orElse(0);
        Closeness words = rated.close();
        double central = HALF * words.central() + HALF * central(rated, list);
        return new Closeness(HALF * words.gist() + HALF * gist, central, echoes);
    }
}
