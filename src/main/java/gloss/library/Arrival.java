package gloss.library;

import gloss.lists.Entry;
import java.util.List;
import java.util.Optional;

/// One way in which a work came into the library: as a file, or as a line of a list. An entry is
/// what its arrivals say together (`Union`), so that a merger can be undone.
///
/// @param id a number that the store gives; 0 before
/// @param origin what it came as, the same when it comes again: `file:` and the SHA-256, or
///   `list:`, the list's name and the entry's id there, or `told:` and the id by which a service
///   knows it
/// @param facts what it says of the work; the id of this entry counts for nothing
/// @param titled whether its title is the work's own, not a file's name
/// @param because why it was taken for the work it belongs to
public record Arrival(long id, String origin, Entry facts, boolean titled, Because because) {
    /// Why an arrival belongs to its entry.
    public enum Because {
        /// Nothing in the library was the same work.
        FIRST,
        SAME_BYTES,
        SAME_TITLE,
        SAME_ARXIV,
        SAME_DOI,
        BY_HAND
    }

    private static final String FILE = "file:";
    private static final String LIST = "list:";
    private static final String TOLD = "told:";
    private static final int SHORT_HASH = 12;

    /// A paper that came as a file.
    public static Arrival ofFile(Entry facts, boolean titled) {
        return new Arrival(
                0, FILE + facts.files().getFirst().sha256(), facts, titled, Because.FIRST);
    }

    /// A line of a list. The same title with another article is another line.
    public static Arrival ofList(String list, Entry facts) {
        String line = facts.id() + " " + facts.links().article();
        return new Arrival(0, LIST + list + ":" + line.strip(), facts, true, Because.FIRST);
    }

    /// What a service says of the work with this id: `arXiv:1710.09412`, `doi:10.1000/182`.
    public static Arrival told(String id, Entry facts) {
        return new Arrival(0, TOLD + id, facts, true, Because.FIRST);
    }

    /// Where it came from, in a word: the list's name, the id a service knows it by, or `PDF` and
    /// the first digits of its SHA-256.
    public String from() {
        if (origin.startsWith(FILE)) {
            return "PDF " + origin.substring(FILE.length(), FILE.length() + SHORT_HASH);
        }
        return origin.startsWith(TOLD)
                ? origin.substring(TOLD.length())
                : origin.substring(LIST.length(), origin.lastIndexOf(':'));
    }

    /// The paper's SHA-256, when it came as a file.
    public Optional<String> paper() {
        return origin.startsWith(FILE)
                ? Optional.of(origin.substring(FILE.length()))
                : Optional.empty();
    }

    Arrival under(String entry) {
        return new Arrival(id, origin, facts.edit().id(entry).entry(), titled, because);
    }

    static List<Entry> facts(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::facts).toList();
    }
}
