package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ClausesTest {
    private static String within(String sentence, int limit) {
        return Clauses.within(sentence, List.of(), limit, t -> t.split("\\s+").length, c -> true)
                .map(Cut::text)
                .orElse("");
    }

    @Test
    void cutsTheOpeningAndATrailingClause() {
        String sentence =
                "In this paper, we propose mixup, a simple principle for training networks, which"
                        + " trains a neural network on convex combinations of pairs of examples.";
        assertThat(within(sentence, 14))
                .isEqualTo(
                        "In this paper, we propose mixup, a simple principle for training networks.");
        assertThat(within(sentence, 9))
                .isEqualTo("We propose mixup, a simple principle for training networks.");
        assertThat(within(sentence, 6)).isEqualTo("In this paper, we propose mixup.");
    }

    @Test
    void doesNotCutWhatRestricts() {
        assertThat(within("We prove that it converges fast, unless the noise is very large.", 7))
                .isEmpty();
        assertThat(within("We reach the best accuracy, but only on small data sets.", 6)).isEmpty();
    }

    @Test
    void givesNothingWhereNoBoundaryHelps() {
        assertThat(within("We propose a method for the training of very deep networks.", 5))
                .isEmpty();
    }

    @Test
    void dropsAnOpeningThatOnlyTiesTheSentenceToTheOneBefore() {
        assertThat(Clauses.unopened("To address these issues, we propose a new loss.", List.of()))
                .map(Cut::text)
                .contains("We propose a new loss.");
        assertThat(Clauses.unopened("For small data, we propose a new loss.", List.of())).isEmpty();
    }
}
