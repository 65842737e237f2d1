package gloss.json;

import gloss.reading.Evidence;

/// The kinds of evidence, told apart by their first field.
final class Evidences {
    private Evidences() {}

    static void evidence(Output out, Evidence evidence) {
        switch (evidence) {
            case Evidence.Quoted quoted -> {
                out.text("sentence", quoted.sentence());
                out.text("quote", quoted.quote());
                out.boxes("boxes", quoted.boxes());
            }
            case Evidence.OfFigure of -> out.text("figure", of.figure());
            case Evidence.OfCell cell -> {
                out.text("table", cell.table());
                out.number("row", cell.row());
                out.number("column", cell.column());
                out.text("quote", cell.quote());
            }
            case Evidence.OfEquation of -> out.text("equation", of.equation());
            case Evidence.OfSection of -> {
                out.text("section", of.section());
                out.page(of.page());
            }
            case Evidence.OfReference of -> out.text("reference", of.reference());
            case Evidence.OfLink of -> out.text("link", of.link());
            case Evidence.Computed computed -> {
                out.text("computed", computed.computed());
                out.objects("from", computed.from(), Evidences::evidence);
            }
        }
    }

    static Evidence evidence(Input in) {
        if (in.has("sentence")) {
            return new Evidence.Quoted(in.text("sentence"), in.text("quote"), in.boxes("boxes"));
        }
        if (in.has("figure")) {
            return new Evidence.OfFigure(in.text("figure"));
        }
        if (in.has("table")) {
            return new Evidence.OfCell(
                    in.text("table"), in.number("row"), in.number("column"), in.text("quote"));
        }
        if (in.has("equation")) {
            return new Evidence.OfEquation(in.text("equation"));
        }
        if (in.has("section")) {
            return new Evidence.OfSection(in.text("section"), in.page());
        }
        if (in.has("reference")) {
            return new Evidence.OfReference(in.text("reference"));
        }
        if (in.has("link")) {
            return new Evidence.OfLink(in.text("link"));
        }
        if (in.has("computed")) {
            return new Evidence.Computed(
                    in.text("computed"), in.objects("from", Evidences::evidence));
        }
        throw in.wrong("evidence", "of no known kind");
    }
}
