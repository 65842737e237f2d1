package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Table;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Captions below their tables: one between two tables, one cut off from its table by the end of
/// the page.
final class CaptionHabitTest {
    private final List<Table> tables = Faults.parsed("captions").tables();

    @Test
    void decidesBetweenTwoTables() {
        assertThat(cells(0)).contains("Mean", "13.0").doesNotContain("Leaking");
    }

    @Test
    void findsTheTableThatEndedThePageBefore() {
        assertThat(cells(1)).contains("Leaking", "3.5");
        assertThat(Objects.requireNonNull(tables.get(1).box()).page()).isEqualTo(2);
        assertThat(tables.get(1).captionBox().page()).isEqualTo(3);
    }

    @Test
    void leavesNoCellsInTheText() {
        assertThat(Faults.blocks("captions")).noneMatch(b -> b.text().contains("Leaking"));
    }

    private List<String> cells(int table) {
        return tables.get(table).cells().stream().map(Table.Cell::text).toList();
    }
}
