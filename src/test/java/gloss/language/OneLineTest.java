package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneLineTest {
    private static final List<String> ABSTRACT =
            List.of(
                    "Deep networks are widely used (see the survey).",
                    "In this paper, we propose a simple pruning method for recurrent networks, which"
                            + " needs no retraining.",
                    "However, experiments take 3.5 hours.");

    private final OneLine model = OneLine.trained();

    @Test
    void choosesTheSentenceThatSaysWhatWasDone() {
        OneLine.Line best = model.ranked("Pruning Recurrent Networks", ABSTRACT).getFirst();
        assertThat(best.sentence()).isEqualTo(1);
        assertThat(best.text()).startsWith("We propose a simple pruning method");
    }

    @Test
    void cutsAtMarkedBoundariesOnly() {
        assertThat(texts("In this paper, we propose a method, which is simple and new."))
                .containsExactly(
                        "In this paper, we propose a method, which is simple and new.",
                        "In this paper, we propose a method.",
                        "We propose a method, which is simple and new.");
        assertThat(texts("However, we find it in 3,500 of 4,000 papers by reading them."))
                .contains("We find it in 3,500 of 4,000 papers by reading them.")
                .noneMatch(text -> text.endsWith("in 3."));
    }

    @Test
    void neverLeavesABracketOpen() {
        assertThat(texts("We compare many methods (old, new, and newer) on the same data."))
                .containsExactly(
                        "We compare many methods (old, new, and newer) on the same data.",
                        "We compare many methods on the same data.");
    }

    @Test
    void ranksEveryCutOnceBestFirst() {
        List<OneLine.Line> ranked = model.ranked("", ABSTRACT);
        assertThat(ranked).extracting(OneLine.Line::text).doesNotHaveDuplicates();
        assertThat(ranked).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void hasNoLineForNoText() {
        assertThat(model.ranked("Title", List.of())).isEmpty();
        assertThat(model.ranked("", List.of("", " "))).isEmpty();
    }

    private static List<String> texts(String sentence) {
        return LineCuts.of(sentence).stream().map(LineCuts.Cut::text).toList();
    }
}
