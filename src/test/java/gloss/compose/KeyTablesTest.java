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
    void showsNoRowOfAnotherBlock() {
        KeyTable table =
                found(
                                paper(
                                                "Method | Accuracy | Recall\nERM | 86.1 | 71.0\nDropout | 92.4 | 74.0\nmixup | *99.5* | *78.0*\nERM | 82.7 | 61.0\nDropout | 85.0 | 64.0\nmixup | *97.1* | *69.0*")
                                        .paper(),
                                90)
                        .orElseThrow()
                        .table();
        assertThat(table.cells().stream().filter(m -> m.cell().text().equals("ERM"))).hasSize(1);
    }

    @Test
    void takesTheBestOfTheOwnRowsAndNotTheFirst() {
        assertThat(
                        comparison(
                                "Method | Overlap | Dice\nVNet | 0 | 84.8\nNet5 | 50 | 86.6\nOurs (w/o SL) | 0 | 85.8\nOurs (w/o SL) | 50 | 87.4\nOurs | 50 | 87.7\nOurs | 75 | 87.8"))
                .isEqualTo("Table 1: Ours 87.8, Net5 86.6 (Dice), a difference of +1.2.");
    }

    @Test
    void looksPastAColumnWhereAllAreNearlyPerfect() {
        assertThat(
                        comparison(
                                "Method | R@1 | R@10\nCLIP | 88.0 | 99.4\nALIGN | 94.1 | 99.7\nmixup | 94.8 | *100.0*"))
                .isEqualTo("Table 1: mixup 94.8, ALIGN 94.1 (R@1), a difference of +0.7.");
    }

    @Test
    void takesNoUpperBoundForARival() {
        assertThat(
                        comparison(
                                "Method | Accuracy\nVote | 72.4\nERM | 62.3\nmixup | 74.0\nSupervised | 82.0"))
                .isEqualTo(
                        "Table 1: mixup 74.0, Vote 72.4 (Accuracy), a difference of +1.6; better than both: Supervised 82.0.");
    }

    @Test
    void marksNoRivalThatAnotherRowBeats() {
        var found =
                found(
                                paper(
                                                "Method | Accuracy\nBM25 | 37.7\nKalman | 86.7\nSVM | 74.3\nmixup | *48.8*")
                                        .paper(),
                                90)
                        .orElseThrow();

        assertThat(found.comparison().map(Fixed::text).orElse(""))
                .isEqualTo(
                        "Table 1: mixup 48.8, BM25 37.7 (Accuracy), a difference of +11.1; better than both: Kalman 86.7.");
        assertThat(found.table().cells()).noneMatch(m -> m.mark() == Mark.RIVAL);
    }

    @Test
    void saysNothingOfATie() {
        assertThat(comparison("Method | Accuracy\nERM | 78.3\nDropout | 77.4\nmixup | 78.3"))
                .isEmpty();
    }

    @Test
    void saysNothingOfAWinAmongManyLosses() {
        assertThat(
                        comparison(
                                "Method | Accuracy A | Accuracy B | Accuracy C | Accuracy D | Accuracy E\nERM | 70.1 | 78.9 | 77.7 | 76.2 | 80.1\nmixup | 71.3 | 70.2 | 70.1 | 70.4 | 70.0"))
                .isEmpty();
    }

    @Test
    void setsTheOwnRowsAgainstThoseUnderAnotherHeading() {
        assertThat(
                        comparison(
                                "Model | Accuracy\nOurs | \nIteration one | 70.4\nIteration two | 79.9\nModels of others | \nGPT | 72.1\nClaude | 77.2"))
                .isEqualTo(
                        "Table 1: Iteration two 79.9, Claude 77.2 (Accuracy), a difference of +2.7.");
    }

    @Test
    void readsThePanelThatHasTheOverallNumber() {
        assertThat(
                        comparison(
                                "Task | Brain dice | Heart dice\nERM | 61.1 | *93.3*\nmixup | *61.4* | 93.0\nTask | Colon dice | Overall dice\nERM | 58.3 | 77.8\nmixup | 56.2 | *78.0*"))
                .isEqualTo("Table 1: mixup 78.0, ERM 77.8 (Overall dice), a difference of +0.2.");
    }

    @Test
    void knowsTheNameThatTheTextClaims() {
        Paper paper =
                Papers.of(
                                "# Abstract\n\nWe study weak labels.\n\n# Introduction\n\nWe propose constrained label learning (CLL), a method.\n\n# Results\n\nIt works.")
                        .titled("Constraints for weak labels")
                        .table(
                                "Results on the test set",
                                "Method | Accuracy\nMMCE | 67.7\nCLL | 68.8\nVOTE | 66.6")
                        .paper();
        assertThat(found(paper, 90).flatMap(KeyTables.Found::comparison).map(Fixed::text))
                .contains("Table 1: CLL 68.8, MMCE 67.7 (Accuracy), a difference of +1.1.");
    }

    @Test
    void marksAllOwnRowsAndNoVersionAsTheRival() {
        KeyTable table =
                found(
                                paper(
                                                "Method | Accuracy\nmixup | *78.3*\nw/o order | 76.9\nw/o data | 70.1")
                                        .paper(),
                                90)
                        .orElseThrow()
                        .table();
        assertThat(table.cells())
                .anyMatch(m -> m.mark() == Mark.OWN && m.cell().text().equals("78.3"))
                .noneMatch(m -> m.mark() == Mark.RIVAL);
        KeyTable several =
                found(
                                paper(
                                                "Method | Accuracy\nERM | 70.1\nmixup-small | 71.0\nmixup-large | *78.3*")
                                        .paper(),
                                90)
                        .orElseThrow()
                        .table();
        assertThat(
                        several.cells().stream()
                                .filter(m -> m.mark() == Mark.OWN && m.cell().column() == 1)
                                .map(m -> m.cell().text()))
                .containsExactly("mixup-small", "mixup-large");
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
