package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.ReadingSpeed;
import gloss.paper.Paper;
import gloss.paper.Papers;
import gloss.reading.KeyFigure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KeyFiguresTest {
    private final Paper paper =
            Papers.of("# Method\n\nWe train it.\n\n# Results\n\nIt is good.")
                    .figure("Accuracy of all models as a function of time.", "s2.b2.2")
                    .figure("Overview of the proposed architecture.", "s1.b1.1")
                    .paper();
    private final KeyFigures figures =
            new KeyFigures(paper, new SectionKinds(paper), ReadingSpeed.of("en", 0));

    @Test
    void showsHowItWorksAndWhatCameOut() {
        Optional<KeyFigure> method = figures.method();
        assertThat(method).map(KeyFigure::id).contains("fig2");
        assertThat(figures.results(method)).map(KeyFigure::id).contains("fig1");
    }

    @Test
    void namesTheSentenceThatExplainsIt() {
        assertThat(figures.method()).map(KeyFigure::why).contains("s1.b1.1");
    }
}
