package gloss.paper;

/// One sentence. `text` is what stands at `span` of its block's text: clean, with ligatures and
/// line-end hyphens undone; `place` has one box a line.
public record Sentence(
        String id, String block, String section, Span span, String text, Place place) {}
