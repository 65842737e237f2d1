package gloss.app;

import gloss.page.Pages;
import gloss.paper.Paper;
import gloss.reading.Reading;

/// Makes the document of a reading in one format. The reading is checked, has its pictures and is
/// sealed, so that its hash is the same in every format.
@FunctionalInterface
public interface Publisher {
    /// `stem` is the name of the document's file without its ending; the names of files beside it
    /// begin with it.
    Document publish(Reading reading, Paper paper, Pages pages, String stem);
}
