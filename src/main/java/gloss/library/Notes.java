package gloss.library;

import java.util.List;
import java.util.Optional;

/// The notes of a library.
public interface Notes {
    /// Keeps a note and returns it with its id. Throws `IllegalArgumentException` when there is no
    /// such entry.
    Note add(Note note);

    Optional<Note> note(long id);

    /// The notes on this entry and its papers, in the order in which they were made.
    List<Note> of(String entry);

    List<Note> all();

    /// Puts other words in its place. Says whether it was there.
    boolean rewrite(long id, String text);

    /// Says whether it was there.
    boolean remove(long id);
}
