package gloss.page;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Sentence;
import gloss.parse.Mark;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PainterTest {
    private final PrintedPaper printed = new PrintedPaper();

    @Test
    void paintsEveryPageThatHasMarks() throws IOException {
        List<Mark> marks = printed.paper().sentences().stream().map(PainterTest::mark).toList();
        try (Pages pages = Pages.of(printed.original())) {
            SortedMap<Integer, Picture> painted = new Painter().paint(pages, marks);

            assertThat(painted.keySet())
                    .containsExactlyElementsOf(
                            marks.stream().map(m -> m.box().page()).distinct().sorted().toList());
            var image =
                    ImageIO.read(new ByteArrayInputStream(painted.firstEntry().getValue().bytes()));
            assertThat(image.getWidth()).isEqualTo(1020);
            assertThat(image.getHeight()).as("page and legend").isGreaterThan(1320);
            Mark first = marks.getFirst();
            Color edge =
                    new Color(
                            image.getRGB(
                                    (int) (first.box().middleX() * 120 / 72),
                                    (int) Math.round(first.box().bottom() * 120 / 72)));
            assertThat(edge).as("the frame").isNotEqualTo(Color.WHITE);
        }
    }

    @Test
    void kindKeepsItsColour() {
        assertThat(Painter.colour("heading")).isEqualTo(Painter.colour("heading"));
        assertThat(Painter.colour("heading")).isNotEqualTo(Painter.colour("body"));
    }

    @Test
    void paintsNothingOnPagesThatCannotBeDrawn() {
        try (Pages pages = Pages.of(printed.original())) {
            Mark lost = new Mark(new gloss.paper.Box(99, 1, 1, 2, 2), "body", "");
            assertThat(new Painter().paint(pages, List.of(lost))).isEmpty();
        }
    }

    private static Mark mark(Sentence sentence) {
        return new Mark(sentence.place().boxes().getFirst(), sentence.section(), sentence.id());
    }
}
