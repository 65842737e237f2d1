package gloss.cli;

import gloss.app.Libraries;
import gloss.app.Library;
import gloss.json.EntryJson;
import gloss.lists.Entry;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// Runs a command's work in a library, and says what came of it.
final class InLibrary {
    static final int FAILED = 1;

    /// Fewer digits of an id may be those of many.
    private static final int FEWEST_DIGITS = 4;

    private final Console console;
    private final Libraries libraries;

    InLibrary(Console console, Libraries libraries) {
        this.console = console;
        this.libraries = libraries;
    }

    Console console() {
        return console;
    }

    Libraries libraries() {
        return libraries;
    }

    PrintStream out() {
        return console.out();
    }

    /// Opens the library, works, closes it; answers the exit code.
    int run(LibraryOptions options, ToIntFunction<Library> work) {
        try (Library library = libraries.open(options.folder())) {
            return work.applyAsInt(library);
        } catch (UncheckedIOException e) {
            return failed(options, String.valueOf(e.getMessage()));
        }
    }

    /// Works on each of the entries that the words name; says which there are none of.
    int forEach(LibraryOptions options, List<String> words, Library library, Consumer<Entry> work) {
        int exit = 0;
        for (String word : words) {
            Optional<Entry> entry = entry(library, word);
            if (entry.isPresent()) {
                work.accept(entry.get());
            } else {
                exit = noSuch(options, word);
            }
        }
        return exit;
    }

    /// The entry of this id, or of its first digits, or of a paper's SHA-256, or with this arXiv
    /// id, DOI or whole title; empty when there is none, or more than one.
    static Optional<Entry> entry(Library library, String word) {
        Optional<Entry> exact = library.entry(word);
        if (exact.isPresent()) {
            return exact;
        }
        List<Entry> named =
                library.entries().stream().filter(entry -> isNamed(entry, word)).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(Entry entry, String word) {
        String name = word.strip().toLowerCase(Locale.ROOT).replaceFirst("^(arxiv|doi):", "");
        boolean digits = name.length() >= FEWEST_DIGITS && name.matches("[0-9a-f]+");
        return (digits && entry.id().startsWith(name))
                || (digits && entry.files().stream().anyMatch(f -> f.sha256().startsWith(name)))
                || entry.arxiv().replaceFirst("v\\d+$", "").equals(name.replaceFirst("v\\d+$", ""))
                        && !entry.arxiv().isEmpty()
                || (!entry.doi().isEmpty() && entry.doi().equals(name))
                || entry.title().toLowerCase(Locale.ROOT).equals(name);
    }

    int noSuch(LibraryOptions options, String word) {
        return failed(options, options.say("no such entry: ", "没有这个条目：") + word);
    }

    int failed(LibraryOptions options, String why) {
        console.err().println("gloss: " + why.replaceAll("\\R|\\p{Cntrl}", " "));
        return FAILED;
    }

    /// An entry: as JSON on one line, or its id, title and what else is known in short.
    void print(LibraryOptions options, Entry entry) {
        out().println(options.json ? EntryJson.write(entry) : line(entry));
    }

    static String line(Entry entry) {
        String where = (entry.venue() + " " + (entry.year() == null ? "" : entry.year())).strip();
        return entry.id()
                + "  "
                + entry.title()
                + (where.isEmpty() ? "" : " (" + where + ")")
                + (entry.tags().isEmpty() ? "" : "  #" + String.join(" #", entry.tags()));
    }
}
