package gloss.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.page.PrintedPaper;
import gloss.reading.Reading;
import org.junit.jupiter.api.Test;

class MarkdownReadingTest {
    private final PrintedPaper printed = new PrintedPaper();
    private final SampleReading sample = new SampleReading(printed);

    @Test
    void everySentenceHasItsPageAndFootnote() {
        Reading reading = sample.reading("en");
        String text = markdown(reading);

        assertThat(text)
                .contains("- **Gap** Readers who doubt a summary")
                .contains("that it rests on. (p. 1)[^r2]\n")
                .contains("[^r2]: p. 1, 1 Introduction, word for word\n")
                .contains("[^r12]: p. 1, Table 1, “94.2” … “71.3”\n");
        assertThat(text.lines().filter(l -> l.startsWith("[^"))).hasSize(16);
    }

    @Test
    void stepsAreNumbered() {
        assertThat(markdown(sample.reading("en")))
                .contains("\n1. First,")
                .contains("\n4. Finally,");
    }

    @Test
    void tableIsATable() {
        assertThat(markdown(sample.reading("en")))
                .contains("| Method | Found | Wrong |\n|---|---:|---:|\n")
                .contains("| **Margins (ours)** (this paper) | **94.2** | **1.4** |\n");
    }

    @Test
    void addressesStayLinks() {
        assertThat(markdown(sample.reading("en")))
                .contains("[Code: example.org/margins](<https://example.org/margins>)")
                .contains("- **Code** <https://example.org/margins> (p. 1)");
    }

    @Test
    void textFromThePaperIsNeverMarkup() {
        assertThat(markdown(sample.titled("# *x* [a](b) <b> `c` & d\n- e")))
                .startsWith("# \\# \\*x\\* \\[a\\](b) \\<b\\> \\`c\\` &amp; d - e\n");
        assertThat(Markdown.text("1. one")).isEqualTo("1\\. one");
        assertThat(Markdown.text("3.5 points")).isEqualTo("3.5 points");
        assertThat(Markdown.text("- a")).isEqualTo("\\- a");
        assertThat(Markdown.link("x", "javascript:alert(1)")).isEqualTo("x javascript:alert(1)");
    }

    @Test
    void unknownFieldsLeaveNoTrace() {
        assertThat(markdown(sample.bare()))
                .startsWith("# margins.pdf\n")
                .contains("*nothing was found*")
                .doesNotContain("null");
    }

    private String markdown(Reading reading) {
        return new MarkdownReading().write(reading, printed.paper());
    }
}
