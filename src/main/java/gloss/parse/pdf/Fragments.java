package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the loose parts of formulas within a sentence (the limits of a sum, the halves of a
/// fraction, a tall bracket) back into the line that they belong to.
final class Fragments {
    /// A fragment is short, in glyphs.
    private static final int SHORT = 8;

    /// How far the fragment's middle may lie above or below the line's band, as a share of the em.
    private static final float REACH = 0.35f;

    /// The same for the lower number of a binomial or a fraction, whose upper one the line holds.
    private static final float LOWER = 0.9f;

    /// Scripts are smaller than this share of their line.
    private static final float SMALL = 0.85f;

    private Fragments() {}

    static List<Line> joined(List<Line> lines, Manner manner) {
        List<Line> out = new ArrayList<>(lines);
        for (int i = 0; i < out.size(); i++) {
            Line part = out.get(i);
            if (part.glyphs().size() > SHORT) {
                continue;
            }
            int home = home(out, i, manner);
            if (home >= 0) {
                out.set(home, with(out.get(home), part));
                out.remove(i);
                i--;
            }
        }
        return List.copyOf(out);
    }

    private static int home(List<Line> lines, int at, Manner manner) {
        Line part = lines.get(at);
        float middle = (part.top() + part.bottom()) / 2;
        for (int step = 1; step < 40; step++) {
            for (int k : new int[] {at - step, at + step}) {
                if (k >= 0 && k < lines.size()) {
                    Line line = lines.get(k);
                    if (line.glyphs().size() > 3 * part.glyphs().size()
                            && line.glyphs().size() > 20
                            && manner.bodySized(line)
                            && !line.face().math()
                            && part.left() > line.left()
                            && part.left() < line.right() + 0.3f * line.size()
                            && middle > line.base() - (0.72f + REACH) * line.size()
                            && (middle < line.base() + (0.22f + REACH) * line.size()
                                    || middle < line.base() + LOWER * line.size()
                                            && underScript(line, part) >= 0)
                            && (hasRoom(line, part) || underScript(line, part) >= 0)) {
                        return k;
                    }
                }
            }
        }
        return -1;
    }

    /// Where the run of raised glyphs ends that small figures stand right under; -1 when they stand
    /// under none.
    private static int underScript(Line line, Line part) {
        int end = -1;
        for (int i = 0; i < line.glyphs().size() && part.size() < SMALL * line.size(); i++) {
            Glyph glyph = line.glyphs().get(i);
            boolean over =
                    line.script()[i] == Line.RAISED
                            && Math.abs(glyph.size() - part.size()) < 0.5f
                            && glyph.right() > part.left()
                            && glyph.left() < part.right();
            boolean next = end == i && line.script()[i] == Line.RAISED;
            end = over || next ? i + 1 : end;
        }
        return end;
    }

    /// Whether the line leaves a gap where the fragment stands, but for signs of mathematics.
    private static boolean hasRoom(Line line, Line part) {
        float covered = 0;
        for (Glyph glyph : line.glyphs()) {
            float shared =
                    Math.min(glyph.right(), part.right()) - Math.max(glyph.left(), part.left());
            covered += shared > 0 && !glyph.face().math() ? shared : 0;
        }
        return covered < 0.3f * part.width();
    }

    private static Line with(Line line, Line part) {
        List<Glyph> glyphs = new ArrayList<>(line.glyphs());
        float x = part.left();
        int at = 0;
        while (at < glyphs.size() && glyphs.get(at).left() + glyphs.get(at).right() < 2 * x) {
            at++;
        }
        int under = hasRoom(line, part) ? -1 : underScript(line, part);
        glyphs.addAll(
                under < 0 ? at : under,
                part.glyphs().stream().sorted(Comparator.comparingDouble(Glyph::left)).toList());
        return LineMaker.line(line.page(), glyphs);
    }
}
