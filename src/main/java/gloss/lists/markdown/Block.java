package gloss.lists.markdown;

import java.util.List;

/// A part of a page, in the order of the page.
sealed interface Block {
    /// A heading of level 1 to 6, or 7 for the summary of something that folds.
    record Heading(int level, Line line) implements Block {}

    /// A paragraph.
    record Text(List<Line> lines) implements Block {}

    record Items(List<Item> items) implements Block {}

    /// One item of a list: its own lines, and what is nested in it.
    record Item(List<Line> lines, List<Block> below) {
        boolean hasLink() {
            return lines.stream().anyMatch(line -> !line.links().isEmpty());
        }
    }

    /// A table. `header` is empty when it has none; a cell may have more lines.
    record Table(List<String> header, List<Row> rows) implements Block {}

    record Row(int number, List<List<Line>> cells) {}
}
