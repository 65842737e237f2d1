package gloss.reading;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Paper;
import gloss.paper.Papers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private final Paper paper =
            Papers.of("# Results\n\nOurs is best.")
                    .table(
                            "Results",
                            "Method | Accuracy | Error\nERM | 76.9 | 23.1\nmixup | 78.3 | 21.7")
                    .paper();
    private final FormText forms = new FormText(paper, "en");

    private static Evidence.OfCell cell(int row, int column, String quote) {
        return new Evidence.OfCell("tab1", row, column, quote);
    }

    private Optional<String> compared(Evidence rival, String difference) {
        Evidence own = cell(3, 2, "78.3");
        return forms.write(
                Form.COMPARED,
                List.of(
                        cell(3, 1, "mixup"),
                        own,
                        cell(2, 1, "ERM"),
                        rival,
                        cell(1, 2, "Accuracy"),
                        new Evidence.Computed(difference, List.of(own, rival))));
    }

    @Test
    void saysTwoNumbersOfOneColumnAndTheirDifference() {
        assertThat(compared(cell(2, 2, "76.9"), "+1.4"))
                .contains("Table 1: mixup 78.3, ERM 76.9 (Accuracy), a difference of +1.4.");
    }

    private final Paper passed =
            Papers.of("# Results\n\nOurs is good.")
                    .table(
                            "Results",
                            "Method | Accuracy | Error\nERM | 76.9 | 23.1\nmixup | 78.3 | 21.7\nOracle | 80.1 | 22.0")
                    .paper();

    private Optional<String> passedBy(Form form, Evidence name, Evidence top) {
        Evidence own = cell(3, 2, "78.3");
        Evidence rival = cell(2, 2, "76.9");
        return new FormText(passed, "en")
                .write(
                        form,
                        List.of(
                                cell(3, 1, "mixup"),
                                own,
                                cell(2, 1, "ERM"),
                                rival,
                                cell(1, 2, "Accuracy"),
                                new Evidence.Computed("+1.4", List.of(own, rival)),
                                name,
                                top));
    }

    @Test
    void saysWhichRowIsBetterThanBoth() {
        assertThat(passedBy(Form.COMPARED_PASSED, cell(4, 1, "Oracle"), cell(4, 2, "80.1")))
                .contains(
                        "Table 1: mixup 78.3, ERM 76.9 (Accuracy), a difference of +1.4; better than both: Oracle 80.1.");
        assertThat(passedBy(Form.COMPARED, cell(4, 1, "Oracle"), cell(4, 2, "80.1"))).isEmpty();
    }

    @Test
    void refusesABetterOneThatIsNotBetterOrOfAnotherColumnOrName() {
        assertThat(passedBy(Form.COMPARED_PASSED, cell(2, 1, "ERM"), cell(2, 2, "76.9"))).isEmpty();
        assertThat(passedBy(Form.COMPARED_PASSED, cell(4, 1, "Oracle"), cell(4, 3, "22.0")))
                .isEmpty();
        assertThat(passedBy(Form.COMPARED_PASSED, cell(2, 1, "ERM"), cell(4, 2, "80.1"))).isEmpty();
    }

    @Test
    void refusesAWrongDifference() {
        assertThat(compared(cell(2, 2, "76.9"), "+1.5")).isEmpty();
    }

    @Test
    void refusesNumbersOfTwoColumns() {
        assertThat(compared(cell(2, 3, "23.1"), "+55.2")).isEmpty();
    }

    @Test
    void readsOneNumberFromACellAndNoneFromTwo() {
        assertThat(Comparison.number("78.3 ± 0.2")).contains(new BigDecimal("78.3"));
        assertThat(Comparison.number("1,024")).contains(new BigDecimal("1024"));
        assertThat(Comparison.number("−0.5")).contains(new BigDecimal("-0.5"));
        assertThat(Comparison.number("ResNet-50")).isEmpty();
        assertThat(Comparison.number("-")).isEmpty();
    }

    @Test
    void keepsTheDecimalsOfADifference() {
        assertThat(Comparison.difference(new BigDecimal("0.30"), new BigDecimal("0.10")))
                .isEqualTo("+0.20");
        assertThat(Comparison.difference(new BigDecimal("5.1"), new BigDecimal("5.4")))
                .isEqualTo("-0.3");
    }
}
