package gloss.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the L_cnt loss          | the L<sub>cnt</sub> loss
                    F1-score_{IoU=0.5} of 3 | F1-score<sub>IoU=0.5</sub> of 3
                    R^{n×m} and x^train     | R<sup>n×m</sup> and x<sup>train</sup>
                    call my_variable_name   | call my_variable_name
                    A_b_c                   | A_b_c
                    a_{<b>}                 | a<sub>&lt;b&gt;</sub>
                    set {x} of 5            | set {x} of 5
                    """)
    void raisesAndSinksWhatThePageRaisesAndSinks(String said, String written) {
        assertThat(new Html().said(said).done()).isEqualTo(written);
    }

    @Test
    void escapesTheTextAroundAnIndex() {
        assertThat(new Html().said("a < b_{i}").done()).isEqualTo("a &lt; b<sub>i</sub>");
    }
}
