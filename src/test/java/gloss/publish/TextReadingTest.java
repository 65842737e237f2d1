package gloss.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.page.PrintedPaper;
import gloss.reading.Reading;
import org.junit.jupiter.api.Test;

class TextReadingTest {
    private final PrintedPaper printed = new PrintedPaper();
    private final SampleReading sample = new SampleReading(printed);

    @Test
    void noLineIsWiderThanTheTerminalButAnAddressAlone() {
        for (String labels : new String[] {"en", "zh"}) {
            Reading reading = sample.reading(labels);
            for (int width = 20; width <= 130; width++) {
                for (String line : text(reading, width, false).split("\n", -1)) {
                    if (Typewriter.isAddress(line.strip()) && !line.strip().contains(" ")) {
                        continue;
                    }
                    assertThat(Typewriter.width(line)).as(line).isLessThanOrEqualTo(width);
                }
            }
        }
    }

    @Test
    void everySentenceHasItsPage() {
        String flat = text(sample.reading("en"), 100, false).replaceAll("\\s+", " ");

        sample.reading("en").points().forEach(p -> assertThat(flat).contains(p.text() + " [p. "));
    }

    @Test
    void leadInsHangWhereThereIsRoomAndRunInWhereThereIsNot() {
        Reading reading = sample.reading("en");

        assertThat(text(reading, 90, false))
                .contains("\nGap           Readers who doubt")
                .contains("\nStep 1        First, glyphs");
        assertThat(text(reading, 50, false)).contains("\nGap: Readers who doubt");
    }

    @Test
    void drawsTheTableWithItsMarks() {
        assertThat(text(sample.reading("en"), 90, false))
                .contains("Margins (ours) (this paper)   94.2    1.4")
                .contains("Block matching (best other)   71.3    9.8");
    }

    @Test
    void colourOnlyWhenAskedFor() {
        Reading reading = sample.reading("en");

        assertThat(text(reading, 90, false)).doesNotContain("\u001B");
        String coloured = text(reading, 90, true);
        assertThat(coloured).contains("\u001B[1mProblem\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(text(reading, 90, false));
    }

    @Test
    void aTitleCannotMoveTheCursor() {
        assertThat(text(sample.titled("a\u001B[2Jb\rc"), 90, true))
                .doesNotContain("\u001B[2J")
                .doesNotContain("\r");
    }

    @Test
    void saysWhySlotsAreEmpty() {
        assertThat(text(sample.bare(), 90, false))
                .startsWith("margins.pdf\n")
                .contains("nothing was found")
                .doesNotContain("null");
    }

    private String text(Reading reading, int width, boolean colour) {
        return new TextReading(width, colour).write(reading, printed.paper());
    }
}
