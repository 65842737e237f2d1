package gloss.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.page.Crop;
import gloss.paper.Box;
import gloss.paper.PageSize;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionsTest {
    private final Regions regions =
            new Regions(List.of(new PageSize(612, 792), new PageSize(612, 792)));

    @Test
    void isAsWideAsTheParagraph() {
        Box said = new Box(1, 100, 200, 180, 210);
        List<Box> lines = List.of(new Box(1, 54, 188, 295, 198), new Box(1, 54, 200, 290, 210));

        Crop crop = regions.around(List.of(said), lines).getFirst();

        assertThat(crop.region()).isEqualTo(new Box(1, 48, 185, 301, 225));
        assertThat(crop.highlights()).containsExactly(said);
    }

    @Test
    void sentenceOverALineBreakIsOneSlip() {
        List<Box> boxes = List.of(new Box(1, 250, 200, 295, 210), new Box(1, 54, 212, 140, 222));

        assertThat(regions.around(boxes, List.of())).hasSize(1);
    }

    @Test
    void sentenceOverAColumnBreakIsTwo() {
        List<Box> boxes = List.of(new Box(1, 54, 720, 295, 730), new Box(1, 317, 80, 400, 90));

        assertThat(regions.around(boxes, List.of())).hasSize(2);
    }

    @Test
    void sentenceOverAPageBreakIsTwo() {
        List<Box> boxes = List.of(new Box(1, 54, 720, 295, 730), new Box(2, 54, 731, 400, 741));

        assertThat(regions.around(boxes, List.of())).extracting(Crop::page).containsExactly(1, 2);
    }

    @Test
    void linesOfTheOtherColumnDoNotWidenIt() {
        Box said = new Box(1, 54, 200, 295, 210);
        List<Box> lines = List.of(said, new Box(1, 317, 200, 558, 210));

        assertThat(regions.around(List.of(said), lines).getFirst().region().right()).isEqualTo(301);
    }

    @Test
    void staysOnThePage() {
        Box corner = new Box(1, 2, 3, 30, 12);

        assertThat(regions.around(List.of(corner), List.of()).getFirst().region())
                .isEqualTo(new Box(1, 0, 0, 36, 27));
    }
}
