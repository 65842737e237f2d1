package gloss.publish;

import gloss.page.Crop;
import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Equation;
import gloss.paper.Paper;
import gloss.paper.Table;
import gloss.reading.Evidence;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Slips of figures, tables and equations.
final class FloatSlips {
    /// Tables up to this height, in points, are shown whole around their cells: some 14 rows.
    private static final double WHOLE_TABLE = 200;

    /// Points above and below the cells of a taller table.
    private static final double TABLE_AROUND = 60;

    private static final double MARGIN = 6;

    private final Paper paper;
    private final Places places;
    private final Regions regions;

    FloatSlips(Paper paper, Places places, Regions regions) {
        this.paper = paper;
        this.places = places;
        this.regions = regions;
    }

    /// The figure as it stands on the page, small, its caption marked.
    Stream<Slip> figure(String id) {
        return paper.figures().stream()
                .filter(f -> f.id().equals(id))
                .map(f -> whole(f.label(), f.caption(), f.box(), f.captionBox()));
    }

    private Slip whole(String label, String caption, @Nullable Box box, Box captionBox) {
        Box area =
                box != null && box.page() == captionBox.page()
                        ? box.around(captionBox)
                        : captionBox;
        Crop crop = regions.bare(area, MARGIN, Slips.SMALL, List.of(captionBox));
        return new Slip(crop.page(), label, caption, crop, "");
    }

    /// The rows around these cells, the cells marked.
    Stream<Slip> table(String id, List<Evidence.OfCell> wanted) {
        return paper.tables().stream().filter(t -> t.id().equals(id)).map(t -> table(t, wanted));
    }

    private Slip table(Table table, List<Evidence.OfCell> wanted) {
        List<Box> cells =
                table.cells().stream()
                        .filter(cell -> wanted.stream().anyMatch(w -> names(w, cell)))
                        .map(Table.Cell::box)
                        .toList();
        Box box = table.box();
        if (box == null || cells.isEmpty()) {
            return whole(table.label(), table.caption(), box, table.captionBox());
        }
        Box marked = Box.around(cells);
        Box area = box.around(marked);
        if (area.height() > WHOLE_TABLE) {
            area =
                    new Box(
                            area.page(),
                            area.left(),
                            Math.max(area.top(), marked.top() - TABLE_AROUND),
                            area.right(),
                            Math.min(area.bottom(), marked.bottom() + TABLE_AROUND));
        }
        Crop crop = regions.bare(area, MARGIN, Crop.TEXT, cells);
        return new Slip(crop.page(), table.label(), table.caption(), crop, "");
    }

    private static boolean names(Evidence.OfCell evidence, Table.Cell cell) {
        return evidence.row() == cell.row() && evidence.column() == cell.column();
    }

    Stream<Slip> equation(String id) {
        return paper.equations().stream().filter(e -> e.id().equals(id)).map(this::equation);
    }

    private Slip equation(Equation equation) {
        Block block = paper.blocksById().get(equation.block());
        String text = block == null ? equation.label() : block.text();
        String where = block == null ? "" : places.section(block.section());
        Crop crop = regions.bare(equation.box(), 10, Crop.TEXT, List.of(equation.box()));
        return new Slip(crop.page(), where, text, crop, "");
    }
}
