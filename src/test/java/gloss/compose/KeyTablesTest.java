package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.ReadingSpeed;
import gloss.paper.Paper;
import gloss.paper.Papers;
import gloss.reading.FormText;
import gloss.reading.KeyTable;
import gloss.reading.KeyTable.Mark;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KeyTablesTest {
    private static Papers paper(String rows) {
        return Papers.of(
                        "# Abstract\n\nWe propose mixup, a simple principle.\n\n# Results\n\nOurs is best.")
                .titled("mixup: Beyond Empirical Risk Minimization")
                .table("Results on the test set", rows);
    }

    private static Optional<KeyTables.Found> found(Paper paper, int words) {
        return new KeyTables(paper, new SectionKinds(paper), ReadingSpeed.of("en", 0))
                .results(words, new FormText(paper, "en"));
    }

    private static String comparison(String rows) {
        return found(paper(rows).paper(), 90)
                .flatMap(KeyTables.Found::comparison)
                .map(Fixed::text)
                .orElse("");
    }

    @Test
    void setsTheOwnRowAgainstTheBestRival() {
        assertThat(comparison("Method | Accuracy\nERM | 76.9\nDropout | 77.4\nmixup | *78.3*"))
                .isEqualTo("Table 1: mixup 78.3, Dropout 77.4 (Accuracy), a difference of +0.9.");
    }

    @Test
    void knowsThatLessErrorIsBetter() {
        assertThat(comparison("Method | Error\nERM | 23.1\nDropout | 24.4\nmixup | 21.7"))
                .isEqualTo(
                        "Table 1: mixup 21.7, ERM 23.1 (Error), a difference of −1.4; less is better.");
    }

    @Test
    void saysNothingWhenTheMetricIsUnknown() {
        assertThat(
                        comparison("Method | Zorbs\nERM | 23.1\nDropout | 24.4\nmixup | 21.7")
                                .replace("Results", ""))
                .isEmpty();
    }

    @Test
    void saysNothingWithoutAnOwnRow() {
        assertThat(comparison("Method | Accuracy\nERM | 23.1\nDropout | 24.4")).isEmpty();
    }

    @Test
    void findsTheOwnRowBesideRowsThatCite() {
        assertThat(
                        comparison(
                                "Model | Accuracy\nRAE (Socher, 2011) | 77.7\nRNTN (Socher, 2013) | 79.0\nNet-static | 81.0"))
                .isEqualTo("Table 1: Net-static 81.0, RNTN 79.0 (Accuracy), a difference of +2.0.");
    }

    @Test
    void findsTheMethodsInColumns() {
        assertThat(
                        comparison(
                                "Data | ERM | Dropout | mixup\nAccuracy on A | 76.9 | 77.4 | *78.3*\nAccuracy on B | 66.9 | 67.4 | *68.3*"))
                .isEqualTo(
                        "Table 1: mixup 78.3, Dropout 77.4 (Accuracy on A), a difference of +0.9.");
    }

    /// The numbers under the second header are of other data.
    @Test
    void readsNoNumberUnderTheHeaderOfAnotherTable() {
        assertThat(
                        comparison(
                                "Method | Accuracy A | Accuracy B\nERM | 76.9 | 71.0\nmixup | 78.3 | 72.0\nMethod | Speed of A | Speed of B\nERM | 1.9 | 2.0\nmixup | 99.3 | 98.0"))
                .isEqualTo("Table 1: mixup 78.3, ERM 76.9 (Accuracy A), a difference of +1.4.");
    }

    @Test
    void takesAVariantOfTheOwnNameForNoRival() {
        assertThat(comparison("Method | Accuracy\nERM | 76.9\nmixupCut | 78.1\nmixup | *78.3*"))
                .isEqualTo("Table 1: mixup 78.3, ERM 76.9 (Accuracy), a difference of +1.4.");
    }

    @Test
    void believesTheBoldNumberMoreThanANameThatMayBeOfData() {
        assertThat(
                        comparison(
                                "Method | MR | Accuracy\nERM | 76.9 | 1\nCut | 77.0 | 2\nmixup | *78.3* | 3"))
                .doesNotContain("MR");
    }

    @Test
    void takesTheRowThatOthersAreWithoutForTheOwn() {
        Paper paper =
                Papers.of("# Abstract\n\nWe study a thing.\n\n# Results\n\nIt works.")
                        .titled("Some thing")
                        .table(
                                "Results of the ablation",
                                "Method | Accuracy\nCurriculum | *78.3*\nw/o order | 76.9\nw/o data | 70.1")
                        .paper();
        assertThat(found(paper, 90).flatMap(KeyTables.Found::comparison).map(Fixed::text))
                .contains(
                        "Table 1: Curriculum 78.3, w/o order 76.9 (Accuracy), a difference of +1.4.");
    }

    @Test
    void takesNoDifferenceForAValue() {
        assertThat(comparison("Method | Error drop vs. ERM\nDropout | 1.7\nmixup | *2.5*"))
                .isEmpty();
    }

    @Test
    void marksOwnAndRivalAndCutsToSixBySix() {
        StringBuilder rows = new StringBuilder("Method | A | Accuracy | B | C | D | E | F");
        for (int i = 1; i <= 12; i++) {
            rows.append("\nM")
                    .append(i)
                    .append(" | 1 | 7")
                    .append(i % 10)
                    .append(" | 1 | 2 | 3 | 4 | 5");
        }
        rows.append("\nmixup | 1 | *99* | 1 | 2 | 3 | 4 | 5");
        KeyTable table = found(paper(rows.toString()).paper(), 90).orElseThrow().table();
        assertThat(table.cells().stream().map(m -> m.cell().row()).distinct().count())
                .isLessThanOrEqualTo(6);
        assertThat(table.cells().stream().map(m -> m.cell().column()).distinct().count())
                .isLessThanOrEqualTo(6);
        assertThat(table.cells())
                .anyMatch(m -> m.mark() == Mark.OWN && m.cell().text().equals("99"));
        assertThat(table.cells())
                .anyMatch(m -> m.mark() == Mark.RIVAL && m.cell().text().equals("79"));
    }

    @Test
    void shrinksToItsWordsOrIsLeftOut() {
        Paper paper =
                paper(
                                "Method | Accuracy | F1\nERM | 76.9 | 70\nDropout | 77.4 | 71\nmixup | 78.3 | 72")
                        .paper();
        assertThat(found(paper, 14).orElseThrow().table().cells()).hasSizeLessThan(12);
        assertThat(found(paper, 5)).isEmpty();
    }
}
