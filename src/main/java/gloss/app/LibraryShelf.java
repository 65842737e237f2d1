package gloss.app;

import gloss.library.Arrival;
import gloss.lists.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A library as a shelf.
public final class LibraryShelf implements Shelf {
    private final Library library;
    private final ListLines lines;

    /// Closes the library with itself. `lines` makes the headlines of papers.
    public LibraryShelf(Library library, ListLines lines) {
        this.library = library;
        this.lines = lines;
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
    public List<Entry> entries(String language) {
        return library.entries().stream().map(e -> withHeadline(e, language)).toList();
    }

    @Override
    public void close() {
        library.close();
    }

    private static String list(Entry entry) {
        Entry.Source source = entry.source();
        return source == null ? "" : source.file();
    }

    private Entry withHeadline(Entry entry, String language) {
        if (!entry.headline().isEmpty()) {
            return entry;
        }
        for (Entry.File file : entry.files()) {
            Optional<String> line = lines.line(library, file.sha256(), language);
            if (line.isPresent()) {
                return entry.edit().headline(ListLines.inList(entry, line.get())).entry();
            }
        }
        return entry;
    }
}
