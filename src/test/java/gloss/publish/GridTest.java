package gloss.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Box;
import gloss.paper.Table;
import gloss.reading.KeyTable;
import gloss.reading.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final Box BOX = new Box(1, 0, 0, 9, 9);

    @Test
    void closesTheGapsOfASlice() {
        Grid grid =
                grid(
                        cell(1, 1, 1, "Method"),
                        cell(1, 4, 1, "F1"),
                        cell(7, 1, 1, "a"),
                        cell(7, 4, 1, "2"));

        assertThat(grid.columns()).isEqualTo(2);
        assertThat(grid.rows()).hasSize(2);
        assertThat(grid.rows().get(1)).extracting(Grid.Placed::column).containsExactly(1, 2);
        assertThat(grid.rows().get(1).getFirst().id()).contains("7-1");
    }

    @Test
    void shortensSpansToWhatIsShown() {
        Grid grid =
                grid(
                        cell(1, 2, 3, "Scores"),
                        cell(2, 1, 1, "a"),
                        cell(2, 2, 1, "1"),
                        cell(2, 4, 1, "3"));

        assertThat(grid.rows().getFirst())
                .extracting(Grid.Placed::text, Grid.Placed::columnSpan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", 1),
                        org.assertj.core.groups.Tuple.tuple("Scores", 2));
    }

    @Test
    void cellsInOnePlaceDoNotPushOthersOut() {
        Grid grid =
                grid(
                        cell(1, 1, 2, "wide"),
                        cell(1, 2, 1, "under it"),
                        cell(2, 1, 1, "a"),
                        cell(2, 2, 1, "b"));

        assertThat(grid.rows().getFirst()).extracting(Grid.Placed::text).containsExactly("wide");
        assertThat(grid.rows().get(1)).hasSize(2);
    }

    @Test
    void knowsNumbersFromWords() {
        assertThat(Stream.of("94.2", "-1.5", "1,024", "3.1%", "+22.9", "12.3 ± 0.4", "5 (0.1)"))
                .allMatch(Grid::isNumber);
        assertThat(Stream.of("ResNet-50", "", "Found", "2-layer model")).noneMatch(Grid::isNumber);
    }

    /// A table with two rows of one's own, of which a column has more than of others.
    @Test
    void manyOwnRowsMakeNoOwnColumn() {
        Grid grid =
                grid(
                        Stream.of(
                                own(cell(2, 1, 1, "ours")),
                                own(cell(2, 2, 1, "7")),
                                own(cell(3, 1, 1, "ours, large")),
                                own(cell(3, 2, 1, "8")),
                                other(cell(4, 1, 1, "theirs")),
                                other(cell(4, 2, 1, "6")),
                                other(cell(1, 2, 1, "F1"))));

        assertThat(grid.rows().stream().flatMap(java.util.List::stream).map(grid::tag))
                .containsExactly(
                        KeyTable.Mark.NONE,
                        KeyTable.Mark.NONE,
                        KeyTable.Mark.OWN,
                        KeyTable.Mark.NONE,
                        KeyTable.Mark.OWN,
                        KeyTable.Mark.NONE,
                        KeyTable.Mark.NONE,
                        KeyTable.Mark.NONE);
    }

    private static KeyTable.Marked own(Table.Cell cell) {
        return new KeyTable.Marked(cell, KeyTable.Mark.OWN);
    }

    private static KeyTable.Marked other(Table.Cell cell) {
        return new KeyTable.Marked(cell, KeyTable.Mark.NONE);
    }

    private static Grid grid(Table.Cell... cells) {
        return grid(Stream.of(cells).map(GridTest::other));
    }

    private static Grid grid(Stream<KeyTable.Marked> cells) {
        return Grid.of(new KeyTable("tab1", Role.RESULTS, "Table 1", "", BOX, cells.toList()));
    }

    private static Table.Cell cell(int row, int column, int span, String text) {
        return new Table.Cell(row, column, 1, span, row == 1, false, text, BOX);
    }
}
