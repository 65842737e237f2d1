package gloss.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table with its caption (without the label), region, cells row by row, and the ids of the
/// sentences that mention it. `cells` is empty when the grid could not be read.
public record Table(
        String id,
        String label,
        String caption,
        @Nullable Box box,
        Box captionBox,
        List<String> mentions,
        List<Cell> cells) {
    public Table {
        mentions = List.copyOf(mentions);
        cells = List.copyOf(cells);
    }

    public int page() {
        return captionBox.page();
    }

    /// One cell; rows and columns count from 1.
    public record Cell(
            int row,
            int column,
            int rowSpan,
            int columnSpan,
            boolean header,
            boolean bold,
            String text,
            Box box) {
        public Cell {
            if (row < 1 || column < 1 || rowSpan < 1 || columnSpan < 1) {
                throw new IllegalArgumentException("cell at row " + row + ", column " + column);
            }
        }
    }
}
