package gloss.library;

import gloss.paper.Paper;
import gloss.reading.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A parsed paper with all that was made of it. `reading` is null when none could be made (a scan);
/// `meanings` are one for each of `Passages.sentences(paper)`.
public record ReadPaper(Paper paper, @Nullable Reading reading, List<Meaning> meanings) {
    public ReadPaper {
        meanings = List.copyOf(meanings);
    }
}
