package gloss.parse.pdf;

import gloss.paper.Box;
import gloss.paper.Table;
import gloss.parse.Mark;
import gloss.parse.pdf.LineStage.PageLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the stages found, as marks to be painted over the pages.
final class StagePainter {
    private StagePainter() {}

    /// Every glyph, by its writing direction; hidden ones with their text; ink by its kind.
    static List<Mark> glyphs(List<PageContent> pages) {
        List<Mark> marks = new ArrayList<>();
        for (PageContent page : pages) {
            int number = page.number();
            for (Ink ink : page.inks()) {
                String kind = "ink " + ink.kind().name().toLowerCase(Locale.ROOT);
                marks.add(mark(number, ink.left(), ink.top(), ink.right(), ink.bottom(), kind));
            }
            for (Glyph g : page.glyphs()) {
                String kind = g.turn() == 0 ? "glyph" : "turned glyph";
                marks.add(mark(number, g.left(), g.top(), g.right(), g.bottom(), kind));
            }
            for (Glyph g : page.hidden()) {
                marks.add(
                        new Mark(
                                box(number, g.left(), g.top(), g.right(), g.bottom()),
                                "hidden glyph",
                                g.text()));
            }
        }
        return marks;
    }

    /// Every line with its size, and what is turned.
    static List<Mark> lines(List<PageLines> pages) {
        List<Mark> marks = new ArrayList<>();
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                marks.add(
                        new Mark(
                                line.box(),
                                "line",
                                String.format(Locale.ROOT, "%.1f", line.size())));
            }
            for (Glyph g : page.turned()) {
                marks.add(
                        mark(
                                page.page().number(),
                                g.left(),
                                g.top(),
                                g.right(),
                                g.bottom(),
                                "turned glyph"));
            }
        }
        return marks;
    }

    /// Each page's columns from the usual first to the usual last line, its lines by whether they
    /// keep to one, and the furniture.
    static List<Mark> columns(Layout layout) {
        List<Mark> marks = new ArrayList<>();
        for (Layout.Sheet sheet : layout.sheets()) {
            int number = 1;
            for (Column column : sheet.columns()) {
                marks.add(
                        new Mark(
                                box(
                                        sheet.number(),
                                        column.left(),
                                        layout.manner().top(),
                                        column.right(),
                                        layout.manner().bottom()),
                                "column",
                                "column " + number++));
            }
            for (Line line : sheet.lines()) {
                boolean across = sheet.column(line) < 0;
                marks.add(
                        new Mark(
                                line.box(), across ? "line across columns" : "line in column", ""));
            }
        }
        layout.furniture()
                .forEach((line, kind) ->
                        marks.add(
                                new Mark(
                                        line.box(),
                                        "furniture",
                                        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))));
        return marks;
    }

    /// Captions, regions and cells, and the lines that these take from the text.
    static List<Mark> floats(Floats floats) {
        List<Mark> marks = new ArrayList<>();
        floats.taken().forEach(l -> marks.add(new Mark(l.box(), "taken line", "")));
        for (Floats.Found found : floats.found()) {
            marks.add(new Mark(found.captionBox(), "caption", ""));
            if (found.region() != null) {
                String kind = found.kind() == Floats.Kind.FIGURE ? "figure" : "table";
                marks.add(new Mark(found.region(), kind, found.label()));
            }
            for (Table.Cell cell : found.cells()) {
                marks.add(
                        new Mark(
                                cell.box(),
                                cell.header() ? "heading cell" : "cell",
                                cell.row() + "," + cell.column()));
            }
        }
        return marks;
    }

    private static Mark mark(
            int page, float left, float top, float right, float bottom, String kind) {
        return new Mark(box(page, left, top, right, bottom), kind, "");
    }

    private static Box box(int page, float left, float top, float right, float bottom) {
        return new Box(
                page,
                Math.min(left, right),
                Math.min(top, bottom),
                Math.max(left, right),
                Math.max(top, bottom));
    }
}
