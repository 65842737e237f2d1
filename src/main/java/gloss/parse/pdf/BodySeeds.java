package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The lines of a page that are running text beyond doubt: lines that fill a column, whole or in
/// pieces; narrow paragraphs with two straight edges; numbered headings; numbered formulas;
/// algorithms.
final class BodySeeds {
    /// Edges this close to a column's, in points, are flush with it.
    static final float FLUSH = 3;

    /// Smaller text than this share of the body's is no running text, not even a footnote's.
    static final float SMALLEST = 0.68f;

    /// Steps within a paragraph, as a share of the usual one.
    private static final float NEXT = 1.35f;

    /// The widest gap, in em, within a line of running text.
    private static final float TORN = 2.3f;

    private static final Pattern HEADING =
            Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s?(?:\\p{Lu}.{3}|\\p{IsHan}).*");

    private static final Pattern ALGORITHM =
            Pattern.compile(
                    "(?:Algorithm|ALGORITHM|Procedure|Listing|Pseudocode|算法) ?\\d+(?:[.:]|\\s|$).*");

    private final Neighbours page;
    private final Set<Line> body;

    private BodySeeds(Neighbours page, Set<Line> body) {
        this.page = page;
        this.body = body;
    }

    /// Adds them to `body`.
    static void plant(Neighbours page, Set<Line> body) {
        BodySeeds seeds = new BodySeeds(page, body);
        for (Line line : page.lines()) {
            if (seeds.fills(line) || seeds.heads(line)) {
                body.add(line);
            }
        }
        seeds.torn();
        seeds.narrow();
        seeds.equations();
        seeds.algorithms();
        seeds.abstracts();
    }

    /// Whether the line runs from edge to edge of a column, or from an indent to the edge, with
    /// nothing beside it.
    private boolean fills(Line line) {
        float left = page.left(line);
        boolean flush = Math.abs(line.left() - left) < FLUSH;
        boolean indented =
                line.left() > left
                        && line.left() < left + 0.3f * page.room(line)
                        && page.like(line);
        return line.size() > SMALLEST * page.manner().size()
                && (flush || indented)
                && flushRight(line)
                && Neighbours.wordy(line)
                && page.alone(line)
                && !page.enclosed(line);
    }

    /// Whether the line ends at its column's edge; before Chinese punctuation that is not let hang,
    /// one character may be missing.
    private boolean flushRight(Line line) {
        int last = line.text().codePointBefore(line.text().length());
        float slack = Characters.isHan(last) ? 1.1f * line.size() : FLUSH + 1;
        float off = page.right(line) - line.right();
        return off > -FLUSH - 1 && off < slack;
    }

    /// A numbered heading, flush with its column.
    private boolean heads(Line line) {
        return (line.bold() || line.size() > 1.08f * page.manner().size())
                && line.size() > 0.95f * page.manner().size()
                && Math.abs(line.left() - page.left(line)) < FLUSH
                && HEADING.matcher(line.text()).matches()
                && page.alone(line)
                && !page.enclosed(line)
                && !page.drawings().at(line, 0);
    }

    /// Lines in two or three pieces that together fill a column: a paragraph's first line with a
    /// run-in heading, a line stretched to the edge.
    private void torn() {
        for (Line line : page.lines()) {
            List<Line> others = page.mates(line);
            if (others.isEmpty()
                    || others.size() > 2
                    || Math.abs(line.left() - page.left(line)) > FLUSH
                    || page.enclosed(line)
                    || page.drawings().at(line, 0)) {
                continue;
            }
            List<Line> row = new ArrayList<>(others);
            row.sort(Comparator.comparingDouble(Line::left));
            float end = line.right();
            boolean text = page.manner().bodySized(line) && Neighbours.wordy(line);
            for (Line piece : row) {
                float gap = piece.left() - end;
                text &= gap > 0 && gap < TORN * line.size() && page.manner().bodySized(piece);
                end = piece.right();
            }
            if (text
                    && Math.abs(end - page.right(line)) < FLUSH + 1
                    && Neighbours.wordy(row.getLast())) {
                body.add(line);
                body.addAll(row);
            }
        }
    }

    /// Paragraphs narrower than their column, since a figure stands beside them or they are set in
    /// on both sides: three lines at least with both edges alike, in the body's face, on one edge
    /// of the column or with nothing beside them.
    private void narrow() {
        List<Line> lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (body.contains(line) || !straight(line)) {
                continue;
            }
            List<Line> block = new ArrayList<>(List.of(line));
            for (int k = i + 1; k < lines.size(); k++) {
                Line next = lines.get(k);
                float step = next.base() - block.getLast().base();
                if (step > NEXT * page.manner().pitch()) {
                    break;
                }
                if (step > 0.5f * line.size()
                        && Math.abs(next.left() - line.left()) < FLUSH
                        && Math.abs(next.right() - line.right()) < FLUSH
                        && straight(next)) {
                    block.add(next);
                }
            }
            boolean edge =
                    Math.abs(line.left() - page.left(line)) < FLUSH
                            || Math.abs(line.right() - page.right(line)) < FLUSH;
            if (block.size() >= (edge ? 3 : 5)) {
                body.addAll(block);
            }
        }
    }

    private boolean straight(Line line) {
        boolean edge =
                Math.abs(line.left() - page.left(line)) < FLUSH
                        || Math.abs(line.right() - page.right(line)) < FLUSH;
        return page.like(line)
                && Neighbours.wordy(line)
                && line.width() > (edge ? 0.28f : 0.6f) * page.room(line)
                && (edge || page.alone(line))
                && !page.enclosed(line);
    }

    /// Displayed formulas with a number at the edge of the column.
    private void equations() {
        for (Line line : page.lines()) {
            List<Line> row = page.mates(line);
            if (Neighbours.number(line)
                    && !row.isEmpty()
                    && Math.abs(line.right() - page.right(line)) < 2 * FLUSH
                    && row.stream().anyMatch(m -> m.share(Face::math) > 0.2f)
                    && row.stream().noneMatch(m -> page.drawings().at(m, 0))) {
                body.add(line);
                body.addAll(row);
            }
        }
    }

    /// Algorithms and listings with a label of their own, which are neither figure nor table: the
    /// label's line, and what stands between the rules around it.
    private void algorithms() {
        for (Line line : page.lines()) {
            if (!algorithm(line)) {
                continue;
            }
            float end = page.endOfRuled(line);
            if (end > line.base() || Math.abs(line.left() - page.left(line)) < 3 * line.size()) {
                body.add(line);
                for (Line inside : page.lines()) {
                    if (inside.base() > line.base()
                            && inside.base() < end
                            && inside.left() > line.left() - 2 * line.size()
                            && inside.left() < page.right(line)) {
                        body.add(inside);
                    }
                }
            }
        }
    }

    /// The abstract, which may be smaller and narrower than the body: the lines under its heading,
    /// as long as they go on in one size and one column.
    private void abstracts() {
        List<Line> lines = page.lines();
        for (Line heading : lines) {
            if (heading.page() > 2 || !KnownHeadings.isAbstract(heading.text())) {
                continue;
            }
            Line last = heading;
            float size = 0;
            for (Line next : lines) {
                boolean below =
                        next.base() > last.base() + 0.5f * next.size()
                                && next.left() > page.left(heading) - FLUSH
                                && next.right() < page.right(heading) + FLUSH + 2;
                if (!below) {
                    continue;
                }
                float reach = size == 0 ? 3.5f : 1.5f;
                if (next.base() - last.base() > reach * Math.max(next.size(), last.size())
                        || size > 0 && Math.abs(next.size() - size) > 0.35f
                        || size == 0 && !Neighbours.wordy(next)) {
                    break;
                }
                body.add(heading);
                body.add(next);
                size = next.size();
                last = next;
            }
        }
    }

    /// Whether a line is the label of an algorithm or listing.
    static boolean algorithm(Line line) {
        return ALGORITHM.matcher(line.text()).matches();
    }
}
