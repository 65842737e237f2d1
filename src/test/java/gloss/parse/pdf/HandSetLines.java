package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.List;

/// Lines set by hand for tests: every character half an em wide, the size 10 points.
final class HandSetLines {
    static final float SIZE = 10;
    private static final Face ROMAN = Setter.ROMAN;

    private HandSetLines() {}

    static Line line(int page, float left, float base, String text) {
        return line(page, left, base, SIZE, text);
    }

    static Line line(int page, float left, float base, float size, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        float x = left;
        boolean spaced = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ') {
                glyphs.add(
                        new Glyph(
                                String.valueOf(c),
                                x,
                                base - 0.7f * size,
                                x + size / 2,
                                base + 0.2f * size,
                                base,
                                size,
                                ROMAN,
                                0,
                                glyphs.size(),
                                spaced));
            }
            spaced = c == ' ';
            x += size / 2;
        }
        return LineMaker.line(page, glyphs);
    }
}
