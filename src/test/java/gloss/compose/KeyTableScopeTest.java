package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.ReadingSpeed;
import gloss.paper.Paper;
import gloss.paper.Papers;
import gloss.reading.FormText;
import gloss.reading.KeyTable;
import gloss.reading.KeyTable.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a comparison says that its numbers stand under, and which rows stand beside them.
final class KeyTableScopeTest {
    private static final String TEXT =
            "# Abstract\n\nWe propose mixup, a simple principle. It reaches 64.1 and outperforms Dropout and Cutout.\n\n# Results\n\nOurs is best.";

    private static Paper paper(String caption, String rows) {
        return Papers.of(TEXT)
                .titled("mixup: Beyond Empirical Risk Minimization")
                .table(caption, rows)
                .paper();
    }

    private static KeyTables.Found found(Paper paper) {
        return new KeyTables(paper, new SectionKinds(paper), ReadingSpeed.of("en", 0))
                .results(120, new FormText(paper, "en"))
                .orElseThrow();
    }

    private static String comparison(String caption, String rows) {
        return found(paper(caption, rows)).comparison().map(Fixed::text).orElse("");
    }

    private static List<String> texts(KeyTable table) {
        return table.cells().stream().map(m -> m.cell().text()).toList();
    }

    @Test
    void saysOnWhichDataWhereTheyStandOnALineOfTheirOwn() {
        String rows =
                "Method | Accuracy\nMNIST |\nERM | 86.1\nDropout | 92.4\nmixup | *99.5*\nCIFAR |\nERM | 82.7\nDropout | 85.0\nmixup | 84.1";
        assertThat(comparison("Results", rows))
                .isEqualTo(
                        "Table 1: mixup 99.5, Dropout 92.4 (MNIST, Accuracy), a difference of +7.1.");
        assertThat(texts(found(paper("Results", rows)).table()))
                .contains("MNIST", "ERM")
                .doesNotContain("CIFAR", "82.7");
    }

    @Test
    void saysOnWhichDataWhereTheyStandBesideTheFirstRow() {
        assertThat(
                        comparison(
                                "Results",
                                "Data | Method | Accuracy\nMNIST | ERM | 86.1\n | Dropout | 92.4\n | mixup | *99.5*\nCIFAR | ERM | 82.7\n | Dropout | 85.0\n | mixup | 84.1"))
                .isEqualTo(
                        "Table 1: mixup 99.5, Dropout 92.4 (MNIST, Accuracy), a difference of +7.1.");
    }

    @Test
    void readsALabelThatStandsInTheMiddleOfItsRows() {
        assertThat(
                        comparison(
                                "Results",
                                "Metric | ERM | Dropout | mixup\nRecall | 71.0 | 74.0 | 72.0\nNations | | |\nF1 | 70.0 | 75.0 | *78.0*\nRecall | 61.0 | 64.0 | 62.0\nKinship | | |\nF1 | 60.0 | 65.0 | 63.0"))
                .isEqualTo(
                        "Table 1: mixup 78.0, Dropout 75.0 (Nations, F1), a difference of +3.0.");
    }

    @Test
    void namesTheMetricOfTheCaptionWhereTheHeaderNamesTheData() {
        assertThat(
                        comparison(
                                "Area under curve (AUC) scores for link prediction",
                                "Method | Facebook | PPI\nERM | 86.1 | 71.0\nDropout | 92.4 | 74.0\nmixup | *99.5* | *78.0*"))
                .isEqualTo(
                        "Table 1: mixup 99.5, Dropout 92.4 (Facebook; AUC), a difference of +7.1.");
    }

    @Test
    void saysWhatANumberInTheHeaderCounts() {
        assertThat(
                        comparison(
                                "Validation error of both",
                                "batch size | 32 | 2\nERM | 23.6 | 34.7\nDropout | 24.3 | 30.1\nmixup | 24.1 | *24.1*"))
                .isEqualTo(
                        "Table 1: mixup 24.1, Dropout 30.1 (batch size 2; Validation error), a difference of −6.0; less is better.");
    }

    @Test
    void setsALosingRowAgainstTheBestThatTheTextSaysIsBeaten() {
        String rows =
                "Method | Accuracy\nERM | 59.9\nCutout | 63.2\nDropout | 63.4\nCutMix | *66.2*\nmixup | 64.1";
        assertThat(comparison("Results", rows))
                .isEqualTo(
                        "Table 1: mixup 64.1, Dropout 63.4 (Accuracy), a difference of +0.7; better than both: CutMix 66.2.");
        KeyTable table = found(paper("Results", rows)).table();
        assertThat(texts(table)).contains("CutMix");
        assertThat(table.cells()).noneMatch(m -> m.mark() == Mark.RIVAL);
    }

    @Test
    void showsTheOwnRowThatTheTextQuotesThoughOthersAreBetter() {
        KeyTable table =
                found(
                                paper(
                                        "Results",
                                        "Method | Accuracy\nSupervised | 99.0\nNet5 | 95.2\nmixup | 41.2\nmixup+A | 42.3\nmixup+B | 43.4\nmixup+C | 44.5\nmixup+D | 64.1"))
                        .table();
        assertThat(texts(table)).contains("64.1", "99.0");
    }

    @Test
    void marksNoModelThatTheTextGivesToOthers() {
        Paper paper =
                Papers.of(
                                "# Abstract\n\nWe present AERA Chat, a platform.\n\n# Results\n\nWe used the AERA model (Li et al., 2023) and others.")
                        .titled("AERA Chat: An Interactive Platform")
                        .table(
                                "Evaluation of the models",
                                "Model | Accuracy | F1\ngpt-3.5 | 0.300 | 0.227\ngpt-4o | 0.312 | 0.292\nAERA | 0.654 | 0.658")
                        .paper();
        assertThat(found(paper).table().cells()).allMatch(m -> m.mark() == Mark.NONE);
        assertThat(found(paper).comparison()).isEmpty();
    }
}
