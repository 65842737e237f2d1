package gloss.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of the bibliography. `label` is as printed (`[7]`, `7.`, empty in author–year lists),
/// `text` the whole entry as printed; the fields are empty, and `year` null, when not known.
public record Reference(
        String id,
        String label,
        String text,
        String title,
        List<String> authors,
        @Nullable Integer year,
        String venue,
        Identifiers identifiers,
        Place place) {
    public Reference {
        authors = List.copyOf(authors);
    }
}
