package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.ReadingSpeed;
import gloss.paper.Papers;
import org.junit.jupiter.api.Test;

final class HeadlinesTest {
    private static final Language ENGLISH = Language.english();

    private static String headline(String summary) {
        ReadingSpeed speed = ReadingSpeed.of("en", 0);
        Analysis analysis =
                new Analysis(
                        Papers.of("# Abstract\n\n" + summary).titled("On reading order").paper(),
                        speed,
                        ENGLISH,
                        new RoleWeights(),
                        new SlotWeights());
        return new Headlines(speed, analysis::marks, analysis.names(), analysis.lines())
                .best(analysis.heads(), 25)
                .map(r -> r.candidate().text())
                .orElse("");
    }

    @Test
    void prefersWhatTheAuthorsDidToWhatIsKnown() {
        assertThat(
                        headline(
                                "Reading order is an important problem in document analysis. We propose a fast algorithm for the reading order of papers. Experiments show that it works on all data sets."))
                .isEqualTo("We propose a fast algorithm for the reading order of papers.");
    }

    @Test
    void takesADocumentForAPaper() {
        assertThat(
                        headline(
                                "Reading order is an important problem. This vignette describes functions for the reading order of papers. The use of the functions is illustrated on several papers."))
                .isEqualTo("This vignette describes functions for the reading order of papers.");
    }

    @Test
    void leavesTheToolsOfOthersToThem() {
        assertThat(
                        Tools.ofOthers(
                                "The module avar allows to build meat.",
                                new OwnNames(
                                        Papers.of("# Abstract\n\nIt cooks.")
                                                .titled("stew: Slow Cooking")
                                                .paper())))
                .isTrue();
        assertThat(
                        Tools.ofOthers(
                                "The package stew allows to build meat.",
                                new OwnNames(
                                        Papers.of("# Abstract\n\nIt cooks.")
                                                .titled("stew: Slow Cooking")
                                                .paper())))
                .isFalse();
    }

    @Test
    void cutsALongOneAtAClause() {
        assertThat(
                        headline(
                                "We propose a fast algorithm for the reading order of two-column papers, which finds the gutter once for the whole document and reads each band between two wide lines column by column."))
                .isEqualTo(
                        "We propose a fast algorithm for the reading order of two-column papers.");
    }

    @Test
    void prefersOneThatPointsToNothing() {
        assertThat(
                        headline(
                                "We propose a fast algorithm to alleviate these issues of reading order. We present column bands for the reading order of papers."))
                .isEqualTo("We present column bands for the reading order of papers.");
    }

    @Test
    void cutsOutOfASentenceThatCannotStandAloneWhatCan() {
        assertThat(
                        headline(
                                "Reading order is hard. To solve these problems, we introduce column bands for the reading order of papers."))
                .isEqualTo("We introduce column bands for the reading order of papers.");
    }

    @Test
    void doesNotEndWithinAnEnumeration() {
        assertThat(
                        headline(
                                "This course teaches reading order to students by collecting, sorting, and measuring the words of many papers on a large number of different old and new computers in class."))
                .doesNotEndWith("collecting.")
                .doesNotEndWith("sorting.");
    }

    @Test
    void isEmptyRatherThanTooLong() {
        assertThat(headline("We propose " + "very ".repeat(30) + "good things.")).isEmpty();
    }
}
