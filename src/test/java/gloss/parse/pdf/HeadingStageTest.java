package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HeadingStageTest {
    private static final String WORDS =
            "the quick brown fox jumps over the lazy dog while seven wizards mix a jug of ink ";

    private final Setter setter = new Setter(1);
    private float base = 80;

    @Test
    void takesHeadingsOfFiguresAndFormulasWhenTheyAreNumberedAndBold() {
        heading(Setter.BOLD, "1 INTRODUCTION");
        heading(Setter.BOLD, "2 METHODS");
        heading(Setter.BOLD, "2.1 ATARI 2600");
        heading(Setter.BOLD, "2.2 FASTER SEARCH FOR k ≤ 3");
        heading(Setter.BOLD, "3 RESULTS");
        assertThat(titles())
                .containsExactly(
                        "INTRODUCTION",
                        "METHODS",
                        "ATARI 2600",
                        "FASTER SEARCH FOR k ≤ 3",
                        "RESULTS");
    }

    @Test
    void takesCapitalsOfWhichAnEndIsLightForAHeading() {
        heading(Setter.BOLD, "1 INTRODUCTION");
        heading(Setter.BOLD, "2 METHODS");
        float right = setter.set(72, base, 10, Setter.BOLD, "2.1 ANALYSIS OF THE ");
        setter.set(right + 2.5f, base, 10, Setter.ROMAN, "RIVERSILT");
        text();
        heading(Setter.BOLD, "3 RESULTS");
        assertThat(titles()).contains("ANALYSIS OF THE RIVERSILT");
    }

    @Test
    void takesNoFormulaForAHeading() {
        heading(Setter.BOLD, "1 INTRODUCTION");
        heading(Setter.BOLD, "2 METHODS");
        heading(Setter.ROMAN, "2.1 k = a + b");
        heading(Setter.BOLD, "3 RESULTS");
        assertThat(titles()).containsExactly("INTRODUCTION", "METHODS", "RESULTS");
    }

    private void heading(Face face, String text) {
        setter.set(72, base, 10, face, text);
        text();
    }

    private void text() {
        setter.prose(72, 540, base + 22, 10, 12, WORDS.repeat(6));
        base += 22 + 7 * 12 + 10;
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (Structure.Headed headed :
                Stages.of(List.of(setter.lines()), Hints.NONE).structure().sections()) {
            Heading heading = headed.heading();
            if (heading != null) {
                titles.add(heading.title());
            }
        }
        return titles;
    }
}
