package gloss.reading;

import gloss.paper.Box;
import gloss.paper.Table;
import java.util.List;

/// The slice of a table that the reading shows. Cells keep the paper's row and column.
public record KeyTable(
        String id, Role role, String label, String caption, Box box, List<Marked> cells) {
    public KeyTable {
        cells = List.copyOf(cells);
    }

    /// A cell of the slice, and what its row is to the paper.
    public record Marked(Table.Cell cell, Mark mark) {}

    public enum Mark {
        /// The paper's own method.
        OWN,
        /// The best of the others.
        RIVAL,
        NONE
    }
}
