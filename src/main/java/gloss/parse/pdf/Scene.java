package gloss.parse.pdf;

import gloss.parse.pdf.Layout.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// One page as the search for figures sees it: its captions, the running text that no float may
/// take, and everything else, `items`, that one may.
record Scene(
        Sheet sheet, Manner manner, List<Caption> captions, List<Line> body, List<Item> items) {
    /// Ink over more of the page than this is a background.
    private static final float BACKGROUND = 0.8f;

    /// Ink of this size, in points, can frame text or part it.
    private static final float WALL = 36;

    static Scene of(Sheet sheet, Manner manner, List<Caption> captions) {
        Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        captions.forEach(c -> taken.addAll(c.lines()));
        List<Ink> inks = inks(sheet);
        List<Ink> walls =
                inks.stream()
                        .filter(i ->
                                i.width() > WALL && (i.height() > 8 || i.kind() == Ink.Kind.ACROSS))
                        .toList();
        Set<Line> body = BodyText.of(sheet, manner, taken, walls);
        List<Item> items = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (!taken.contains(line) && !body.contains(line)) {
                items.add(Item.of(line));
            }
        }
        sheet.page().turned().forEach(g -> items.add(Item.of(g)));
        List<Line> text = sheet.lines().stream().filter(body::contains).toList();
        for (Ink ink : inks) {
            if (!textual(ink, text) && !footnoteRule(ink, sheet, manner)) {
                items.add(Item.of(ink));
            }
        }
        return new Scene(sheet, manner, captions, text, List.copyOf(items));
    }

    private static List<Ink> inks(Sheet sheet) {
        double page = sheet.page().page().size().width() * sheet.page().page().size().height();
        float top = (float) sheet.lines().stream().mapToDouble(Line::top).min().orElse(0);
        float bottom = (float) sheet.lines().stream().mapToDouble(Line::bottom).max().orElse(9999);
        return sheet.page().page().inks().stream()
                .filter(i -> i.width() * i.height() < BACKGROUND * page)
                .filter(i -> i.right() > sheet.left() - 20 && i.left() < sheet.right() + 20)
                // Rules above and below all text belong to running heads.
                .filter(i ->
                        i.kind() != Ink.Kind.ACROSS
                                || i.bottom() > top - 15 && i.top() < bottom + 15)
                .toList();
    }

    /// Bars of fractions and roots, underlines, marked and framed text: ink that running text
    /// covers.
    private static boolean textual(Ink ink, List<Line> body) {
        float covered = 0;
        float high = Math.max(ink.height(), 1);
        for (Line line : body) {
            float wide =
                    Math.min(line.right() + 2, ink.right()) - Math.max(line.left() - 2, ink.left());
            float shared =
                    Math.min(line.bottom() + 2, ink.bottom()) - Math.max(line.top() - 2, ink.top());
            if (wide > 0.5f * ink.width() && shared > 0) {
                covered += shared;
            }
        }
        return covered > 0.5f * high;
    }

    /// A rule at a column's left edge, shorter than the column, with nothing but smaller text
    /// below.
    private static boolean footnoteRule(Ink ink, Sheet sheet, Manner manner) {
        if (ink.kind() != Ink.Kind.ACROSS
                || ink.top() < 0.5 * sheet.page().page().size().height()) {
            return false;
        }
        for (Column column : sheet.columns()) {
            if (Math.abs(ink.left() - column.left()) < 4 && ink.width() < 0.62f * column.width()) {
                List<Line> below =
                        sheet.lines().stream()
                                .filter(l -> column.holds(l) && l.top() > ink.top() - 3)
                                .toList();
                return !below.isEmpty()
                        && below.stream().allMatch(l -> l.size() < manner.size() - 0.4f);
            }
        }
        return false;
    }
}
