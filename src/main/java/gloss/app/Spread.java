package gloss.app;

import gloss.paper.Paper;
import gloss.publish.ReadingParts;
import gloss.reading.Reading;
import java.util.Optional;

/// A paper open at its reading. There is none when the paper has no text to read.
public record Spread(Paper paper, Optional<Opened> opened) {
    /// The reading, and its HTML.
    public record Opened(Reading reading, ReadingParts parts) {}
}
