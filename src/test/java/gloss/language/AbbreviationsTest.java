package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AbbreviationsTest {
    @Test
    void findsTheShortestMeaningThatHoldsTheLetters() {
        assertThat(
                        Abbreviations.in(
                                "We minimise the empirical risk (ER) by empirical risk minimization (ERM)."))
                .extracting(Abbreviations.Abbreviation::longForm)
                .containsExactly("empirical risk", "empirical risk minimization");
    }

    @Test
    void keepsThePlaceInTheText() {
        String text = "Trained by stochastic gradient descent (SGD) here.";
        var found = Abbreviations.in(text).getFirst();
        assertThat(text.substring(found.start(), found.end()))
                .isEqualTo("stochastic gradient descent (SGD)");
    }

    @Test
    void takesThePluralOfTheShortForm() {
        assertThat(Abbreviations.in("deep neural networks (DNNs) learn").getFirst().longForm())
                .isEqualTo("deep neural networks");
    }

    @Test
    void refusesBracketsThatAbbreviateNothing() {
        assertThat(Abbreviations.in("as in the first case (II) and others (see B) of Smith (NASA)"))
                .isEmpty();
    }
}
