package gloss.parse.pdf;

/// The stages of the PDF pipeline that can be painted over the pages.
public enum Stage {
    GLYPHS,
    LINES,
    COLUMNS,
    FLOATS,
    ROLES,
    STRUCTURE
}
