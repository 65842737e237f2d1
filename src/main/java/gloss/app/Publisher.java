package gloss.app;

import gloss.paper.Paper;
import gloss.reading.Reading;
import gloss.source.Original;

/// Makes the document of a checked reading in one format.
@FunctionalInterface
public interface Publisher {
    /// `stem` is the name of the document's file without its ending; the names of files beside it
    /// begin with it.
    Document publish(Reading reading, Paper paper, Original original, String stem);
}
