package gloss.parse.pdf;

import gloss.paper.PageSize;
import java.util.ArrayList;
import java.util.List;

/// Sets type for tests: every letter half an em wide, spaces a third of an em, in painting order.
final class Setter {
    static final Face ROMAN = Face.of("NimbusRomNo9L-Regu", 0, false, false);
    static final Face BOLD = Face.of("NimbusRomNo9L-Medi", 0, false, false);
    static final Face ITALIC = Face.of("NimbusRomNo9L-ReguItal", 0, false, false);
    static final Face MATH = Face.of("CMMI10", 0, false, false);
    static final Face MONO = Face.of("CMTT10", 0, false, true);

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ink> inks = new ArrayList<>();
    private final int page;
    private int rank;

    Setter(int page) {
        this.page = page;
    }

    /// Sets a piece of text; gives where the next one would follow.
    float set(float x, float base, float size, Face face, String text) {
        float at = x;
        for (int c : text.codePoints().toArray()) {
            if (c == ' ') {
                at += size / 3;
                continue;
            }
            float wide = Characters.isHan(c) ? size : size / 2;
            glyphs.add(glyph(at, base, size, wide, face, Character.toString(c)));
            at += wide;
        }
        return at;
    }

    /// Sets one glyph of a given width.
    void put(float x, float base, float size, float wide, Face face, String text) {
        glyphs.add(glyph(x, base, size, wide, face, text));
    }

    private Glyph glyph(float x, float base, float size, float wide, Face face, String text) {
        return new Glyph(
                text,
                x,
                base - 0.72f * size,
                x + wide,
                base + 0.22f * size,
                base,
                size,
                face,
                0,
                rank++,
                false);
    }

    void rule(float left, float right, float y) {
        inks.add(Ink.shape(left, y - 0.2f, right, y + 0.2f));
    }

    /// Paints a drawing of this extent.
    void draw(float left, float top, float right, float bottom) {
        inks.add(new Ink(Ink.Kind.SHAPE, left, top, right, bottom));
    }

    void upright(float x, float top, float bottom) {
        inks.add(Ink.shape(x - 0.2f, top, x + 0.2f, bottom));
    }

    /// Sets text that reads upwards from a place on.
    void setUpwards(float x, float from, float size, String text) {
        float at = from;
        for (int c : text.codePoints().toArray()) {
            if (c != ' ') {
                glyphs.add(
                        new Glyph(
                                Character.toString(c),
                                x - 0.72f * size,
                                at - size / 2,
                                x + 0.22f * size,
                                at,
                                at,
                                size,
                                ROMAN,
                                1,
                                rank++,
                                false));
            }
            at -= c == ' ' ? size / 3 : size / 2;
        }
    }

    List<Glyph> glyphs() {
        return List.copyOf(glyphs);
    }

    PageContent page() {
        return new PageContent(
                page, new PageSize(612, 792), glyphs(), List.of(), List.copyOf(inks), 0, true);
    }

    LineStage.PageLines lines() {
        return LineStage.of(page());
    }

    /// One line in one face.
    static Line line(float x, float base, float size, Face face, String text) {
        Setter setter = new Setter(1);
        setter.set(x, base, size, face, text);
        return LineMaker.line(1, setter.glyphs());
    }

    /// A paragraph of prose that fills its lines from `left` to `right`, set `pitch` apart; gives
    /// the base of the next line.
    float prose(float left, float right, float base, float size, float pitch, String text) {
        float at = base;
        StringBuilder row = new StringBuilder();
        for (String word : text.split(" ")) {
            if (left + width(row + " " + word, size) > right) {
                justify(left, right, at, size, row.toString());
                row.setLength(0);
                at += pitch;
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        set(left, at, size, ROMAN, row.toString());
        return at + pitch;
    }

    private void justify(float left, float right, float base, float size, String row) {
        String[] words = row.split(" ");
        float spare = right - left - width(row, size);
        float more = words.length > 1 ? spare / (words.length - 1) : 0;
        float at = left;
        for (String word : words) {
            at = set(at, base, size, ROMAN, word) + size / 3 + more;
        }
    }

    static float width(String text, float size) {
        float wide = 0;
        for (int c : text.codePoints().toArray()) {
            wide += c == ' ' ? size / 3 : Characters.isHan(c) ? size : size / 2;
        }
        return wide;
    }
}
