package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleModelTest {
    private static final List<String> ABSTRACT =
            List.of(
                    "Neural networks have recently been used for many tasks.",
                    "However, they need large training sets.",
                    "In this paper, we propose a method that learns from few examples.",
                    "We train a small network on pairs of sentences and tune it.",
                    "Experimental results show that our method outperforms the baseline by 4.2%.");

    private final RoleModel model = RoleModel.ofWords();

    @Test
    void tellsWhatWasBeforeFromWhatWasDoneAndFound() {
        List<Move> moves = model.roles(ABSTRACT).stream().map(RoleModel.Guess::move).toList();
        assertThat(moves.subList(0, 2)).containsOnly(Move.BACKGROUND);
        assertThat(moves.get(2)).isIn(Move.OBJECTIVE, Move.METHOD);
        assertThat(moves.get(3)).isEqualTo(Move.METHOD);
        assertThat(moves.get(4)).isEqualTo(Move.RESULT);
    }

    @Test
    void isAsSureInAllAsOneCanBe() {
        for (RoleModel.Guess guess : model.roles(ABSTRACT)) {
            double sum = guess.probabilities().values().stream().mapToDouble(p -> p).sum();
            assertThat(sum).isBetween(0.99, 1.01);
        }
    }

    @Test
    void namesItsReasons() {
        assertThat(model.reasons(ABSTRACT, 4, Move.RESULT).subList(0, 20))
                .extracting(RoleModel.Reason::feature)
                .contains("show_that");
    }

    @Test
    void takesASingleSentenceAndNone() {
        assertThat(model.roles(List.of("We show that it holds."))).hasSize(1);
        assertThat(model.roles(List.of())).isEmpty();
        assertThat(model.roles(List.of(""))).hasSize(1);
    }
}
