package gloss.reading;

import gloss.paper.Identifiers;
import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.paper.Parser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bibliographic side of a reading: what the paper is and who wrote it.
public record Card(
        String id,
        String source,
        Parser parser,
        String title,
        List<String> authors,
        @Nullable Integer year,
        String venue,
        Kind kind,
        String language,
        Identifiers identifiers,
        int pages) {
    public Card {
        authors = List.copyOf(authors);
    }

    public static Card of(Paper paper) {
        return new Card(
                paper.id(),
                paper.source(),
                paper.parser(),
                paper.title(),
                paper.authors(),
                paper.year(),
                paper.venue(),
                paper.kind(),
                paper.language(),
                paper.identifiers(),
                paper.pages().size());
    }

    /// The same card with the kind that the composer found on reading.
    public Card of(Kind found) {
        return new Card(
                id,
                source,
                parser,
                title,
                authors,
                year,
                venue,
                found,
                language,
                identifiers,
                pages);
    }
}
