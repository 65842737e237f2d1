package gloss.parse.pdf;

import gloss.paper.Box;
import gloss.paper.PageSize;
import gloss.paper.Table;
import gloss.parse.pdf.Layout.Sheet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// A page that holds captions turned by a quarter, as those of wide tables are, seen the right way
/// up: `sheet` is what a reader sees who turns the page, and what is found on it is turned back.
final class TurnedPage {
    /// Fewer turned glyphs than this are labels of axes.
    private static final int MANY = 30;

    private final Sheet sheet;
    private final int turn;
    private final PageSize size;
    private final IdentityHashMap<Glyph, Glyph> shown;

    private TurnedPage(Sheet sheet, int turn, PageSize size, IdentityHashMap<Glyph, Glyph> shown) {
        this.sheet = sheet;
        this.turn = turn;
        this.size = size;
        this.shown = shown;
    }

    static Optional<TurnedPage> of(Sheet upright) {
        PageContent page = upright.page().page();
        for (int turn : new int[] {1, 3}) {
            List<Glyph> turned =
                    upright.page().turned().stream().filter(g -> g.turn() == turn).toList();
            if (turned.size() >= MANY) {
                TurnedPage seen = of(page, turned, turn);
                boolean captioned =
                        seen.sheet.lines().stream()
                                .anyMatch(l -> CaptionStart.of(l, true, true) != null);
                if (captioned) {
                    return Optional.of(seen);
                }
            }
        }
        return Optional.empty();
    }

    private static TurnedPage of(PageContent page, List<Glyph> turned, int turn) {
        PageSize size = page.size();
        IdentityHashMap<Glyph, Glyph> shown = new IdentityHashMap<>();
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph g : turned) {
            Box box = upright(new Box(1, g.left(), g.top(), g.right(), g.bottom()), turn, size);
            Glyph up =
                    new Glyph(
                            g.text(),
                            (float) box.left(),
                            (float) box.top(),
                            (float) box.right(),
                            (float) box.bottom(),
                            // The usual descent below the baseline, as for upright glyphs.
                            (float) (box.bottom() - 0.22 / 0.94 * box.height()),
                            g.size(),
                            g.face(),
                            0,
                            g.rank(),
                            g.spaced());
            glyphs.add(up);
            shown.put(up, g);
        }
        List<Ink> inks = new ArrayList<>();
        for (Ink i : page.inks()) {
            Box box = upright(new Box(1, i.left(), i.top(), i.right(), i.bottom()), turn, size);
            inks.add(
                    new Ink(
                            switch (i.kind()) {
                                case ACROSS -> Ink.Kind.DOWN;
                                case DOWN -> Ink.Kind.ACROSS;
                                case SHAPE, IMAGE -> i.kind();
                            },
                            (float) box.left(),
                            (float) box.top(),
                            (float) box.right(),
                            (float) box.bottom()));
        }
        PageContent content =
                new PageContent(
                        page.number(),
                        turned(size),
                        List.copyOf(glyphs),
                        List.of(),
                        List.copyOf(inks),
                        0,
                        page.complete());
        LineStage.PageLines lines = LineStage.of(content);
        float left = (float) lines.lines().stream().mapToDouble(Line::left).min().orElse(0);
        float right = (float) lines.lines().stream().mapToDouble(Line::right).max().orElse(1);
        List<Column> columns = List.of(new Column(left, right));
        return new TurnedPage(
                new Sheet(lines, columns, SideBySide.cut(lines.lines())), turn, size, shown);
    }

    Sheet sheet() {
        return sheet;
    }

    /// What was found on the sheet, in places of the page as it is.
    Floats.Found turnedBack(Floats.Found found) {
        Passage caption = found.caption();
        return new Floats.Found(
                found.kind(),
                found.label(),
                new Passage(
                        caption.text(),
                        caption.lines().stream().map(this::back).toList(),
                        caption.lineAt(),
                        caption.unitAt()),
                found.region() == null ? null : back(found.region()),
                back(found.captionBox()),
                found.captionLines().stream().map(this::back).toList(),
                found.cells().stream().map(this::back).toList());
    }

    private Line back(Line line) {
        Box box = back(line.box());
        return new Line(
                line.page(),
                line.glyphs().stream().map(g -> shown.getOrDefault(g, g)).toList(),
                line.text(),
                line.glyphAt(),
                line.script(),
                (float) box.left(),
                (float) box.top(),
                (float) box.right(),
                (float) box.bottom(),
                (float) box.bottom(),
                line.size(),
                line.face());
    }

    private Table.Cell back(Table.Cell cell) {
        return new Table.Cell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.header(),
                cell.bold(),
                cell.text(),
                back(cell.box()));
    }

    private static PageSize turned(PageSize size) {
        double wide = size.height();
        double high = size.width();
        return new PageSize(wide, high);
    }

    /// Turn 1 reads upwards: the page's left edge is the turned page's top.
    private static Box upright(Box box, int turn, PageSize size) {
        return turn == 1
                ? new Box(
                        box.page(),
                        size.height() - box.bottom(),
                        box.left(),
                        size.height() - box.top(),
                        box.right())
                : new Box(
                        box.page(),
                        box.top(),
                        size.width() - box.right(),
                        box.bottom(),
                        size.width() - box.left());
    }

    private Box back(Box box) {
        return turn == 1
                ? new Box(
                        box.page(),
                        box.top(),
                        size.height() - box.right(),
                        box.bottom(),
                        size.height() - box.left())
                : new Box(
                        box.page(),
                        size.width() - box.bottom(),
                        box.left(),
                        size.width() - box.top(),
                        box.right());
    }
}
