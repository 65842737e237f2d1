package gloss.library;

import gloss.lists.Entry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The works of a library: what arrived, and the entries they make.
public interface Works {
    /// A tag or a topic that people gave an entry.
    enum Mark {
        TAG,
        TOPIC
    }

    /// What is new since some change: the entries that are other than before, and those that are no
    /// more. `upTo` is the number of the last change.
    record Changes(long upTo, List<String> changed, List<String> gone) {
        public Changes {
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }

        public boolean none() {
            return changed.isEmpty() && gone.isEmpty();
        }
    }

    /// Takes these in, in order, all or none: each goes to the entry that it is the same work as,
    /// or makes a new one; one that was here before (its origin says so) takes the place of what it
    /// said then. Returns their entries' ids, in order.
    List<String> arrive(List<Arrival> arrivals);

    /// All entries, in the order in which they first came.
    List<Entry> entries();

    /// The entry with this id, or the one that it was merged into.
    Optional<Entry> entry(String id);

    /// Those of these entries that are there.
    List<Entry> entries(Collection<String> ids);

    /// The entry that has this paper.
    Optional<Entry> ofPaper(String sha256);

    /// The entries of which an arrival has this key, as `Identity` makes them: `arxiv:1710.09412`.
    List<Entry> withKey(String key);

    /// How this entry came, first to last.
    List<Arrival> arrivals(String id);

    /// Gives the mark or takes it away; says whether anything changed. Marks that lists gave stay.
    boolean mark(String id, Mark mark, String name, boolean given);

    /// Makes one entry of two, which keeps the first one's id. Says whether both were there.
    boolean merge(String kept, String other);

    /// Takes an arrival out of its entry, into one of its own, and remembers that they are apart.
    /// What came over with it in a merger (notes, tags) goes back with it. Returns the new entry's
    /// id; empty when there is no such arrival or it is its entry's only one.
    Optional<String> part(long arrival);

    /// Removes the entry, its arrivals, notes and tags, and its papers. Says whether it was there.
    boolean remove(String id);

    /// The entry is to be looked at again by the index.
    void touch(String id);

    /// The number of the last change; 0 when there was none.
    long change();

    Changes since(long change);
}
