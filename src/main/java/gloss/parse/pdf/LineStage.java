package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Second stage: the glyphs of a page become lines. A line ends where a column, a table cell or the
/// text does; turned text is kept apart.
final class LineStage {
    /// Runs this close, as a share of the em, are one line: justified text seldom spaces words
    /// wider, and the narrowest column gutter of the development papers is 1.2 em.
    private static final float JOIN = 1.05f;

    /// Runs painted one after the other may stand a little further apart. Copies of a glyph that
    /// make it bold follow each other, this far off at most, in ems.
    private static final int COPIES = 2;

    private static final float HAIR = 0.08f;

    private static final float JOIN_IN_TURN = 1.35f;

    /// Runs painted this many glyphs apart stand in different columns when they are not close: the
    /// usual gutter of a LaTeX article in two columns is only 1 em.
    private static final int FAR = 60;

    private static final float JOIN_FAR = 0.7f;

    private LineStage() {}

    /// The lines of one page, from top to bottom; `turned` is what does not run from left to right.
    record PageLines(PageContent page, List<Line> lines, List<Glyph> turned) {}

    static PageLines of(PageContent page) {
        List<Glyph> upright = new ArrayList<>(page.glyphs().size());
        List<Glyph> turned = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (!overprints(glyph, glyph.turn() == 0 ? upright : turned)) {
                (glyph.turn() == 0 ? upright : turned).add(glyph);
            }
        }
        List<List<Glyph>> runs = RunMaker.runs(upright);
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> row : joined(page.number(), runs)) {
            lines.add(LineMaker.line(page.number(), row));
        }
        lines.sort(Comparator.comparingDouble(Line::base).thenComparingDouble(Line::left));
        return new PageLines(page, List.copyOf(lines), List.copyOf(turned));
    }

    /// Whether a glyph is set over one of the last few a hair's breadth off, as poor man's bold is:
    /// no letter is that narrow.
    private static boolean overprints(Glyph glyph, List<Glyph> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - COPIES); i--) {
            Glyph other = before.get(i);
            if (Math.abs(glyph.left() - other.left()) < HAIR * glyph.size()
                    && Math.abs(glyph.base() - other.base()) < HAIR * glyph.size()
                    && Math.abs(glyph.size() - other.size()) < 0.1f
                    && glyph.text().equals(other.text())) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Glyph>> joined(int page, List<List<Glyph>> runs) {
        List<Line> parts = new ArrayList<>();
        runs.forEach(r -> parts.add(LineMaker.line(page, r)));
        parts.sort(Comparator.comparingDouble(Line::left).thenComparingDouble(Line::base));
        List<Line> open = new ArrayList<>();
        List<List<Glyph>> rows = new ArrayList<>();
        List<List<Glyph>> rowOf = new ArrayList<>();
        for (Line part : parts) {
            int best = -1;
            float nearest = Float.MAX_VALUE;
            for (int i = open.size() - 1; i >= 0; i--) {
                Line end = open.get(i);
                float gap = part.left() - end.right();
                if (Math.abs(gap) < nearest && fits(end, part, gap)) {
                    best = i;
                    nearest = Math.abs(gap);
                }
            }
            if (best < 0) {
                List<Glyph> row = new ArrayList<>(part.glyphs());
                rows.add(row);
                open.add(part);
                rowOf.add(row);
            } else {
                rowOf.get(best).addAll(part.glyphs());
                open.set(best, main(open.get(best), part));
            }
        }
        return rows;
    }

    /// The end of a row: where it is now, but with the size and base of its main text.
    private static Line main(Line row, Line part) {
        boolean script = part.size() < 0.9f * row.size();
        Line like = script ? row : part;
        return new Line(
                row.page(),
                part.glyphs(),
                part.text(),
                part.glyphAt(),
                part.script(),
                row.left(),
                Math.min(row.top(), part.top()),
                Math.max(row.right(), part.right()),
                Math.max(row.bottom(), part.bottom()),
                like.base(),
                like.size(),
                like.face());
    }

    private static boolean fits(Line row, Line part, float gap) {
        float em = Math.max(row.size(), part.size());
        boolean inTurn =
                part.glyphs().getFirst().rank() - row.glyphs().getLast().rank() == 1
                        && Math.abs(row.base() - part.base()) < 0.02f * em;
        int steps = Math.abs(part.glyphs().getFirst().rank() - row.glyphs().getLast().rank());
        float reach = inTurn ? JOIN_IN_TURN : steps > FAR ? JOIN_FAR : JOIN;
        if (gap > reach * em || gap < -0.4f * em) {
            return false;
        }
        float off = Math.abs(row.base() - part.base());
        float small = Math.min(row.size(), part.size());
        if (off < 0.12f * em && small > 0.6f * em) {
            return true;
        }
        float shared =
                Math.min(row.base() + 0.22f * row.size(), part.base() + 0.22f * part.size())
                        - Math.max(
                                row.base() - 0.72f * row.size(), part.base() - 0.72f * part.size());
        return small < 0.9f * em && shared > 0.35f * small && gap < 0.5f * em;
    }
}
