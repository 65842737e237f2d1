package gloss.parse.pdf;

import gloss.parse.pdf.Layout.Sheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells which lines of a page are running text, so that no figure or table takes them. Begins with
/// those beyond doubt (`BodySeeds`), gives back what stands between a caption and its figure, and
/// goes on from the rest to their neighbours: last lines of paragraphs, items, headings, formulas.
final class BodyText {
    /// Steps between lines, as shares of the usual one: within a paragraph, to a line set apart,
    /// from a heading to its text, to a formula.
    private static final float NEXT = 1.35f;

    private static final float APART = 1.8f;
    private static final float HEADED = 2.7f;
    private static final float FORMULA = 2.4f;

    /// Text this close to a drawing, in points, may be its label.
    private static final float NEAR = 9;

    /// What may stand between a caption and its figure: how far from either, in points, and how
    /// many lines.
    private static final float AT_CAPTION = 24;

    private static final float AT_FIGURE = 14;
    private static final int BETWEEN = 4;

    /// Lines of smaller text that can be a figure.
    private static final int LEAST = 3;

    private static final Pattern HEADING =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?|[A-Z]\\.|[IVX]+\\.) ?\\p{L}.*");
    private static final Pattern PART = Pattern.compile("\\(?[a-h]\\) .*");

    private final Neighbours page;
    private final Manner manner;
    private final Set<Line> body = Collections.newSetFromMap(new IdentityHashMap<>());

    private BodyText(Neighbours page) {
        this.page = page;
        this.manner = page.manner();
    }

    /// The running text of a page with these captions and this ink, by identity. Captions that are
    /// `wanting` found nothing else: smaller text next to them is their figure.
    static Set<Line> of(
            Sheet sheet,
            Manner manner,
            List<Caption> captions,
            List<Caption> wanting,
            List<Ink> inks) {
        Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        captions.forEach(c -> taken.addAll(c.lines()));
        Neighbours page = new Neighbours(sheet, manner, taken, inks);
        BodyText text = new BodyText(page);
        BodySeeds.plant(page, text.body);
        for (Caption caption : captions) {
            text.release(caption);
            RuledBlocks.release(page, text.body, inks, caption, captions);
        }
        text.grow();
        wanting.forEach(text::give);
        return text.body;
    }

    /// Gives a caption the block of smaller text right over it, or else right under it: examples
    /// and prompts are figures without any ink.
    private void give(Caption caption) {
        List<Line> block = block(caption, true);
        if (block.size() < LEAST) {
            block = block(caption, false);
        }
        if (block.size() >= LEAST) {
            block.forEach(body::remove);
        }
    }

    private List<Line> block(Caption caption, boolean up) {
        List<Line> block = new ArrayList<>();
        float edge = up ? caption.top() : caption.bottom();
        float reach = AT_CAPTION;
        List<Line> lines = up ? page.lines().reversed() : page.lines();
        for (Line line : lines) {
            float gap = up ? edge - line.bottom() : line.top() - edge;
            boolean beside = line.right() < caption.left() || line.left() > caption.right();
            if (beside || (up ? line.base() > edge + 1 : line.base() < edge)) {
                continue;
            }
            if (gap > reach || line.size() > manner.size() - 0.6f) {
                break;
            }
            block.add(line);
            edge = up ? Math.min(edge, line.top()) : Math.max(edge, line.bottom());
            reach = 1.3f * manner.pitch();
        }
        return block;
    }

    /// Gives back what stands over a caption like running text and is none: captions of a figure's
    /// parts and notes, when something drawn or set in columns stands on their other side.
    private void release(Caption caption) {
        List<Line> given = new ArrayList<>();
        Line last = null;
        float edge = caption.top();
        for (int passed = 0; passed < BETWEEN; passed++) {
            Line next = above(caption, edge, last);
            float reach = last == null ? AT_CAPTION : 1.6f * manner.pitch();
            if (next == null || edge - next.bottom() > reach) {
                break;
            }
            if (body.contains(next)) {
                if (!between(next)) {
                    break;
                }
                given.add(next);
            } else if (page.drawings().at(next, 0) || !Neighbours.wordy(next) && given.isEmpty()) {
                break;
            }
            last = next;
            edge = Math.min(edge, next.top());
        }
        if (!given.isEmpty() && page.meets(given.getLast(), body, false, AT_FIGURE)) {
            given.forEach(body::remove);
        }
    }

    /// Whether a line of running text may stand between a caption and its figure: smaller text, the
    /// caption of a part, a line right under something drawn.
    private boolean between(Line line) {
        return line.size() < manner.size() - 0.4f
                || part(line)
                || page.meets(line, body, false, AT_FIGURE);
    }

    private static boolean part(Line line) {
        return PART.matcher(line.text()).matches();
    }

    private @Nullable Line above(Caption caption, float edge, @Nullable Line last) {
        Line best = null;
        for (Line line : page.lines()) {
            if (line.bottom() < edge + 2
                    && (last == null || line.base() < last.base() - 0.3f * line.size())
                    && line.left() < caption.right()
                    && line.right() > caption.left()
                    && (best == null || line.bottom() > best.bottom())) {
                best = line;
            }
        }
        return best;
    }

    private void grow() {
        Deque<Line> open = new ArrayDeque<>(body);
        while (!open.isEmpty()) {
            Line line = open.poll();
            for (Line next : page.lines()) {
                float step = Math.abs(next.base() - line.base());
                if (step < HEADED * manner.pitch()
                        && step > 0.5f * line.size()
                        && !body.contains(next)
                        && Math.min(line.right(), page.right(next))
                                > Math.max(line.left(), page.left(next))
                        && follows(line, next, step)) {
                    body.add(next);
                    open.add(next);
                }
            }
        }
    }

    private boolean follows(Line line, Line next, float step) {
        float size = Math.max(line.size(), next.size());
        float pitch = manner.pitch() * Math.min(1.1f, size / manner.size());
        float left = page.left(next);
        boolean within =
                next.left() > left - BodySeeds.FLUSH
                        && next.right() < page.right(next) + BodySeeds.FLUSH + 2;
        if (!within
                || next.size() < BodySeeds.SMALLEST * manner.size()
                || page.drawings().at(next, 0)
                || page.enclosed(next)
                || page.parted(line, next)) {
            return false;
        }
        boolean near = page.drawings().at(next, NEAR);
        if (page.alone(next)) {
            boolean lefty = next.left() < left + 0.45f * page.room(next);
            boolean same = Math.abs(next.size() - line.size()) < 0.35f && sameFamily(line, next);
            if (same && lefty && step < NEXT * pitch) {
                return true;
            }
            if (!near
                    && page.like(next)
                    && next.left() < left + 5 * next.size()
                    && step < APART * pitch) {
                return true;
            }
            if (!near && next.base() < line.base() && heads(next) && step < HEADED * pitch) {
                return true;
            }
        }
        return !near
                && step < FORMULA * pitch
                && formula(next)
                && page.mates(next).stream().allMatch(this::formula);
    }

    private boolean heads(Line line) {
        return line.size() > 0.95f * manner.size()
                && (line.bold()
                        || line.size() > 1.1f * manner.size()
                        || HEADING.matcher(line.text()).matches());
    }

    private static boolean sameFamily(Line line, Line next) {
        return next.face().math()
                || Manner.family(line.face().name()).equals(Manner.family(next.face().name()));
    }

    private boolean formula(Line line) {
        return manner.size() - line.size() < 0.35f
                && (line.share(Face::math) > 0.3f || Neighbours.number(line));
    }
}
