package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.paper.Papers;
import org.junit.jupiter.api.Test;

final class LeaningsTest {
    private final Paper paper =
            Papers.of(
                            "# Method\n\nWe extend the encoder of [1] by a second head. We compare our results with those of [2]. Much has been written on essays [3].")
                    .reference("A. One. An encoder. 2020.")
                    .reference("B. Two. A rival. 2021.")
                    .reference("C. Three. A background. 2019.")
                    .paper();
    private final Leanings leanings =
            new Leanings(paper, new Authorship(new OwnNames(paper), Kind.METHOD));

    @Test
    void whatIsExtendedIsBuiltOn() {
        assertThat(leanings.builtOn("b1")).isTrue();
    }

    @Test
    void whatIsComparedWithIsLeanedOnAndNotBuiltOn() {
        assertThat(leanings.on("b2")).isTrue();
        assertThat(leanings.builtOn("b2")).isFalse();
    }

    @Test
    void whatIsCitedAsBackgroundIsNeither() {
        assertThat(leanings.on("b3")).isFalse();
        assertThat(leanings.builtOn("b3")).isFalse();
    }
}
