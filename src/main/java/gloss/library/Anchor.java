package gloss.library;

import gloss.paper.Box;
import java.util.List;

/// A place in a paper that outlives the parser's ids: the words themselves, up to 32 characters on
/// either side, and where they stood. `paper` is the SHA-256 of the file; `boxes` one a line, empty
/// in a source without pages.
public record Anchor(String paper, String before, String quote, String after, List<Box> boxes) {
    /// Throws `IllegalArgumentException` when nothing is quoted.
    public Anchor {
        boxes = List.copyOf(boxes);
        if (quote.isBlank()) {
            throw new IllegalArgumentException("an anchor quotes something");
        }
    }

    /// The page of its first line; 0 without pages.
    public int page() {
        return boxes.isEmpty() ? 0 : boxes.getFirst().page();
    }
}
