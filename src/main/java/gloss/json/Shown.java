package gloss.json;

import gloss.paper.Table;
import gloss.reading.KeyEquation;
import gloss.reading.KeyFigure;
import gloss.reading.KeyTable;
import gloss.reading.Role;

/// The figures, tables and equations that a reading shows.
final class Shown {
    private Shown() {}

    static void figure(Output out, KeyFigure figure) {
        out.text("id", figure.id());
        out.code("role", figure.role());
        out.known("label", figure.label());
        out.known("caption", figure.caption());
        out.page(figure.box().page());
        out.box("box", figure.box());
        out.known("image", figure.image());
        out.known("why", figure.why());
    }

    static KeyFigure figure(Input in) {
        return new KeyFigure(
                in.text("id"),
                in.code("role", Role.values()),
                in.text("label"),
                in.text("caption"),
                in.box("box", in.page()),
                in.text("image"),
                in.text("why"));
    }

    static void table(Output out, KeyTable table) {
        out.text("id", table.id());
        out.code("role", table.role());
        out.known("label", table.label());
        out.known("caption", table.caption());
        int page = table.box().page();
        out.page(page);
        out.box("box", table.box());
        out.objects(
                "cells",
                table.cells(),
                (c, marked) -> {
                    Floats.cell(c, marked.cell(), page);
                    switch (marked.mark()) {
                        case OWN, RIVAL -> c.code("mark", marked.mark());
                        case NONE -> {}
                    }
                });
    }

    static KeyTable table(Input in) {
        int page = in.page();
        return new KeyTable(
                in.text("id"),
                in.code("role", Role.values()),
                in.text("label"),
                in.text("caption"),
                in.box("box", page),
                in.objects("cells", cell -> marked(cell, page)));
    }

    static void equation(Output out, KeyEquation equation) {
        out.text("id", equation.id());
        out.code("role", equation.role());
        out.page(equation.box().page());
        out.box("box", equation.box());
        out.known("image", equation.image());
    }

    static KeyEquation equation(Input in) {
        return new KeyEquation(
                in.text("id"),
                in.code("role", Role.values()),
                in.box("box", in.page()),
                in.text("image"));
    }

    private static KeyTable.Marked marked(Input in, int page) {
        Table.Cell cell = Floats.cell(in, page);
        return new KeyTable.Marked(
                cell,
                in.has("mark") ? in.code("mark", KeyTable.Mark.values()) : KeyTable.Mark.NONE);
    }
}
