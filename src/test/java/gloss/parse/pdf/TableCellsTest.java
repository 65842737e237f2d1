package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class TableCellsTest {
    private final Setter setter = new Setter(1);

    @Test
    void readsRowsAndColumnsWithoutRules() {
        row(100, "", "left", "right");
        row(112, "one row", "11", "12");
        row(124, "another", "21", "22");
        row(136, "the last", "31", "32");
        assertThat(cell(3, 2)).isEqualTo("21");
        assertThat(cell(1, 3)).isEqualTo("right");
        assertThat(at(1, 2).header()).isTrue();
        assertThat(at(2, 1).header()).isFalse();
        assertThat(cells()).noneMatch(c -> c.row() == 1 && c.column() == 1);
    }

    /// As in Fast R-CNN: rules under the heading and within, none at either end.
    @Test
    void goesOnBelowTheLastRule() {
        row(100, "Method", "P", "R");
        setter.rule(100, 400, 105);
        row(116, "theirs", "0.1", "0.2");
        row(128, "others", "0.3", "0.4");
        setter.rule(100, 400, 133);
        row(144, "ours", "0.5", "0.6");
        row(156, "ours, large", "0.7", "0.8");
        setter.set(100, 170, 10, Setter.ROMAN, "All methods use the same words.");
        assertThat(cell(5, 1)).isEqualTo("ours, large");
        assertThat(cell(5, 3)).isEqualTo("0.8");
        assertThat(cells()).noneMatch(c -> c.text().startsWith("All"));
    }

    /// A note whose words are set as far apart as its width wants.
    @Test
    void leavesOutANoteSetToTheWidth() {
        setter.rule(100, 400, 90);
        row(100, "Method", "P", "R");
        setter.rule(100, 400, 105);
        row(116, "theirs", "0.1", "0.2");
        row(128, "ours", "0.5", "0.6");
        setter.rule(100, 400, 133);
        float x = 100;
        for (String word : List.of("Each", "was", "run", "five", "times")) {
            setter.set(x, 144, 10, Setter.ROMAN, word);
            x += 60;
        }
        assertThat(cells()).noneMatch(c -> c.row() > 3);
        assertThat(cell(3, 3)).isEqualTo("0.6");
    }

    @Test
    void spansTheColumnsOverAPartialRule() {
        setter.rule(100, 400, 90);
        setter.set(230, 100, 10, Setter.ROMAN, "Both");
        setter.rule(200, 340, 104);
        row(114, "Method", "P", "R");
        setter.rule(100, 400, 118);
        row(128, "one", "0.1", "0.2");
        row(140, "two", "0.3", "0.4");
        setter.rule(100, 400, 145);
        Table.Cell both = at(1, 2);
        assertThat(both.text()).isEqualTo("Both");
        assertThat(both.columnSpan()).isEqualTo(2);
        assertThat(at(2, 1).header()).isTrue();
        assertThat(at(3, 1).header()).isFalse();
    }

    @Test
    void spansTheColumnsBetweenUprightRules() {
        for (float y : new float[] {90, 104, 118, 132, 146}) {
            setter.rule(100, 400, y);
        }
        for (float x : new float[] {100, 190, 400}) {
            setter.upright(x, 90, 146);
        }
        setter.upright(290, 104, 146);
        setter.set(275, 100, 10, Setter.ROMAN, "Both");
        row(114, "Method", "P", "R");
        row(128, "one", "0.1", "0.2");
        row(142, "two", "0.3", "0.4");
        assertThat(at(1, 2).columnSpan()).isEqualTo(2);
        assertThat(cell(4, 3)).isEqualTo("0.4");
    }

    @Test
    void joinsTheLinesOfACell() {
        setter.rule(100, 400, 90);
        row(100, "Term", "Meaning", "");
        setter.rule(100, 400, 105);
        row(116, "alpha", "a first meaning that is so long", "");
        setter.set(200, 128, 10, Setter.ROMAN, "that it needs two lines");
        row(140, "beta", "a second one", "");
        setter.rule(100, 400, 145);
        assertThat(cell(2, 2)).isEqualTo("a first meaning that is so long that it needs two lines");
        assertThat(cell(3, 1)).isEqualTo("beta");
    }

    @Test
    void givesALabelBesideSeveralRowsAllOfThem() {
        setter.rule(100, 400, 90);
        row(100, "Group", "Model", "F1");
        setter.rule(100, 400, 105);
        setter.set(100, 122, 10, Setter.ROMAN, "Small");
        row(116, "", "one", "0.1");
        row(128, "", "two", "0.2");
        setter.rule(100, 400, 133);
        row(144, "Large", "one", "0.3");
        setter.rule(100, 400, 149);
        assertThat(at(2, 1).rowSpan()).isEqualTo(2);
        assertThat(cell(3, 2)).isEqualTo("two");
        assertThat(cell(4, 1)).isEqualTo("Large");
    }

    @Test
    void marksBoldCellsAlsoWhenOnlyTheirNumberIs() {
        row(100, "Name", "Value", "Rate");
        row(112, "one", "", "0.2");
        float end = setter.set(200, 112, 10, Setter.BOLD, "0.67");
        setter.set(end + 3, 112, 10, Setter.ROMAN, "± 0.0123");
        row(124, "two", "0.65 ± 0.01", "0.3");
        assertThat(at(2, 2).bold()).isTrue();
        assertThat(at(3, 2).bold()).isFalse();
        assertThat(cell(2, 2)).isEqualTo("0.67 ± 0.0123");
    }

    @Test
    void leavesOutNotesUnderTheLastRule() {
        setter.rule(100, 400, 90);
        row(100, "Name", "P", "R");
        setter.rule(100, 400, 105);
        row(116, "one", "0.1", "0.2");
        row(128, "two", "0.3", "0.4");
        setter.rule(100, 400, 133);
        setter.set(100, 143, 8, Setter.ROMAN, "* Counted by hand on a rainy day.");
        assertThat(cells()).noneMatch(c -> c.text().contains("rainy"));
    }

    @Test
    void givesNoCellsForProse() {
        String words = "the quick brown fox jumps over the lazy dog while seven wizards mix ink ";
        setter.prose(100, 400, 100, 10, 12, words.repeat(6));
        assertThat(cells()).isEmpty();
    }

    private void row(float base, String first, String second, String third) {
        setter.set(100, base, 10, Setter.ROMAN, first);
        setter.set(200, base, 10, Setter.ROMAN, second);
        setter.set(300, base, 10, Setter.ROMAN, third);
    }

    private List<Table.Cell> cells() {
        List<Item> items = new ArrayList<>();
        LineStage.PageLines lines = setter.lines();
        lines.lines().forEach(l -> items.add(Item.of(l)));
        lines.page().inks().forEach(i -> items.add(Item.of(i)));
        Line label = Setter.line(100, 80, 9, Setter.ROMAN, "Table 1: Of a test");
        CaptionStart start = Objects.requireNonNull(CaptionStart.of(label, true, false));
        Caption caption = Caption.of(start, List.of(label));
        return TableCells.of(Region.of(caption, Region.Side.BELOW, items, 0));
    }

    private Table.Cell at(int row, int column) {
        return cells().stream()
                .filter(c -> c.row() == row && c.column() == column)
                .findFirst()
                .orElseThrow();
    }

    private String cell(int row, int column) {
        return at(row, column).text();
    }
}
