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

/// Tells which lines of a page are running text, so that no figure or table takes them. Begins with
/// lines that fill a column, alone on their baseline, and goes on from these to their neighbours:
/// last lines of paragraphs, items, headings, formulas.
final class BodyText {
    /// Edges this close to a column's, in points, are flush with it.
    private static final float FLUSH = 3;

    /// Steps between lines, as shares of the usual one: within a paragraph, to a line set apart,
    /// from a heading to its text.
    private static final float NEXT = 1.35f;

    private static final float APART = 1.8f;
    private static final float HEADED = 2.7f;

    /// Smaller text than this share of the body's is no running text, not even a footnote's.
    private static final float SMALLEST = 0.68f;

    private static final Pattern NUMBER = Pattern.compile("\\([\\dA-Za-z.]{1,6}\\)");
    private static final Pattern HEADING =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?|[A-Z]\\.|[IVX]+\\.) ?\\p{L}.*");

    private final Sheet sheet;
    private final Manner manner;
    private final List<Line> lines;
    private final List<Ink> inks;
    private final Set<Line> body = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Line, List<Line>> mates = new IdentityHashMap<>();

    private BodyText(Sheet sheet, Manner manner, Set<Line> captions, List<Ink> inks) {
        this.sheet = sheet;
        this.manner = manner;
        this.inks = inks;
        this.lines = sheet.lines().stream().filter(l -> !captions.contains(l)).toList();
    }

    /// `captions`: the lines of the captions, by identity; `inks`: frames and pictures that may
    /// hold text of their own.
    static Set<Line> of(Sheet sheet, Manner manner, Set<Line> captions, List<Ink> inks) {
        BodyText text = new BodyText(sheet, manner, captions, inks);
        text.pairUp();
        text.lines.stream().filter(text::fills).forEach(text.body::add);
        text.narrow();
        text.grow();
        return text.body;
    }

    /// Notes for each line the others on its baseline and in its column.
    private void pairUp() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (int k = i + 1; k < lines.size(); k++) {
                Line other = lines.get(k);
                float near = 0.45f * Math.min(line.size(), other.size());
                if (other.base() - line.base() > near) {
                    break;
                }
                int a = sheet.column(line);
                int b = sheet.column(other);
                if (a == b || a < 0 || b < 0) {
                    mates.computeIfAbsent(line, l -> new ArrayList<>()).add(other);
                    mates.computeIfAbsent(other, l -> new ArrayList<>()).add(line);
                }
            }
        }
    }

    private boolean alone(Line line) {
        return mates.getOrDefault(line, List.of()).stream()
                .allMatch(m -> NUMBER.matcher(m.text()).matches());
    }

    private float left(Line line) {
        int column = sheet.column(line);
        return column < 0 ? sheet.left() : sheet.columns().get(column).left();
    }

    private float right(Line line) {
        int column = sheet.column(line);
        return column < 0 ? sheet.right() : sheet.columns().get(column).right();
    }

    private boolean legible(Line line) {
        return line.size() > SMALLEST * manner.size();
    }

    /// Whether the line runs from edge to edge of a column, or from an indent to the edge, with
    /// nothing beside it.
    private boolean fills(Line line) {
        float left = left(line);
        float right = right(line);
        boolean flush = Math.abs(line.left() - left) < FLUSH;
        boolean indented =
                line.left() > left && line.left() < left + 0.3f * (right - left) && like(line);
        return legible(line)
                && (flush || indented)
                && Math.abs(line.right() - right) < FLUSH + 1
                && wordy(line)
                && alone(line)
                && !enclosed(line);
    }

    private boolean like(Line line) {
        return manner.bodySized(line)
                && Manner.family(line.face().name()).equals(Manner.family(manner.face()));
    }

    private static boolean wordy(Line line) {
        String text = line.text();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 8 && letters > 0.5f * text.length();
    }

    /// Whether a frame, a shade or a picture lies behind the line and beyond it on all sides.
    private boolean enclosed(Line line) {
        return inks.stream()
                .anyMatch(i ->
                        i.left() < line.left() - 1
                                && i.right() > line.right() + 1
                                && i.top() < line.top() + 1
                                && i.bottom() > line.bottom() - 1);
    }

    /// Adds paragraphs that are narrower than their column since a figure stands beside them: three
    /// lines at least with both edges alike, in the body's face, on one edge of the column.
    private void narrow() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (body.contains(line) || !edged(line)) {
                continue;
            }
            List<Line> block = new ArrayList<>(List.of(line));
            for (int k = i + 1; k < lines.size(); k++) {
                Line next = lines.get(k);
                float step = next.base() - block.getLast().base();
                if (step > NEXT * manner.pitch()) {
                    break;
                }
                if (step > 0.5f * line.size()
                        && Math.abs(next.left() - line.left()) < FLUSH
                        && Math.abs(next.right() - line.right()) < FLUSH
                        && edged(next)) {
                    block.add(next);
                }
            }
            if (block.size() >= 3) {
                body.addAll(block);
            }
        }
    }

    private boolean edged(Line line) {
        float left = left(line);
        float right = right(line);
        return like(line)
                && wordy(line)
                && line.width() > 0.28f * (right - left)
                && (Math.abs(line.left() - left) < FLUSH || Math.abs(line.right() - right) < FLUSH)
                && !enclosed(line);
    }

    private void grow() {
        Deque<Line> open = new ArrayDeque<>(body);
        while (!open.isEmpty()) {
            Line line = open.poll();
            for (Line next : lines) {
                float step = Math.abs(next.base() - line.base());
                if (step < HEADED * manner.pitch()
                        && step > 0.5f * line.size()
                        && !body.contains(next)
                        && Math.min(line.right(), right(next)) > Math.max(line.left(), left(next))
                        && follows(line, next, step)) {
                    body.add(next);
                    open.add(next);
                }
            }
        }
    }

    private boolean follows(Line line, Line next, float step) {
        float pitch =
                manner.pitch() * Math.min(1.1f, Math.max(line.size(), next.size()) / manner.size());
        float left = left(next);
        float right = right(next);
        boolean within =
                next.left() > left - FLUSH && next.right() < right + FLUSH + 2 && !enclosed(next);
        if (!within || !legible(next) || parted(line, next)) {
            return false;
        }
        boolean same = Math.abs(next.size() - line.size()) < 0.35f;
        boolean lefty = next.left() < left + 0.45f * (right - left);
        if (alone(next)) {
            if (same && lefty && step < NEXT * pitch && sameFamily(line, next)) {
                return true;
            }
            if (like(next)
                    && lefty
                    && next.left() < left + 5 * next.size()
                    && step < APART * pitch) {
                return true;
            }
            boolean above = next.base() < line.base();
            boolean heading =
                    next.bold()
                            || next.size() > 1.1f * manner.size()
                            || HEADING.matcher(next.text()).matches();
            if (above && heading && step < HEADED * pitch && next.size() > 0.95f * manner.size()) {
                return true;
            }
        }
        return formula(next) && step < 2.4f * pitch;
    }

    private static boolean sameFamily(Line line, Line next) {
        return next.face().math()
                || Manner.family(line.face().name()).equals(Manner.family(next.face().name()));
    }

    private boolean formula(Line line) {
        return manner.size() - line.size() < 0.35f
                && (line.share(Face::math) > 0.3f || NUMBER.matcher(line.text()).matches());
    }

    /// Whether ink that is no part of the text lies between the two lines.
    private boolean parted(Line a, Line b) {
        boolean down = a.base() < b.base();
        Line above = down ? a : b;
        Line below = down ? b : a;
        return inks.stream()
                .anyMatch(i ->
                        i.bottom() > above.bottom() - 1
                                && i.top() < below.top() + 1
                                && i.top() > above.base() - 1
                                && i.bottom() < below.base() + 1
                                && Math.min(i.right(), below.right())
                                                - Math.max(i.left(), below.left())
                                        > 0.4f * below.width());
    }
}
