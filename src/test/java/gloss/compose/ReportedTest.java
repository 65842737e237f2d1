package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Cues;
import gloss.reading.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The cue phrases of limits and results on sentences of the kinds that were read wrongly before.
class ReportedTest {
    /// Between this and nothing lies what a section adds.
    private static final double HEARD = 2;

    private final Cues cues = new Cues("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Further advanced problems have not been explored in this study.",
                "The results depend strongly on the expansion rate.",
                "We did not evaluate the method on other languages.",
                "The tool is still a prototype and several parts are under development.",
                "Our study was conducted at a single hospital, which limits the conclusions.",
                "Further research is needed to establish the effect.",
                "The sample may not be representative of all schools."
            })
    void hearsALimit(String sentence) {
        assertThat(cues.score("admitted", sentence)).isGreaterThanOrEqualTo(HEARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "However, there are limitations in our work that we plan to explore further.",
                "We make the target see source tokens that exceed the limitation of latency.",
                "We did not find any significant differences between the architectures.",
                "To minimize the risk that this might have affected the results, we adjusted.",
                "We introduce an algorithm that overcomes the limitations of earlier methods."
            })
    void hearsNoLimitWhereNoneIsAdmitted(String sentence) {
        assertThat(cues.score("admitted", sentence)).isLessThan(HEARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The experiment measures the accuracy in the same way as before.",
                "To improve the performance, we fine-tune the network for ten minutes.",
                "In the original implementation the attack runs until an example is found.",
                "We provide some empirical evidence for the proposed expansion."
            })
    void takesNoSetUpForAResult(String sentence) {
        assertThat(cues.score("result", sentence)).isLessThan(HEARD);
    }

    @Test
    void comparesOnlyWithANumber() {
        assertThat(Reported.compares("Ours is better than theirs by 2.3 points.")).isTrue();
        assertThat(Reported.compares("Ours is better than theirs.")).isFalse();
        assertThat(Metric.of("Timeout (%)")).isEqualTo(Metric.LESS);
    }
}
