package gloss.parse.pdf;

import gloss.paper.Block;
import java.util.List;

/// A run of lines that make one block, before it becomes text.
record Part(Block.Kind kind, List<Line> lines) {}
