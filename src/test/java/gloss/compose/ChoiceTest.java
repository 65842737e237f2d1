package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Box;
import gloss.paper.Place;
import gloss.paper.Sentence;
import gloss.paper.Span;
import gloss.reading.Lead;
import gloss.reading.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChoiceTest {
    private final Choice choice =
            new Choice((a, b) -> a.candidate().order() == b.candidate().order());

    private static Rated rated(int order, int cost, double fit, String... concepts) {
        Sentence sentence =
                new Sentence(
                        "s" + order,
                        "b",
                        "s1",
                        new Span(0, 1),
                        "x",
                        Place.on(new Box(1, 0, 0, 1, 1)));
        Candidate candidate =
                new Candidate(sentence, order, SectionKind.RESULTS, "x", "x", cost, 0);
        Map<String, Double> weights = new java.util.TreeMap<>();
        for (String concept : concepts) {
            weights.put(concept, 1.0);
        }
        return new Rated(
                candidate,
                Map.of(Lead.RESULT, fit),
                new Closeness(0, 0),
                0,
                weights,
                false,
                new SlotWorth(Map.of(Role.RESULTS, fit / 10), 0));
    }

    private List<Integer> orders(List<Rated> from, int budget) {
        return choice.choose(from, Role.RESULTS, budget, 9, List.of(), List.of(), n -> 0).stream()
                .map(r -> r.candidate().order())
                .toList();
    }

    @Test
    void keepsTheBudgetAndThePapersOrder() {
        List<Rated> from =
                List.of(rated(1, 10, 3, "a"), rated(2, 10, 5, "b"), rated(3, 10, 4, "c"));
        assertThat(orders(from, 25)).containsExactly(2, 3);
    }

    @Test
    void doesNotSayTheSameTwice() {
        List<Rated> from =
                List.of(rated(1, 10, 5, "a", "b"), rated(2, 10, 5, "a", "b"), rated(3, 10, 3, "c"));
        assertThat(orders(from, 20)).containsExactly(1, 3);
    }

    @Test
    void prefersOneGoodSentenceToASmallOneThatBlocksIt() {
        List<Rated> from = List.of(rated(1, 2, 3, "a"), rated(2, 20, 5, "b", "c", "d", "e"));
        assertThat(orders(from, 20)).containsExactly(2);
    }

    @Test
    void breaksTiesByThePapersOrder() {
        List<Rated> from = List.of(rated(1, 10, 4, "a"), rated(2, 10, 4, "b"));
        assertThat(orders(from, 10)).containsExactly(1);
    }

    @Test
    void stopsWhereTheNextIsNotSureEnough() {
        List<Rated> from =
                List.of(rated(1, 10, 9, "a"), rated(2, 10, 6, "b"), rated(3, 10, 7, "c"));
        List<Rated> chosen =
                choice.choose(
                        from,
                        Role.RESULTS,
                        100,
                        9,
                        List.of(),
                        List.of(),
                        n -> List.of(0.3, 0.65, 0.8).get(n));
        assertThat(chosen.stream().map(r -> r.candidate().order())).containsExactly(1, 3);
    }

    @Test
    void asksMoreOfEachFurtherPointOfEverySlot() {
        for (Role slot : Role.values()) {
            for (int n = 1; n < Bars.most(slot); n++) {
                assertThat(Bars.of(slot, n)).isGreaterThanOrEqualTo(Bars.of(slot, n - 1));
            }
            assertThat(Bars.of(slot, Bars.most(slot))).isGreaterThan(1);
        }
    }
}
