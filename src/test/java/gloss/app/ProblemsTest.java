package gloss.app;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Problem;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void hasWordsInBothLanguagesForEveryProblem() {
        for (Problem problem : Problem.values()) {
            assertThat(Problems.words(problem, "en")).as(problem.code()).matches("[ -~]+");
            assertThat(Problems.words(problem, "zh")).as(problem.code()).matches(".*\\p{IsHan}.*");
        }
        assertThat(Arrays.stream(Problem.values()).map(p -> Problems.words(p, "en")))
                .doesNotHaveDuplicates();
    }

    @Test
    void failsTheRunWhenThereIsNoPaperOrNothingToReadInIt() {
        for (Problem problem : Problem.values()) {
            assertThat(Problems.exit(problem))
                    .as(problem.code())
                    .isEqualTo(
                            problem.refuses()
                                            || problem == Problem.NO_TEXT
                                            || problem == Problem.MODEL_SILENT
                                    ? 1
                                    : 0);
        }
    }

    @Test
    void tellsAProblemInOneLineWhateverTheDetailHolds() {
        assertThat(Problems.line("a.pdf", Problem.NOT_A_PDF, "starts with\n<html>\u001B[2J", "en"))
                .isEqualTo("a.pdf: not a PDF: starts with <html> [2J");
        assertThat(Problems.line("论文.pdf", Problem.ENCRYPTED, "", "zh"))
                .isEqualTo("论文.pdf：PDF 已加密，需要密码");
    }
}
