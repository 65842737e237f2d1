package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gloss.paper.Box;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class MarginTest {
    private final Setter setter = new Setter(1);

    @Test
    void isThreePointsWideWhereNothingStands() {
        assertThat(around(200, 300, 400, 380)).isEqualTo(new Box(1, 197, 297, 403, 383));
    }

    @Test
    void isHalfOfTheGapToTextNextToIt() {
        setter.set(200, 200, 10, Setter.ROMAN, "text above");
        setter.set(405, 240, 10, Setter.ROMAN, "beside");
        Box box = around(200, 206, 401, 280);
        assertThat(box.top()).isCloseTo(206 - (206 - 202.2) / 2, within(0.01));
        assertThat(box.right()).isCloseTo(403, within(0.01));
        assertThat(box.left()).isEqualTo(197);
    }

    @Test
    void isNothingWhereTextReachesIn() {
        setter.set(200, 200, 10, Setter.ROMAN, "text above");
        assertThat(around(200, 201, 400, 280).top()).isEqualTo(201);
    }

    @Test
    void staysOnThePage() {
        assertThat(around(1, 1, 611, 300)).isEqualTo(new Box(1, 0, 0, 612, 303));
    }

    private Box around(float left, float top, float right, float bottom) {
        Line label = Setter.line(200, 600, 9, Setter.ROMAN, "Figure 1: Of a test");
        setter.set(72, 700, 10, Setter.ROMAN, "some text far away from all of it");
        CaptionStart start = Objects.requireNonNull(CaptionStart.of(label, true, false));
        Region region =
                Region.of(
                        Caption.of(start, List.of(label)),
                        Region.Side.ABOVE,
                        List.of(Item.of(new Ink(Ink.Kind.SHAPE, left, top, right, bottom))),
                        0);
        return new Margin(Layout.of(List.of(setter.lines())).sheets().getFirst(), List.of(region))
                .around(region);
    }
}
