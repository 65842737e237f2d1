package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gloss.paper.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class FloatStageTest {
    private static final String WORDS =
            "the quick brown fox jumps over the lazy dog while seven wizards mix a jug of strong ink ";
    private static final Offset<Double> CLOSE = within(1.5);

    private final Setter setter = new Setter(1);

    @Test
    void takesTheDrawingAboveAFiguresCaptionWithItsLabels() {
        prose(100, 12);
        setter.draw(150, 300, 450, 400);
        setter.set(280, 415, 8, Setter.ROMAN, "Steps");
        setter.setUpwards(140, 370, 8, "Loss");
        setter.set(200, 440, 9, Setter.ROMAN, "Figure 1: What was lost on the way.");
        prose(470, 12);
        Floats floats = floats();
        Box region = region(only(floats));
        assertThat(region.left()).isCloseTo(131, CLOSE);
        assertThat(region.top()).isCloseTo(297, CLOSE);
        assertThat(region.bottom()).isCloseTo(420, CLOSE);
        assertThat(texts(floats)).containsOnly("Steps", "Figure 1: What was lost on the way.");
        assertThat(only(floats).caption().text()).isEqualTo("What was lost on the way.");
    }

    @Test
    void takesLabelsOverTheEdgeOfADrawingAndInARowOverIt() {
        Face labels = Face.of("ArialMT", 0, false, false);
        prose(100, 12);
        setter.set(160, 290, 8, labels, "INPUT");
        setter.set(280, 290, 8, labels, "HIDDEN LAYERS");
        setter.set(400, 290, 8, labels, "OUTPUT");
        setter.draw(150, 300, 450, 400);
        setter.set(200, 350, 8, labels, "sum");
        setter.set(442, 412, 8, labels, "450");
        setter.set(260, 412, 8, labels, "Steps");
        setter.set(200, 440, 9, Setter.ROMAN, "Figure 1: What was lost on the way.");
        prose(470, 12);
        assertThat(texts(floats()))
                .contains("sum", "Steps", "450")
                .anyMatch(t -> t.contains("HIDDEN"));
    }

    @Test
    void leavesAShortLineOfTheBodyOverADrawing() {
        prose(100, 15);
        setter.set(72, 280, 10, Setter.ROMAN, "of the river.");
        setter.draw(72, 294, 450, 400);
        setter.set(200, 350, 8, Setter.ROMAN, "sum");
        setter.set(200, 440, 9, Setter.ROMAN, "Figure 1: What was lost on the way.");
        prose(470, 12);
        assertThat(texts(floats())).doesNotContain("of the river.");
    }

    @Test
    void takesTheRowsBelowATablesCaption() {
        prose(60, 6);
        setter.set(200, 170, 9, Setter.ROMAN, "Table 1: Counts of both kinds.");
        table(190);
        prose(300, 20);
        Box region = region(only(floats()));
        assertThat(region.top()).isCloseTo(177, CLOSE);
        assertThat(region.bottom()).isCloseTo(229, CLOSE);
    }

    @Test
    void neverTakesRunningTextOfAnyWidth() {
        prose(80, 14);
        setter.set(72, 270, 10, Setter.ROMAN, "A short paragraph ends here.");
        setter.draw(200, 300, 400, 380);
        setter.set(220, 400, 9, Setter.ROMAN, "Figure 1: In the middle of the text.");
        setter.set(72, 425, 10, Setter.ROMAN, "Another one begins and ends.");
        prose(437, 14);
        assertThat(texts(floats())).containsExactly("Figure 1: In the middle of the text.");
    }

    @Test
    void findsAFigureThatTextRunsBeside() {
        prose(80, 10);
        setter.prose(72, 330, 200, 10, 12, WORDS.repeat(5));
        setter.draw(350, 205, 540, 290);
        setter.set(360, 305, 9, Setter.ROMAN, "Figure 1: Text runs beside.");
        prose(338, 20);
        Floats floats = floats();
        assertThat(only(floats).region()).isEqualTo(new Box(1, 347, 202, 543, 293));
        assertThat(texts(floats)).containsExactly("Figure 1: Text runs beside.");
    }

    @Test
    void findsAFigureBesideItsCaption() {
        setter.draw(72, 100, 300, 220);
        setter.set(320, 140, 9, Setter.ROMAN, "Figure 1: The caption stands at");
        setter.set(320, 151, 9, Setter.ROMAN, "the side, and has three lines");
        setter.set(320, 162, 9, Setter.ROMAN, "of text.");
        prose(260, 30);
        assertThat(only(floats()).region()).isEqualTo(new Box(1, 69, 97, 303, 223));
    }

    @Test
    void givesEachOfTwoStackedFloatsItsOwn() {
        setter.set(200, 90, 9, Setter.ROMAN, "Table 1: Counts of both kinds.");
        table(110);
        setter.draw(150, 175, 450, 260);
        setter.set(200, 280, 9, Setter.ROMAN, "Figure 1: What was lost on the way.");
        prose(320, 30);
        List<Floats.Found> found = floats().found();
        assertThat(found).hasSize(2);
        assertThat(region(found.get(0)).bottom()).isCloseTo(149, CLOSE);
        assertThat(found.get(1).region()).isEqualTo(new Box(1, 147, 172, 453, 263));
    }

    @Test
    void leavesAlgorithmsToTheText() {
        setter.set(200, 90, 9, Setter.ROMAN, "Table 1: Counts of both kinds.");
        table(110);
        setter.rule(72, 540, 165);
        setter.set(72, 175, 10, Setter.BOLD, "Algorithm 1");
        setter.set(140, 175, 10, Setter.ROMAN, "Count all");
        setter.rule(72, 540, 180);
        setter.set(80, 192, 10, Setter.ROMAN, "1: for all things do");
        setter.set(80, 204, 10, Setter.ROMAN, "2: count");
        setter.rule(72, 540, 210);
        prose(250, 30);
        Floats floats = floats();
        assertThat(region(only(floats)).bottom()).isLessThan(160);
        assertThat(texts(floats)).noneMatch(t -> t.contains("count") || t.contains("Algorithm"));
    }

    @Test
    void takesTheNotesUnderATable() {
        setter.set(200, 90, 9, Setter.ROMAN, "Table 1: Counts of both kinds.");
        table(110);
        setter.set(200, 155, 8, Setter.ROMAN, "* Counted by hand.");
        prose(200, 30);
        assertThat(texts(floats())).contains("* Counted by hand.");
    }

    @Test
    void leavesAnAlgorithmOverATablesCaptionToTheText() {
        setter.rule(72, 540, 70);
        setter.set(80, 80, 10, Setter.BOLD, "Algorithm 1");
        setter.set(150, 80, 10, Setter.ROMAN, "Count all");
        setter.rule(72, 540, 84);
        setter.set(80, 96, 10, Setter.ROMAN, "1: for all things that there are do");
        setter.set(80, 108, 10, Setter.ROMAN, "2: count them with great care and note it");
        setter.rule(72, 540, 114);
        setter.set(200, 130, 9, Setter.ROMAN, "Table 1: Counts of both kinds.");
        table(160);
        prose(250, 30);
        assertThat(region(only(floats())).top()).isGreaterThan(140);
    }

    @Test
    void takesSmallerTextOverACaptionThatHasNothingElse() {
        prose(80, 10);
        setter.prose(72, 540, 216, 8, 9.5f, WORDS.repeat(6).strip());
        setter.set(72, 275, 10, Setter.ROMAN, "Figure 1: A prompt that we used.");
        prose(310, 30);
        Box region = region(only(floats()));
        assertThat(region.top()).isBetween(205.0, 212.0);
        assertThat(region.bottom()).isBetween(240.0, 262.0);
    }

    @Test
    void findsCaptionsAtTheFootOfEveryPage() {
        List<LineStage.PageLines> pages = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            Setter one = new Setter(page);
            one.prose(72, 540, 60, 10, 12, WORDS.repeat(45).strip());
            one.draw(150, 610, 450, 700);
            one.set(280, 715, 9, Setter.ROMAN, "Figure %d: A plot.".formatted(page));
            pages.add(one.lines());
        }
        Floats floats = FloatStage.of(Layout.of(pages), new Joiner(Set.of()));
        assertThat(floats.found())
                .extracting(Floats.Found::label)
                .containsExactly("Figure 1", "Figure 2", "Figure 3");
    }

    @Test
    void readsATableTurnedByAQuarter() {
        setter.setUpwards(100, 700, 10, "Table 1: A caption that reads upwards on its page.");
        setter.setUpwards(130, 700, 10, "Name");
        setter.setUpwards(130, 600, 10, "Count");
        setter.setUpwards(145, 700, 10, "first");
        setter.setUpwards(145, 600, 10, "11");
        setter.setUpwards(160, 700, 10, "second");
        setter.setUpwards(160, 600, 10, "22");
        Setter other = new Setter(2);
        other.prose(72, 540, 100, 10, 12, WORDS.repeat(40));
        Layout layout = Layout.of(List.of(setter.lines(), other.lines()));
        Floats.Found found = FloatStage.of(layout, new Joiner(Set.of())).found().getFirst();
        assertThat(found.caption().text()).isEqualTo("A caption that reads upwards on its page.");
        assertThat(region(found).left()).isCloseTo(119.8, CLOSE);
        assertThat(region(found).bottom()).isCloseTo(703, CLOSE);
        assertThat(found.cells()).extracting("text").contains("first", "22");
        assertThat(found.cells().getFirst().box().bottom()).isCloseTo(700, CLOSE);
    }

    private void prose(float base, int lines) {
        StringBuilder text = new StringBuilder();
        while (text.length() < lines * 92 - 40) {
            text.append(WORDS);
        }
        float end = setter.prose(72, 540, base, 10, 12, text.toString().strip());
        assertThat(end).isLessThan(780);
    }

    /// Three rows between rules, the first of them at a base.
    private void table(float base) {
        setter.rule(200, 400, base - 10);
        for (int row = 0; row < 3; row++) {
            setter.set(205, base + 14 * row, 9, Setter.ROMAN, row == 0 ? "Kind" : "kind " + row);
            setter.set(300, base + 14 * row, 9, Setter.ROMAN, row == 0 ? "Count" : "1" + row);
        }
        setter.rule(200, 400, base + 4);
        setter.rule(200, 400, base + 36);
    }

    private Floats floats() {
        return FloatStage.of(Layout.of(List.of(setter.lines())), new Joiner(Set.of()));
    }

    private static Floats.Found only(Floats floats) {
        assertThat(floats.found()).hasSize(1);
        return floats.found().getFirst();
    }

    private static Box region(Floats.Found found) {
        return Objects.requireNonNull(found.region(), found.label());
    }

    private static List<String> texts(Floats floats) {
        return floats.taken().stream().map(Line::text).toList();
    }
}
