package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TheoremWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theorem 3. Every river ends.",
                "Lemma 2.15 Suppose that it rains.",
                "Definition A.3 (Rivers) A river is",
                "Remark. It rains.",
                "Lemma 4 f is convex.",
                "定理 2.1 设河流"
            })
    void openStatements(String text) {
        assertThat(TheoremWords.statement(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theorem 3 is stronger than it looks.",
                "Lemma 2.15 shows how to bound it.",
                "Theorem 4.1, which we prove below, says so.",
                "Examples of this are rivers."
            })
    void areNoneInASentenceAboutOne(String text) {
        assertThat(TheoremWords.statement(text)).isFalse();
    }
}
