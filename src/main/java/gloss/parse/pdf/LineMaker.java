package gloss.parse.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns a row of glyphs, already in reading order, into a line with text.
final class LineMaker {
    /// A gap wider than this share of the em is a space: Linux Libertine in a full line shrinks its
    /// spaces to 0.14 em, and kerning moves letters apart by 0.05 em at most.
    private static final float SPACE = 0.115f;

    /// Beside mathematics: TeX's thin space is 0.167 em, and no space to a reader.
    private static final float MATHEMATICAL_SPACE = 0.18f;

    /// Where a space was painted, a smaller gap already counts.
    private static final float PAINTED_SPACE = 0.08f;

    /// Rise and drop of a script's baseline, as shares of the line's size; a script is also
    /// smaller.
    private static final float RISE = 0.14f;

    private static final float DROP = 0.06f;
    private static final float SMALLER = 0.9f;

    /// Letters of a listing stand no further apart than this share of their width.
    private static final float CELL = 0.45f;

    private static final float HALF = 0.5f;

    private LineMaker() {}

    static Line line(int page, List<Glyph> glyphs) {
        Face face = glyphs.getFirst().face();
        float size = usualSize(glyphs);
        float base = usualBase(glyphs, size);
        Map<Face, Integer> faces = new HashMap<>();
        int most = 0;
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = base;
        float bottom = base;
        for (Glyph g : glyphs) {
            if (Math.abs(g.size() - size) < 0.3f) {
                int n = faces.merge(g.face(), 1, Integer::sum);
                if (n > most) {
                    most = n;
                    face = g.face();
                }
            }
            left = Math.min(left, g.left());
            right = Math.max(right, g.right());
            top = Math.min(top, g.top());
            bottom = Math.max(bottom, g.bottom());
        }
        byte[] script = new byte[glyphs.size()];
        for (int i = 0; i < script.length; i++) {
            script[i] = script(glyphs.get(i), base, size);
        }
        TextAndGlyphs text = text(glyphs, script, size);
        return new Line(
                page,
                glyphs,
                text.text(),
                text.glyphAt(),
                script,
                left,
                top,
                right,
                bottom,
                base,
                size,
                face);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record TextAndGlyphs(String text, int[] glyphAt) {}

    private static byte script(Glyph g, float base, float size) {
        if (g.size() > SMALLER * size) {
            return Line.PLAIN;
        }
        float rise = base - g.base();
        return rise > RISE * size ? Line.RAISED : rise < -DROP * size ? Line.SUNK : Line.PLAIN;
    }

    private static TextAndGlyphs text(List<Glyph> glyphs, byte[] script, float size) {
        StringBuilder out = new StringBuilder();
        int[] at = new int[glyphs.size() * 3 + 16];
        float space =
                Math.max(Math.max(SPACE, tracking(glyphs, size) + SPACE / 2), blank(glyphs, size));
        int i = 0;
        while (i < glyphs.size()) {
            if (i > 0 && spaceBetween(glyphs.get(i - 1), glyphs.get(i), space)) {
                at = put(out, at, " ", -1);
            }
            int end = i + 1;
            if (script[i] == Line.PLAIN) {
                at = put(out, at, glyphs.get(i).text(), i);
            } else {
                while (end < glyphs.size()
                        && script[end] == script[i]
                        && !spaceBetween(glyphs.get(end - 1), glyphs.get(end), space)) {
                    end++;
                }
                at = putScript(out, at, glyphs, i, end, script[i] == Line.RAISED);
            }
            i = end;
        }
        return new TextAndGlyphs(out.toString(), java.util.Arrays.copyOf(at, out.length()));
    }

    private static int[] putScript(
            StringBuilder out, int[] at, List<Glyph> glyphs, int from, int to, boolean raised) {
        StringBuilder run = new StringBuilder();
        glyphs.subList(from, to).forEach(g -> run.append(g.text()));
        String readable = Scripts.readable(run.toString(), raised);
        boolean sameLength = readable.length() == run.length();
        int[] grown = at;
        int glyph = from;
        int used = 0;
        int lead = readable.length() - run.length() > 1 ? 2 : readable.length() - run.length();
        for (int k = 0; k < readable.length(); k++) {
            int unit = sameLength ? k : k - lead;
            while (unit > used + glyphs.get(glyph).text().length() - 1 && glyph < to - 1) {
                used += glyphs.get(glyph).text().length();
                glyph++;
            }
            grown = put(out, grown, readable.substring(k, k + 1), glyph);
        }
        return grown;
    }

    private static int[] put(StringBuilder out, int[] at, String text, int glyph) {
        int start = out.length();
        out.append(text);
        int[] room = out.length() > at.length ? java.util.Arrays.copyOf(at, out.length() * 2) : at;
        java.util.Arrays.fill(room, start, out.length(), glyph);
        return room;
    }

    private static boolean spaceBetween(Glyph a, Glyph b, float space) {
        float gap = b.left() - a.right();
        int last = a.text().codePointBefore(a.text().length());
        int first = b.text().codePointAt(0);
        if (Characters.isHan(last) && Characters.isHan(first)) {
            return false;
        }
        float em = Math.max(a.size(), b.size());
        boolean mathematics = a.face().math() || b.face().math();
        float least = mathematics ? Math.max(space, MATHEMATICAL_SPACE) : space;
        return gap > least * em || b.spaced() && gap > PAINTED_SPACE * em;
    }

    /// The least blank of a line of typewriter type, as a share of the em: half a letter, since one
    /// is as wide as a letter there; listings set letters and signs apart by less. 0 for other
    /// lines.
    private static float blank(List<Glyph> glyphs, float size) {
        return glyphs.size() > 1 && glyphs.stream().allMatch(g -> g.face().mono())
                ? HALF * glyphs.getFirst().width() / size
                : 0;
    }

    /// Letter-spacing of the line as a share of the em: the median gap between neighbours, when it
    /// is wide (as in `A B S T R A C T`), else 0.
    private static float tracking(List<Glyph> glyphs, float size) {
        boolean listing = glyphs.stream().allMatch(g -> g.face().mono());
        if (glyphs.size() < (listing ? 2 : 5)) {
            return 0;
        }
        float[] gaps = new float[glyphs.size() - 1];
        for (int i = 1; i < glyphs.size(); i++) {
            gaps[i - 1] = (glyphs.get(i).left() - glyphs.get(i - 1).right()) / size;
        }
        java.util.Arrays.sort(gaps);
        float middle = gaps[listing ? (gaps.length - 1) / 2 : gaps.length / 2];
        // A space of a listing is as wide as a letter.
        float most = listing ? CELL * glyphs.getFirst().width() / size : 0.6f;
        return middle > 0.1f && middle < most ? middle : 0;
    }

    private static float usualSize(List<Glyph> glyphs) {
        Map<Integer, Integer> sizes = new HashMap<>();
        int best = 0;
        int most = 0;
        for (Glyph g : glyphs) {
            int tenth = Math.round(g.size() * 10);
            int n = sizes.merge(tenth, g.text().length(), Integer::sum);
            if (n > most || n == most && tenth > best) {
                most = n;
                best = tenth;
            }
        }
        // A formula may have more small glyphs than large ones: the largest that is not rare
        // counts.
        int total = glyphs.size();
        for (Map.Entry<Integer, Integer> e : sizes.entrySet()) {
            if (e.getKey() > best && e.getValue() * 3 > total) {
                best = e.getKey();
            }
        }
        return best / 10f;
    }

    private static float usualBase(List<Glyph> glyphs, float size) {
        Map<Integer, Integer> bases = new HashMap<>();
        @Nullable Glyph best = null;
        int most = 0;
        for (Glyph g : glyphs) {
            if (Math.abs(g.size() - size) < 0.3f) {
                int n = bases.merge(Math.round(g.base() * 4), 1, Integer::sum);
                if (n > most) {
                    most = n;
                    best = g;
                }
            }
        }
        return best == null ? glyphs.getFirst().base() : best.base();
    }
}
