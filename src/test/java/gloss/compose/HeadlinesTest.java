package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Cues;
import gloss.language.ReadingSpeed;
import gloss.language.Words;
import gloss.paper.Papers;
import org.junit.jupiter.api.Test;

final class HeadlinesTest {
    private static String headline(String summary) {
        ReadingSpeed speed = ReadingSpeed.of("en", 0);
        Analysis analysis =
                new Analysis(
                        Papers.of("# Abstract\n\n" + summary).titled("On reading order").paper(),
                        speed,
                        new Words(),
                        new Cues("en"),
                        new RoleWeights());
        return new Headlines(speed, analysis::marks)
                .best(analysis.rated(), 25)
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
    void isEmptyRatherThanTooLong() {
        assertThat(headline("We propose " + "very ".repeat(30) + "good things.")).isEmpty();
    }
}
