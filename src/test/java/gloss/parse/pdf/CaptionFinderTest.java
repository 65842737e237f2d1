package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CaptionFinderTest {
    private static final String WORDS =
            "the quick brown fox jumps over the lazy dog while seven wizards mix a jug of strong ink ";

    private final Setter setter = new Setter(1);

    @Test
    void findsACaptionWithAllItsLines() {
        body(300);
        setter.prose(72, 540, 160, 9, 11, "Figure 2: A picture of " + WORDS.repeat(3));
        Caption caption = only();
        assertThat(caption.start().label()).isEqualTo("Figure 2");
        assertThat(caption.kind()).isEqualTo(Floats.Kind.FIGURE);
        assertThat(caption.lines()).hasSize(3);
    }

    @Test
    void passesOverASentenceThatBeginsALine() {
        setter.set(72, 160, 9, Setter.ROMAN, "Figure 1. What is seen.");
        setter.prose(72, 540, 300, 10, 12, WORDS.repeat(4));
        setter.set(
                72, 348, 10, Setter.ROMAN, "Figure 3 shows that the sentence goes on from here.");
        setter.set(
                72, 360, 10, Setter.ROMAN, "Figure 4. The next sentence starts after a reference.");
        body(400);
        assertThat(labels()).containsExactly("Figure 1");
    }

    @Test
    void passesOverASentenceThatBeginsAParagraph() {
        setter.set(200, 160, 10, Setter.BOLD, "Table 1");
        setter.set(250, 160, 10, Setter.ROMAN, "Numbers of all runs");
        body(300);
        setter.set(
                72,
                500,
                10,
                Setter.ROMAN,
                "Table 2 reports the numbers of all other runs we made.");
        assertThat(labels()).containsExactly("Table 1");
    }

    @Test
    void readsLabelsInManyForms() {
        body(400);
        setter.set(250, 60, 9, Setter.ROMAN, "Fig. 1. Short.");
        setter.set(250, 100, 9, Setter.ROMAN, "FIGURE 2 — A dash follows.");
        setter.set(250, 140, 9, Setter.ROMAN, "Figure S3: One of the supplement.");
        setter.set(250, 180, 9, Setter.ROMAN, "Table B.4 | A bar follows.");
        setter.set(250, 220, 9, Setter.ROMAN, "Tab. V: Roman.");
        assertThat(labels())
                .containsExactly("Fig. 1", "FIGURE 2", "Figure S3", "Table B.4", "Tab. V");
    }

    @Test
    void readsChineseLabels() {
        body(400);
        setter.set(250, 260, 9, Setter.ROMAN, "图 6 标题文字");
        setter.set(250, 300, 9, Setter.ROMAN, "表 7-1 标题文字");
        setter.set(72, 340, 10, Setter.ROMAN, "图 8 给出了标题文字");
        assertThat(labels()).containsExactly("图 6", "表 7-1");
    }

    @Test
    void takesTheTitleUnderALabelOnALineOfItsOwn() {
        body(300);
        setter.set(72 + 217, 100, 8, Setter.ROMAN, "TABLE IV");
        float wide = Setter.width("NUMBERS OF ALL THE RUNS", 6.4f);
        setter.set(306 - wide / 2, 109, 6.4f, Setter.ROMAN, "NUMBERS OF ALL THE RUNS");
        assertThat(only().lines()).hasSize(2);
    }

    @Test
    void endsWhereATablesRowsBegin() {
        body(300);
        setter.set(100, 100, 9, Setter.ROMAN, "Table 1: What was measured on three sets.");
        setter.set(100, 111, 9, Setter.ROMAN, "Method");
        setter.set(180, 111, 9, Setter.ROMAN, "First");
        setter.set(240, 111, 9, Setter.ROMAN, "Last");
        assertThat(only().lines()).hasSize(1);
    }

    @Test
    void endsAtARule() {
        body(300);
        setter.set(100, 100, 9, Setter.ROMAN, "Table 1: What was measured on three sets");
        setter.rule(100, 300, 103);
        setter.set(100, 111, 9, Setter.ROMAN, "A single heading over the whole table");
        assertThat(only().lines()).hasSize(1);
    }

    @Test
    void cutsCaptionsSetSideBySide() {
        body(300);
        setter.set(80, 100, 9, Setter.ROMAN, "Figure 1: The left one has two");
        setter.set(80, 111, 9, Setter.ROMAN, "lines of words below it, quite full");
        float right = 80 + Setter.width("lines of words below it, quite full", 9) + 8;
        setter.set(right, 100, 9, Setter.ROMAN, "Figure 2: And so has the right");
        setter.set(right, 111, 9, Setter.ROMAN, "one beside it.");
        assertThat(captions()).hasSize(2);
        assertThat(captions().get(1).lines().getLast().text()).isEqualTo("one beside it.");
    }

    @Test
    void putsACaptionAndItsTranslationTogether() {
        body(300);
        setter.set(270, 100, 9, Setter.ROMAN, "图 1 系统结构");
        setter.set(250, 112, 9, Setter.ROMAN, "Fig. 1 Structure of the system");
        assertThat(only().start().label()).isEqualTo("图 1");
        assertThat(only().lines()).hasSize(2);
    }

    @Test
    void passesOverAListOfFigures() {
        body(300);
        setter.set(72, 100, 10, Setter.ROMAN, "Figure 1: The structure . . . . . . . . . . . . 12");
        setter.set(72, 112, 10, Setter.ROMAN, "Figure 2: The result . . . . . . . . . . . . . 14");
        assertThat(captions()).isEmpty();
    }

    private void body(float base) {
        setter.prose(72, 540, base, 10, 12, WORDS.repeat(12));
    }

    private List<Caption> captions() {
        Layout layout = Layout.of(List.of(setter.lines()));
        return CaptionFinder.of(layout.sheets(), layout.manner()).getFirst();
    }

    private List<String> labels() {
        return captions().stream().map(c -> c.start().label()).toList();
    }

    private Caption only() {
        assertThat(captions()).hasSize(1);
        return captions().getFirst();
    }
}
