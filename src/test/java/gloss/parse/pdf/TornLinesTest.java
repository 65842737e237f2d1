package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TornLinesTest {
    private static final String WORDS =
            "the quick brown fox jumps over the lazy dog while seven wizards mix a jug of strong ink ";

    private static final Column COLUMN = new Column(72, 312);

    private final Setter page = new Setter(1);

    @Test
    void areMendedWhereAllGapsAreAlike() {
        prose();
        page.set(72, 88, 10, Setter.ROMAN, "Since");
        page.set(132, 88, 10, Setter.ROMAN, "all");
        page.set(182, 88, 10, Setter.ROMAN, "of");
        page.set(227, 88, 10, Setter.ROMAN, "them");
        page.set(282, 88, 10, Setter.ROMAN, "rested");
        assertThat(mended()).contains("Since all of them rested");
    }

    @Test
    void areMendedWhereASmallWordFillsTheGap() {
        prose();
        page.set(72, 88, 10, Setter.ROMAN, "so that at last it so");
        page.set(182, 83, 5, Setter.ROMAN, "def");
        page.set(210.3f, 88, 10, Setter.ROMAN, "is the whole of all it");
        assertThat(mended()).anyMatch(t -> t.matches("so that at last it so.*def.*is the whole.*"));
    }

    @Test
    void areRowsOfATableWhereNoProseIsBeside() {
        page.set(72, 88, 10, Setter.ROMAN, "Since");
        page.set(132, 88, 10, Setter.ROMAN, "all");
        page.set(182, 88, 10, Setter.ROMAN, "of");
        page.set(227, 88, 10, Setter.ROMAN, "them");
        page.set(282, 88, 10, Setter.ROMAN, "rested");
        assertThat(mended()).hasSize(5);
    }

    @Test
    void areRowsOfATableWhereTheGapsDiffer() {
        prose();
        int before = mended().size();
        page.set(72, 88, 10, Setter.ROMAN, "Since");
        page.set(142, 88, 10, Setter.ROMAN, "all");
        page.set(182, 88, 10, Setter.ROMAN, "of them");
        page.set(282, 88, 10, Setter.ROMAN, "rested");
        assertThat(mended()).hasSize(before + 4);
    }

    private void prose() {
        page.prose(72, 312, 100, 10, 12, WORDS.repeat(2).strip().substring(0, 130));
    }

    private List<String> mended() {
        Setter body = new Setter(2);
        body.prose(72, 312, 100, 10, 12, WORDS.repeat(20).strip());
        Manner manner = Layout.of(List.of(body.lines())).manner();
        return TornLines.mended(page.lines().lines(), manner, List.of(COLUMN)).stream()
                .map(Line::text)
                .toList();
    }
}
