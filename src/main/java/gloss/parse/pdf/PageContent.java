package gloss.parse.pdf;

import gloss.paper.PageSize;
import java.util.List;

/// What one page paints: its glyphs in painting order, the glyphs that no reader sees, and the
/// extent of everything else. `complete` is false when a limit cut it short.
record PageContent(
        int number,
        PageSize size,
        List<Glyph> glyphs,
        List<Glyph> hidden,
        List<Ink> inks,
        int unnamed,
        boolean complete) {}
