package gloss.parse.pdf;

import gloss.paper.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run of lines that make one block, before it becomes text. `runIn` is the heading that opens
/// its first line, if one does.
record Part(Block.Kind kind, List<Line> lines, @Nullable RunIn runIn) {
    /// A heading on the first line of a paragraph: its words, and where the text goes on after it,
    /// in units of the first line's text.
    record RunIn(String title, int textStart) {}
}
