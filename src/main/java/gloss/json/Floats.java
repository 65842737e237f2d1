package gloss.json;

import gloss.paper.Box;
import gloss.paper.Equation;
import gloss.paper.Figure;
import gloss.paper.Table;
import org.jspecify.annotations.Nullable;

/// Figures, tables and equations. `page` is the caption's; a region or a cell that lies on another
/// page says so in a field of its own.
final class Floats {
    private static final String BOX_PAGE = "boxPage";

    private Floats() {}

    static void figure(Output out, Figure figure) {
        out.text("id", figure.id());
        captioned(out, figure.label(), figure.caption(), figure.box(), figure.captionBox());
        out.strings("mentions", figure.mentions());
    }

    static Figure figure(Input in) {
        return new Figure(
                in.text("id"),
                in.text("label"),
                in.text("caption"),
                region(in),
                in.box("captionBox", in.page()),
                in.strings("mentions"));
    }

    static void table(Output out, Table table) {
        out.text("id", table.id());
        captioned(out, table.label(), table.caption(), table.box(), table.captionBox());
        out.strings("mentions", table.mentions());
        out.objects("cells", table.cells(), (o, cell) -> cell(o, cell, table.page()));
    }

    static Table table(Input in) {
        int page = in.page();
        return new Table(
                in.text("id"),
                in.text("label"),
                in.text("caption"),
                region(in),
                in.box("captionBox", page),
                in.strings("mentions"),
                in.objects("cells", cell -> cell(cell, page)));
    }

    static void equation(Output out, Equation equation) {
        out.text("id", equation.id());
        out.known("label", equation.label());
        out.text("block", equation.block());
        out.page(equation.box().page());
        out.box("box", equation.box());
    }

    static Equation equation(Input in) {
        return new Equation(
                in.text("id"), in.text("label"), in.text("block"), in.box("box", in.page()));
    }

    /// A cell of a table that stands on `page`.
    static void cell(Output out, Table.Cell cell, int page) {
        out.number("row", cell.row());
        out.number("column", cell.column());
        out.number("rowSpan", cell.rowSpan());
        out.number("columnSpan", cell.columnSpan());
        out.flag("header", cell.header());
        out.flag("bold", cell.bold());
        out.text("text", cell.text());
        if (cell.box().page() != page) {
            out.page(cell.box().page());
        }
        out.box("box", cell.box());
    }

    static Table.Cell cell(Input in, int page) {
        return new Table.Cell(
                in.number("row"),
                in.number("column"),
                in.number("rowSpan"),
                in.number("columnSpan"),
                in.flag("header"),
                in.flag("bold"),
                in.text("text"),
                in.box("box", in.has("page") ? in.page() : page));
    }

    private static void captioned(
            Output out, String label, String caption, @Nullable Box box, Box captionBox) {
        out.known("label", label);
        out.known("caption", caption);
        out.page(captionBox.page());
        if (box != null) {
            if (box.page() != captionBox.page()) {
                out.number(BOX_PAGE, box.page());
            }
            out.box("box", box);
        }
        out.box("captionBox", captionBox);
    }

    private static @Nullable Box region(Input in) {
        return in.boxOrNull("box", in.has(BOX_PAGE) ? in.number(BOX_PAGE) : in.page());
    }
}
