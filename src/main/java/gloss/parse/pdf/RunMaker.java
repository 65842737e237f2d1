package gloss.parse.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Cuts the upright glyphs of a page, in painting order, into runs: stretches that were painted
/// side by side on one line. Scripts stay with what they belong to; accents painted apart join
/// their letter.
final class RunMaker {
    /// A step to the right up to this share of the em goes on with the run.
    private static final float STEP = 0.9f;

    /// A step back: kerns, and scripts set under one another.
    private static final float BACK = 0.75f;

    /// Glyphs on one baseline, give or take a share of the em.
    private static final float LEVEL = 0.08f;

    private final List<List<Glyph>> runs = new ArrayList<>();
    private List<Glyph> run = new ArrayList<>();
    private float base;
    private float size;

    static List<List<Glyph>> runs(List<Glyph> glyphs) {
        RunMaker maker = new RunMaker();
        glyphs.forEach(maker::take);
        maker.close();
        return maker.runs;
    }

    private void take(Glyph glyph) {
        if (run.isEmpty()) {
            open(glyph);
            return;
        }
        Glyph last = run.getLast();
        if (accented(last, glyph)) {
            return;
        }
        if (goesOn(last, glyph)) {
            run.add(glyph);
            if (glyph.size() > size * 1.05f && !glyph.face().math()
                    || glyph.size() > size * 1.3f && !isTall(glyph)) {
                base = glyph.base();
                size = glyph.size();
            }
        } else {
            close();
            open(glyph);
        }
    }

    private void open(Glyph glyph) {
        run.add(glyph);
        base = glyph.base();
        size = glyph.size();
    }

    private void close() {
        if (!run.isEmpty()) {
            runs.add(run);
        }
        run = new ArrayList<>();
    }

    private boolean goesOn(Glyph last, Glyph glyph) {
        float em = Math.max(size, glyph.size());
        float gap = glyph.left() - last.right();
        if (gap > STEP * em || gap < -BACK * em) {
            return false;
        }
        float off = Math.abs(glyph.base() - base);
        if (off <= LEVEL * em) {
            return true;
        }
        if (gap > 0.35f * em) {
            return false;
        }
        if (isTall(glyph) || isTall(last)) {
            return off < 1.3f * em;
        }
        boolean script = glyph.size() < 0.92f * size || size < 0.92f * glyph.size();
        return script && overlap(glyph) > 0.3f * Math.min(size, glyph.size());
    }

    /// Height that the glyph shares with the run's main line, in points.
    private float overlap(Glyph glyph) {
        float top = Math.max(glyph.top(), base - 0.72f * size);
        float bottom = Math.min(glyph.bottom(), base + 0.22f * size);
        return bottom - top;
    }

    /// Large delimiters and operators hang from their baseline in TeX's extension font.
    private static boolean isTall(Glyph glyph) {
        String name = glyph.face().name();
        return glyph.face().math()
                && (name.contains("EX") || name.contains("Ex") || name.endsWith("exa"));
    }

    /// Joins an accent to the letter it stands over, whichever of the two was painted first.
    private boolean accented(Glyph last, Glyph glyph) {
        if (covers(glyph, last) && Characters.combining(last.text()) != 0 && takes(glyph, last)) {
            run.set(run.size() - 1, joined(glyph, last));
            if (run.size() == 1) {
                base = glyph.base();
                size = glyph.size();
            }
            return true;
        }
        if (covers(last, glyph) && Characters.combining(glyph.text()) != 0 && takes(last, glyph)) {
            run.set(run.size() - 1, joined(last, glyph));
            return true;
        }
        return false;
    }

    /// Whether an accent can stand on it; the stroke of negation stands on signs.
    private static boolean takes(Glyph glyph, Glyph accent) {
        return glyph.text().length() == 1
                && (Character.isLetter(glyph.text().charAt(0)) || accent.text().equals("\u0338"));
    }

    private static boolean covers(Glyph letter, Glyph accent) {
        if (accent.width() < 0.01f * letter.size()) {
            // TeX's stroke of negation takes no room of its own.
            return accent.left() > letter.left() - 0.2f * letter.size()
                    && accent.left() < letter.right();
        }
        float wide =
                Math.min(letter.right(), accent.right()) - Math.max(letter.left(), accent.left());
        return wide > 0.5f * Math.min(accent.width(), letter.width())
                && Math.abs(letter.base() - accent.base()) < 0.6f * letter.size();
    }

    private static Glyph joined(Glyph letter, Glyph accent) {
        String plain =
                switch (letter.text()) {
                    case "ı" -> "i";
                    case "ȷ" -> "j";
                    default -> letter.text();
                };
        String text =
                Normalizer.normalize(
                        plain + Characters.combining(accent.text()), Normalizer.Form.NFC);
        return new Glyph(
                text,
                letter.left(),
                letter.top(),
                letter.right(),
                letter.bottom(),
                letter.base(),
                letter.size(),
                letter.face(),
                letter.turn(),
                Math.min(letter.rank(), accent.rank()),
                letter.spaced() || accent.spaced() && accent.rank() < letter.rank());
    }
}
