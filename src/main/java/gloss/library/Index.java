package gloss.library;

import gloss.paper.Span;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Finds entries and sentences. Holds nothing that cannot be made again from the `Store`, and knows
/// up to which of the store's changes it has come. All methods may be called from several threads.
public interface Index extends AutoCloseable {
    /// How many entries and passages there are.
    record Counts(int entries, int passages) {}

    /// Whether this one may write: another program that has the index open may be the one that
    /// does.
    boolean writes();

    /// The number of the store's last change that is in the index; 0 when it is empty.
    long reached();

    /// Puts entries in the place of what was there under their ids.
    void put(Collection<Findable> entries);

    void remove(Collection<String> entries);

    /// Makes all that was put and removed last and be found, and `change` the number reached.
    void commit(long change);

    /// Sees what others have committed since.
    void refresh();

    /// Forgets everything.
    void clear();

    /// The best `most` entries for a query.
    Found search(Query query, int most);

    /// The entries most like this one, best first, without itself.
    List<Hit> like(Findable entry, int most);

    /// Other entries whose papers take up this one, best first, with the sentences in which they
    /// do: passages that cite it (by one of its keys) or name what it is called.
    List<Hit> uses(String entry, Collection<String> keys, Collection<String> names, int most);

    /// Says of a text where the words of this query stand in it, or what they are called in the
    /// other language; nowhere when it has no words.
    Function<String, List<Span>> marking(Query query);

    Counts counts();

    /// The ids of all entries.
    List<String> entries();

    /// Whether every part can be read and agrees with its checksum.
    boolean isSound();

    @Override
    void close();
}
