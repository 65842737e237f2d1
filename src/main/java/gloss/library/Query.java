package gloss.library;

import gloss.lists.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is looked for. `words` is free text in any language, phrases included; each of `phrases`
/// must stand in an entry found, as it is; none of `without` may. Every filter must hold. A query
/// without words and phrases finds all that the filters let through, newest first.
public record Query(
        String words, List<String> phrases, List<String> without, List<Filter> filters) {
    public sealed interface Filter {
        /// Part of an author's name.
        record Author(String name) implements Filter {}

        /// Part of the venue's name.
        record Venue(String name) implements Filter {}

        /// First and last year, null where open.
        record Years(@Nullable Integer first, @Nullable Integer last) implements Filter {}

        /// A topic, or part of its name.
        record Topic(String name) implements Filter {}

        /// A tag, whole.
        record Tag(String name) implements Filter {}

        /// Words of the title.
        record Title(String words) implements Filter {}

        record Has(Findable.Thing thing) implements Filter {}

        record OfType(Entry.Type type) implements Filter {}
    }

    public Query {
        phrases = List.copyOf(phrases);
        without = List.copyOf(without);
        filters = List.copyOf(filters);
    }

    /// Free text that asks for nothing else, whatever signs it holds.
    public static Query of(String words) {
        return new Query(words, List.of(), List.of(), List.of());
    }

    /// Whether filters alone decide.
    public boolean isOpen() {
        return words.isBlank() && phrases.isEmpty();
    }
}
