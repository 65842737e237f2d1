package gloss.parse.pdf;

import java.util.List;

/// A heading on lines of its own: its number (empty when there is none), its words, its level from
/// 1.
record Heading(List<Line> lines, String number, String title, int level) {}
