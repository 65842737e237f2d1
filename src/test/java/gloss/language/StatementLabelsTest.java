package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementLabelsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theorem 5.",
                "Remark.",
                "LEMMA A.1.",
                "Definition 3 (Halftone Art).",
                "Theorem (Theorem 3.4).",
                "Theorem 2.2 (Geiger et al. [3], 1990).",
                "Main Theorem.",
                "Case 2:",
                "Proof.",
                "Proof of Theorem 3.2.",
                "Proof (sketch).",
                "Sketch of proof.",
                "定理 1.",
                "证明：",
                "定义 2.3（平稳性）．"
            })
    void nameWhatFollows(String label) {
        assertThat(StatementLabels.is(label)).isTrue();
        assertThat(StatementLabels.end(label + " We show it.")).isEqualTo(label.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theorem 5 holds.",
                "Examples abound.",
                "Proof techniques differ.",
                "case 2.",
                "Remarks on this follow.",
                "Problem solving is hard.",
                "定理成立。",
                "We show it."
            })
    void areNoSentences(String sentence) {
        assertThat(StatementLabels.end(sentence + " More.")).isZero();
    }
}
