package gloss.app;

import gloss.library.Arrival;
import gloss.lists.Entry;
import gloss.reading.Point;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A library as a shelf.
public final class LibraryShelf implements Shelf {
    private final Library library;

    /// Closes the library with itself.
    public LibraryShelf(Library library) {
        this.library = library;
    }

    @Override
    public Taken take(List<Entry> entries) {
        Set<String> before = library.entries().stream().map(Entry::id).collect(Collectors.toSet());
        List<String> ids =
                library.arrive(entries.stream().map(e -> Arrival.ofList(list(e), e)).toList());
        Set<String> added = new HashSet<>(ids);
        added.removeAll(before);
        return new Taken(added.size(), entries.size() - added.size());
    }

    @Override
    public List<Entry> entries() {
        return library.entries().stream().map(this::withHeadline).toList();
    }

    @Override
    public void close() {
        library.close();
    }

    private static String list(Entry entry) {
        Entry.Source source = entry.source();
        return source == null ? "" : source.file();
    }

    private Entry withHeadline(Entry entry) {
        if (!entry.headline().isEmpty()) {
            return entry;
        }
        for (Entry.File file : entry.files()) {
            Optional<Point> headline =
                    library.reading(file.sha256())
                            .flatMap(reading -> Optional.ofNullable(reading.headline()));
            if (headline.isPresent()) {
                return entry.edit().headline(headline.get().text()).entry();
            }
        }
        return entry;
    }
}
