package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Words;
import gloss.paper.Paper;
import gloss.paper.Papers;
import gloss.paper.Sentence;
import org.junit.jupiter.api.Test;

final class IntroducedTest {
    private static double alone(String said) {
        Paper paper =
                Papers.of(
                                "# Abstract\n\nWe propose QNET, a network that counts cells.\n\n"
                                        + "# Results\n\nThe scanner was moved twice. "
                                        + said)
                        .titled("Counting cells")
                        .paper();
        SectionKinds kinds = new SectionKinds(paper);
        Sentence last = paper.sentences().getLast();
        return new Introduced(paper, Summary.of(paper, kinds), new Words())
                .alone(last, last.text());
    }

    @Test
    void leavesASentenceOfKnownThingsItsWorth() {
        assertThat(alone("QNET counts cells in 3 % less time.")).isEqualTo(1);
    }

    @Test
    void takesFromOneThatPointsElsewhere() {
        assertThat(alone("We train the network on these images.")).isLessThan(0.8);
    }

    @Test
    void takesFromOneWithRunsAndSymbolsThatNobodyExplained() {
        assertThat(alone("Adding shapes (+P) helps the network.")).isLessThan(0.8);
        assertThat(alone("The network minimises the sum of s over k.")).isLessThan(0.8);
    }

    @Test
    void takesALittleFromOneThatComesBackToANounOfItsNeighbours() {
        assertThat(alone("The network runs on the scanner.")).isBetween(0.9, 0.99);
    }
}
