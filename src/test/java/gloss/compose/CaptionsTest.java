package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.ReadingSpeed;
import org.junit.jupiter.api.Test;

final class CaptionsTest {
    private final ReadingSpeed speed = ReadingSpeed.of("en", 0);

    @Test
    void showsTheFirstSentence() {
        assertThat(Captions.shown("Overview of mixup. Left: pairs.", speed, 20, 40))
                .isEqualTo("Overview of mixup.");
    }

    @Test
    void doesNotStopAtAnAbbreviation() {
        assertThat(Captions.shown("Accuracy vs. time of all models. More.", speed, 20, 40))
                .isEqualTo("Accuracy vs. time of all models.");
    }

    @Test
    void endsALongOneAtAClause() {
        assertThat(
                        Captions.shown(
                                "Overview of mixup, which trains on pairs of inputs", speed, 5, 40))
                .isEqualTo("Overview of mixup");
    }

    @Test
    void showsNothingOfOneThatCannotBeCut() {
        assertThat(Captions.shown("one two three four five six seven", speed, 5, 40)).isEmpty();
    }

    @Test
    void goesOnAfterTheNameOfAPart() {
        assertThat(Captions.shown("Left. Accuracy of all models. More.", speed, 20, 40))
                .isEqualTo("Left. Accuracy of all models.");
    }

    @Test
    void doesNotCutWithinBrackets() {
        assertThat(
                        Captions.shown(
                                "Scaling of the solver (Fig. 1, right) on many processors",
                                speed,
                                6,
                                40))
                .isEmpty();
    }
}
