package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ListingNumbersTest {
    @Test
    void areTheFiguresBeforeLinesOfCode() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add(Setter.line(60, 100 + 12 * i, 8, Setter.ROMAN, String.valueOf(i + 1)));
            lines.add(Setter.line(80 + 9 * i, 100 + 12 * i, 9, Setter.MONO, "fill(basin)"));
        }
        assertThat(ListingNumbers.of(lines))
                .extracting(Line::text)
                .containsExactlyInAnyOrder("1", "2", "3");
    }

    @Test
    void areNeitherOneFigureAloneNorThoseBeforeWords() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add(Setter.line(60, 100 + 12 * i, 8, Setter.ROMAN, String.valueOf(i + 1)));
            lines.add(Setter.line(80, 100 + 12 * i, 9, Setter.ROMAN, "a river"));
        }
        lines.add(Setter.line(60, 300, 8, Setter.ROMAN, "7"));
        lines.add(Setter.line(80, 300, 9, Setter.MONO, "fill(basin)"));
        assertThat(ListingNumbers.of(lines)).isEmpty();
    }
}
