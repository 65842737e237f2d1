package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CleaningTest {
    private static String clean(String sentence) {
        return Cleaning.clean(sentence, List.of()).map(Cut::text).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Models [3, 4] memorize labels [5].|Models memorize labels.",
                "However, models memorize labels.|Models memorize labels.",
                "As shown in Fig. 3, accuracy rises.|Accuracy rises.",
                "(ii) Accuracy rises (see Table 2).|Accuracy rises.",
                "Accuracy rises (Smith et al., 2019; Lee, 2020).|Accuracy rises.",
                "We use empirical risk minimization (ERM).|We use empirical risk minimization (ERM).",
                "Theorem 3 (Upper bound). The loss is convex.|The loss is convex.",
                "Proof of Lemma 2.1. The loss is convex.|The loss is convex.",
                "We measure syntactic regularities¹, too.|We measure syntactic regularities, too.",
                "The area is 4 m² wide.|The area is 4 m² wide.",
                "因此，如图3所示，准确率提高。|准确率提高。"
            })
    void dropsWhatOnlyServesAReaderOfThePaper(String sentence, String said) {
        assertThat(clean(sentence)).isEqualTo(said);
    }

    @Test
    void dropsRaisedCallOutsByTheirSpans() {
        assertThat(
                        Cleaning.clean("Models12 memorize labels.", List.of(new Span(6, 8)))
                                .orElseThrow()
                                .text())
                .isEqualTo("Models memorize labels.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This was proposed in [4].",
                "[4] propose a loss.",
                "As shown in (Cheng et al., 2016), it needs labels."
            })
    void givesUpWhereACallOutStandsForANoun(String sentence) {
        assertThat(clean(sentence)).isEmpty();
    }

    @Test
    void quotesTheStretchThatItKeeps() {
        assertThat(
                        Cleaning.clean("However, models memorize labels [5].", List.of())
                                .orElseThrow()
                                .quote())
                .isEqualTo("models memorize labels [5].");
    }

    @Test
    void leavesAReferenceOnWhichTheVerbLeans() {
        assertThat(clean("All numbers are given in Table 2.")).contains("Table 2");
    }
}
