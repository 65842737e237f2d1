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

    /// A rule this close under or over a running head, in points, belongs to it.
    private static final float AT_HEAD = 12;

    /// `wanting`: those of the captions for which nothing was found before.
    static Scene of(Sheet sheet, Layout layout, List<Caption> captions, List<Caption> wanting) {
        Manner manner = layout.manner();
        Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        captions.forEach(c -> taken.addAll(c.lines()));
        List<Ink> inks = inks(sheet, layout);
        Set<Line> body = BodyText.of(sheet, manner, captions, wanting, inks);
        List<Item> items = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (!taken.contains(line) && !body.contains(line)) {
                items.add(Item.of(line));
            }
        }
        for (Line line : sheet.page().lines()) {
            if (astray(line, layout)) {
                items.add(Item.of(line));
            }
        }
        for (Glyph glyph : sheet.page().turned()) {
            if (glyph.right() > sheet.left() - 20 && glyph.left() < sheet.right() + 20) {
                items.add(Item.of(glyph));
            }
        }
        List<Line> text = sheet.lines().stream().filter(body::contains).toList();
        for (Ink ink : inks) {
            if (!textual(ink, text) && !footnoteRule(ink, sheet, manner)) {
                items.add(Item.of(ink));
            }
        }
        return new Scene(sheet, manner, captions, text, List.copyOf(items));
    }

    /// Whether a line was taken for a running head though it stands among the text: tables at the
    /// top of several pages begin alike.
    private static boolean astray(Line line, Layout layout) {
        return layout.furniture().get(line) == Furniture.Kind.RUNNING
                && line.top() > layout.manner().top() - 2
                && line.bottom() < layout.manner().bottom() + 2;
    }

    private static List<Ink> inks(Sheet sheet, Layout layout) {
        double page = sheet.page().page().size().width() * sheet.page().page().size().height();
        List<Line> heads =
                sheet.page().lines().stream()
                        .filter(l -> layout.furniture().containsKey(l) && !astray(l, layout))
                        .toList();
        return sheet.page().page().inks().stream()
                .filter(i -> i.width() * i.height() < BACKGROUND * page)
                .filter(i -> i.right() > sheet.left() - 20 && i.left() < sheet.right() + 20)
                .filter(i ->
                        i.kind() != Ink.Kind.ACROSS || !atHead(i, heads, sheet, layout.manner()))
                .toList();
    }

    /// Whether a rule goes with a running head or foot: outside the text and close to one, or
    /// nowhere near the text, with none of it further out.
    private static boolean atHead(Ink rule, List<Line> heads, Sheet sheet, Manner manner) {
        if (rule.top() > manner.top() - 1 && rule.bottom() < manner.bottom() + 1) {
            return false;
        }
        boolean over = rule.bottom() < manner.top() - 20;
        boolean under = rule.top() > manner.bottom() + 20;
        return over && sheet.lines().stream().noneMatch(l -> l.bottom() < rule.top() + 1)
                || under && sheet.lines().stream().noneMatch(l -> l.top() > rule.bottom() - 1)
                || heads.stream()
                        .anyMatch(h ->
                                rule.top() > h.bottom() - AT_HEAD
                                        && rule.top() < h.bottom() + AT_HEAD);
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
