package gloss.app;

import gloss.page.Pages;
import gloss.paper.Paper;
import gloss.reading.Reading;

/// Makes the document of a reading in one format. The reading is checked, has its pictures and is
/// sealed, so that its hash is the same in every format.
@FunctionalInterface
public interface Publisher {
    /// The whole document, ending with a line end.
    String publish(Reading reading, Paper paper, Pages pages);
}
