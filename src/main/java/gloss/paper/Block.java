package gloss.paper;

/// A run of text that belongs together: a paragraph, an item, a displayed equation. `section` is
/// the id of a section, or `front`, `abstract`, or of the figure or table whose caption this is.
public record Block(String id, String section, Kind kind, String text, Place place) {
    public enum Kind {
        PARAGRAPH,
        ITEM,
        EQUATION,
        THEOREM,
        ALGORITHM,
        CODE,
        FOOTNOTE,
        CAPTION,
        ABSTRACT,
        FRONT
    }
}
