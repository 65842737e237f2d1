package gloss.parse.pdf;

import gloss.paper.Box;
import gloss.paper.Table;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The figures and tables of a paper, and every line that belongs to them: captions and what stands
/// in their regions. Those lines take no part in the text's reading order.
record Floats(List<Found> found, Set<Line> taken) {
    enum Kind {
        FIGURE,
        TABLE
    }

    /// A figure or table: `label` as printed (`Figure 2`, `表 1`), the caption without it, the
    /// region that is drawn or set (null when not found), the lines of the caption, the cells of a
    /// table.
    record Found(
            Kind kind,
            String label,
            Passage caption,
            @Nullable Box region,
            Box captionBox,
            List<Line> captionLines,
            List<Table.Cell> cells) {}
}
