package gloss.parse.pdf;

import gloss.paper.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// One line of text as a reader sees it: its glyphs from left to right, its text with spaces and
/// readable sub- and superscripts, and for each UTF-16 unit of the text the index of its glyph (-1
/// for spaces). `size`, `base` and `face` are those of most of its glyphs.
@SuppressWarnings("ArrayRecordComponent")
record Line(
        int page,
        List<Glyph> glyphs,
        String text,
        int[] glyphAt,
        byte[] script,
        float left,
        float top,
        float right,
        float bottom,
        float base,
        float size,
        Face face) {
    /// Values of `script`, one a glyph.
    static final byte PLAIN = 0;

    static final byte RAISED = 1;
    static final byte SUNK = 2;

    /// A word of the line: its span in the text and its extent.
    record Word(int start, int end, float left, float right) {}

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    float middleX() {
        return (left + right) / 2;
    }

    int rank() {
        return glyphs.getFirst().rank();
    }

    Box box() {
        return new Box(page, left, top, right, bottom);
    }

    /// The box of the characters `[start, end)` of the text, as high as the line's usual glyphs.
    Box box(int start, int end) {
        float from = Float.MAX_VALUE;
        float to = -Float.MAX_VALUE;
        float high = Float.MAX_VALUE;
        float low = -Float.MAX_VALUE;
        for (int i = start; i < end; i++) {
            if (glyphAt[i] >= 0) {
                Glyph glyph = glyphs.get(glyphAt[i]);
                from = Math.min(from, glyph.left());
                to = Math.max(to, glyph.right());
                high = Math.min(high, glyph.top());
                low = Math.max(low, glyph.bottom());
            }
        }
        return from > to ? box() : new Box(page, from, high, to, low);
    }

    /// The words, split at the spaces of the text.
    List<Word> words() {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || text.charAt(i) == ' ';
            if (blank && start >= 0) {
                words.add(
                        new Word(
                                start,
                                i,
                                glyphs.get(glyphAt[start]).left(),
                                glyphs.get(glyphAt[i - 1]).right()));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }

    /// The words, split also between glyphs that `parted` tells apart: Chinese text and formulas
    /// have no spaces where cells of a table end.
    List<Word> words(BiPredicate<Glyph, Glyph> parted) {
        List<Word> pieces = new ArrayList<>();
        for (Word word : words()) {
            int start = word.start();
            for (int i = start + 1; i < word.end(); i++) {
                Glyph last = glyphs.get(glyphAt[i - 1]);
                Glyph next = glyphs.get(glyphAt[i]);
                if (glyphAt[i] != glyphAt[i - 1] && parted.test(last, next)) {
                    pieces.add(new Word(start, i, glyphs.get(glyphAt[start]).left(), last.right()));
                    start = i;
                }
            }
            pieces.add(
                    new Word(start, word.end(), glyphs.get(glyphAt[start]).left(), word.right()));
        }
        return pieces;
    }

    /// Share of glyphs whose face holds the given property.
    float share(java.util.function.Predicate<Face> property) {
        int n = 0;
        for (Glyph glyph : glyphs) {
            n += property.test(glyph.face()) ? 1 : 0;
        }
        return (float) n / glyphs.size();
    }

    boolean bold() {
        return share(Face::bold) > 0.6f;
    }

    boolean italic() {
        return share(Face::italic) > 0.6f;
    }

    /// Whether the first `count` glyphs are bold.
    boolean opensBold(int count) {
        int n = Math.min(count, glyphs.size());
        return glyphs.subList(0, n).stream().allMatch(g -> g.face().bold());
    }

    /// A line is itself: two lines may read alike.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "p%d (%.0f,%.0f)-(%.0f,%.0f) %.1f %s: %s"
                .formatted(page, left, top, right, bottom, size, face.name(), text);
    }
}
