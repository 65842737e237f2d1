package gloss.parse.pdf;

import org.jspecify.annotations.Nullable;

/// Something that may stand in a figure or table: a line of text, some turned text, or ink. Only
/// lines have a `line`, only ink has a `kind`.
record Item(
        float left,
        float top,
        float right,
        float bottom,
        @Nullable Line line,
        Ink.@Nullable Kind kind) {
    static Item of(Line line) {
        return new Item(line.left(), line.top(), line.right(), line.bottom(), line, null);
    }

    static Item of(Ink ink) {
        return new Item(ink.left(), ink.top(), ink.right(), ink.bottom(), null, ink.kind());
    }

    static Item of(Glyph glyph) {
        return new Item(glyph.left(), glyph.top(), glyph.right(), glyph.bottom(), null, null);
    }

    boolean ink() {
        return kind != null;
    }

    /// Whether it is ink that draws, not a rule.
    boolean drawn() {
        return kind == Ink.Kind.SHAPE || kind == Ink.Kind.IMAGE;
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    float middleX() {
        return (left + right) / 2;
    }

    float middleY() {
        return (top + bottom) / 2;
    }
}
