package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Gives back to tables the prose that stands between their rules: paragraphs in a frame of
/// `\toprule` and `\bottomrule` next to a table's caption are no running text.
final class RuledBlocks {
    /// The rule next to the caption is this near, in points.
    private static final float AT_CAPTION = 40;

    /// Ends of rules this close, in points, are alike.
    private static final float ALIKE = 2.5f;

    /// Text of a table stands this close to its rules, as a share of the pitch.
    private static final float TIGHT = 0.8f;

    private final Neighbours page;
    private final Set<Line> body;
    private final List<Ink> rules;

    private RuledBlocks(Neighbours page, Set<Line> body, List<Ink> inks) {
        this.page = page;
        this.body = body;
        this.rules =
                inks.stream()
                        .filter(i -> i.kind() == Ink.Kind.ACROSS && i.width() > 90)
                        .sorted(Comparator.comparingDouble(Ink::top))
                        .toList();
    }

    /// Takes the prose of a table out of `body`; `captions` are all of the page.
    static void release(
            Neighbours page,
            Set<Line> body,
            List<Ink> inks,
            Caption caption,
            List<Caption> captions) {
        if (caption.kind() == Floats.Kind.TABLE) {
            RuledBlocks blocks = new RuledBlocks(page, body, inks);
            blocks.release(caption, captions, true);
            blocks.release(caption, captions, false);
        }
    }

    private void release(Caption caption, List<Caption> captions, boolean up) {
        List<Ink> alike = new ArrayList<>();
        float edge = up ? caption.top() : caption.bottom();
        for (Ink rule : up ? rules.reversed() : rules) {
            float off = up ? edge - rule.bottom() : rule.top() - edge;
            if (off < -2 || rule.left() > caption.right() || rule.right() < caption.left()) {
                continue;
            }
            if (alike.isEmpty() ? off < AT_CAPTION : same(alike.getFirst(), rule)) {
                alike.add(rule);
            } else if (alike.isEmpty()) {
                return;
            }
        }
        List<Line> prose = new ArrayList<>();
        int bands = 0;
        for (int i = 0; i < alike.size(); i++) {
            float from = i == 0 ? edge : up ? alike.get(i - 1).top() : alike.get(i - 1).bottom();
            float to = up ? alike.get(i).bottom() : alike.get(i).top();
            List<Line> all = between(Math.min(from, to), Math.max(from, to), alike.getFirst());
            List<Line> here = all.stream().filter(body::contains).toList();
            if (here.stream().anyMatch(BodySeeds::algorithm)) {
                return;
            }
            boolean other =
                    captions.stream()
                            .anyMatch(c ->
                                    !c.equals(caption)
                                            && c.top() > Math.min(from, to) - 2
                                            && c.bottom() < Math.max(from, to) + 2);
            if (other
                    || !here.isEmpty()
                            && (i == 0 || bands > 0 || !tight(all, from, to, alike.getFirst()))) {
                break;
            }
            bands += here.isEmpty() ? 0 : 1;
            prose.addAll(here);
        }
        prose.forEach(body::remove);
    }

    /// Whether the text stands close to both rules and keeps to their width.
    private boolean tight(List<Line> lines, float from, float to, Ink rule) {
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        boolean within = true;
        for (Line line : lines) {
            top = Math.min(top, line.top());
            bottom = Math.max(bottom, line.bottom());
            within &= line.left() > rule.left() - 3 && line.right() < rule.right() + 3;
        }
        float reach = TIGHT * page.manner().pitch();
        return within && top - Math.min(from, to) < reach && Math.max(from, to) - bottom < reach;
    }

    private static boolean same(Ink a, Ink b) {
        return Math.abs(a.left() - b.left()) < ALIKE && Math.abs(a.right() - b.right()) < ALIKE;
    }

    /// The lines between two heights under or over a rule.
    private List<Line> between(float top, float bottom, Ink rule) {
        return page.lines().stream()
                .filter(l -> l.base() > top && l.base() < bottom)
                .filter(l -> l.right() > rule.left() + 2 && l.left() < rule.right() - 2)
                .toList();
    }
}
