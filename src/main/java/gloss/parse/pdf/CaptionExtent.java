package gloss.parse.pdf;

import gloss.parse.pdf.Layout.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Follows a caption from its first line to its last: lines below it in the same size and family,
/// at one distance, in one alignment, until something else begins.
final class CaptionExtent {
    /// The widest gap, in em, between two pieces of one justified caption line.
    private static final float TORN = 2.6f;

    /// First step to the next line, as a share of the size; TeX sets captions at 1.1 to 1.25.
    private static final float FIRST_STEP = 1.45f;

    /// A translation may stand a little further off, in em.
    private static final float TRANSLATED = 2.2f;

    /// Sizes and edges this close, in points, are the same.
    private static final float SAME_SIZE = 0.35f;

    private static final float EDGE = 3;

    /// How far down, in em, another caption's left edge counts.
    private static final float BESIDE = 12;

    private final Sheet sheet;
    private final Manner manner;
    private final List<Line> starts;

    CaptionExtent(Sheet sheet, Manner manner, List<CaptionStart> starts) {
        this.sheet = sheet;
        this.manner = manner;
        this.starts = starts.stream().map(CaptionStart::line).toList();
    }

    List<Line> lines(CaptionStart start) {
        List<Line> caption = new ArrayList<>();
        Line first = start.line();
        caption.add(first);
        float right = addTorn(caption, first, columnRight(first));
        float left = first.left();
        Line last = caption.getLast();
        float step = 0;
        int rows = 1;
        while (true) {
            Line next = below(first, last, left, right);
            float limit = step == 0 ? firstStep(first) : 1.2f * step + 0.8f;
            if (rows == 1 && next != null && translates(start, next)) {
                limit = TRANSLATED * first.size();
            }
            if (next == null
                    || next.base() - last.base() > limit
                    || !goesOn(start, caption, last, next, rows, right)) {
                return caption;
            }
            step = step == 0 ? next.base() - last.base() : step;
            caption.add(next);
            float reach = addTorn(caption, next, right);
            left = Math.min(left, next.left());
            right = Math.max(right, reach);
            last = caption.getLast();
            rows++;
        }
    }

    private float firstStep(Line first) {
        return Math.max(
                FIRST_STEP * first.size(), 1.1f * manner.pitch() * first.size() / manner.size());
    }

    private float columnRight(Line line) {
        int column = sheet.column(line);
        return column < 0 ? sheet.right() : sheet.columns().get(column).right();
    }

    /// Adds the pieces that justification tore off a line; returns the line's right end.
    private float addTorn(List<Line> caption, Line line, float right) {
        Line end = line;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Line piece : sheet.lines()) {
                float gap = piece.left() - end.right();
                if (gap > 0
                        && gap < TORN * line.size()
                        && Math.abs(piece.base() - line.base()) < 0.15f * line.size()
                        && Math.abs(piece.size() - line.size()) < SAME_SIZE
                        && piece.right() < right + EDGE
                        && !underStart(piece)
                        && !caption.contains(piece)) {
                    caption.add(piece);
                    end = piece;
                    grown = true;
                    break;
                }
            }
        }
        return end.right();
    }

    /// Whether a piece is, or stands under, the first line of a caption.
    private boolean underStart(Line piece) {
        return starts.stream()
                .anyMatch(s ->
                        Math.abs(s.left() - piece.left()) < EDGE
                                && Math.abs(s.base() - piece.base()) < BESIDE * s.size());
    }

    private boolean begins(Line line) {
        return starts.stream().anyMatch(s -> s.left() == line.left() && s.base() == line.base());
    }

    /// The nearest line under the caption so far.
    private @Nullable Line below(Line first, Line last, float left, float right) {
        Line best = null;
        for (Line line : sheet.lines()) {
            // The parts of a fraction stand between the lines.
            boolean part = line.size() < 0.8f * first.size() && line.glyphs().size() <= 4;
            if (!part
                    && line.base() > last.base() + 0.5f * first.size()
                    && line.left() < Math.max(right, last.right()) - 2
                    && line.right() > left + 2
                    && (best == null
                            || line.base() < best.base() - 0.3f * first.size()
                            || line.base() < best.base() + 0.3f * first.size()
                                    && line.left() < best.left())) {
                best = line;
            }
        }
        return best;
    }

    private boolean goesOn(
            CaptionStart start, List<Line> caption, Line last, Line next, int rows, float right) {
        Line first = start.line();
        if (rows == 1 && translates(start, next)) {
            return true;
        }
        if (rows == 1 && start.mark() == CaptionStart.Mark.END) {
            boolean flush = start.boldLabel() && flushTitle(first, next);
            if (titles(first, next) || flush && !row(first, next, columnRight(next))) {
                return !ruled(last, next);
            }
        }
        Line like = start.mark() == CaptionStart.Mark.END ? last : first;
        if (begins(next)
                || Math.abs(next.size() - like.size()) > SAME_SIZE
                || rows == 1 && next.face().mono() && !last.face().mono()
                || !family(caption, next)
                || ruled(last, next)
                || row(first, next, right)) {
            return false;
        }
        boolean centred = Math.abs(next.middleX() - first.middleX()) < 4;
        boolean aligned =
                Math.abs(next.left() - last.left()) < EDGE
                        || rows == 1
                                && next.left() > first.left() - 3 * first.size()
                                && next.left() < first.left() + 6 * first.size();
        if (!centred && !aligned) {
            return false;
        }
        float end =
                rows == 1 ? Math.max(last.right(), next.right()) : Math.max(right, next.right());
        return full(last, next, end)
                || start.kind() == Floats.Kind.FIGURE
                        && (!manner.bodySized(first) || narrow(first, right))
                        && aligned
                        && next.width() > 4 * next.size();
    }

    /// Whether a line is the caption's translation in brackets: (Table 1 …).
    private static boolean translates(CaptionStart start, Line next) {
        return next.text()
                .matches("[(（](?:Fig|Table|Tab).{0,6}?" + Pattern.quote(start.number()) + "\\b.*");
    }

    /// Whether a line is the title under a label on a line of its own, which may be in small
    /// capitals: centred under it, not much smaller, and words.
    private static boolean titles(Line label, Line next) {
        return Math.abs(next.middleX() - label.middleX()) < 5
                && next.size() > 0.7f * label.size()
                && next.size() < 1.1f * label.size()
                && Neighbours.wordy(next);
    }

    /// Whether a line is the title under a bold label, flush with it and close below, as Elsevier's
    /// journals set tables: words of the same size, lighter than the label.
    private static boolean flushTitle(Line label, Line next) {
        return Math.abs(next.left() - label.left()) < EDGE
                && Math.abs(next.size() - label.size()) < SAME_SIZE
                && next.base() - label.base() < FIRST_STEP * label.size()
                && !next.bold()
                && next.words().size() > 2
                && Neighbours.wordy(next);
    }

    /// Whether the caption is set narrower than running text would be.
    private boolean narrow(Line first, float right) {
        int column = sheet.column(first);
        float wide =
                column < 0 ? sheet.right() - sheet.left() : sheet.columns().get(column).width();
        return right - first.left() < 0.75f * wide;
    }

    /// Whether the next line's first word found no room at the end of the line before.
    private static boolean full(Line last, Line next, float end) {
        float word = next.words().getFirst().right() - next.left();
        return last.right() + 0.3f * next.size() + word > end - 0.5f * next.size();
    }

    private static boolean family(List<Line> caption, Line next) {
        if (next.face().math() || next.face().mono()) {
            return true;
        }
        String family = Manner.family(next.face().name());
        return caption.stream()
                .flatMap(l -> l.glyphs().stream())
                .anyMatch(g -> Manner.family(g.face().name()).equals(family));
    }

    /// Whether a rule parts the two lines.
    private boolean ruled(Line above, Line below) {
        return sheet.page().page().inks().stream()
                .anyMatch(i ->
                        i.kind() == Ink.Kind.ACROSS
                                && i.top() > above.base() - 1
                                && i.bottom() < below.base() - 0.5f * below.size()
                                && Math.min(i.right(), below.right())
                                                - Math.max(i.left(), below.left())
                                        > 0.5f * below.width());
    }

    /// Whether other text stands beside the line within the caption's width, as in a table's row.
    private boolean row(Line first, Line next, float right) {
        return sheet.lines().stream()
                .anyMatch(l ->
                        Math.abs(l.base() - next.base()) < 0.4f * next.size()
                                && l.left() > next.right()
                                && l.right() < Math.max(right, first.right()) + EDGE
                                && (l.left() - next.right() > TORN * next.size()
                                        || l.right() < right - EDGE));
    }
}
