package gloss.parse.pdf;

/// One character as painted: its Unicode text, its box and baseline in points from the page's top
/// left, its size (the em), its face, the quarter turns of its writing direction (0 upright; 1
/// reads upwards; -1 a slant that is no quarter turn) and its rank in painting order. `spaced`
/// tells that a space was painted before it. Top and bottom are the line's usual ascent and
/// descent, not the ink, but for large signs of mathematics ([Extent]).
record Glyph(
        String text,
        float left,
        float top,
        float right,
        float bottom,
        float base,
        float size,
        Face face,
        int turn,
        int rank,
        boolean spaced) {
    float width() {
        return right - left;
    }
}
