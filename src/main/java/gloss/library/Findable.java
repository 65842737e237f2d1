package gloss.library;

import gloss.lists.Entry;
import java.util.List;
import java.util.Set;

/// All that the index knows of an entry. `abstractText`, `reading` (the points of its readings) and
/// `notes` may be empty; `keys` are those of its identity, by which other papers' references find
/// it; `meanings` those of its title and abstract, at most one a language; `passages` are of all
/// its papers.
public record Findable(
        Entry entry,
        String abstractText,
        String reading,
        String notes,
        Set<Thing> has,
        Set<String> keys,
        List<Meaning> meanings,
        List<Passage> passages) {
    /// What can be asked for with `has:`.
    public enum Thing {
        CODE,
        PDF,
        READING,
        ARTICLE,
        NOTES
    }

    public Findable {
        has = Set.copyOf(has);
        keys = Set.copyOf(keys);
        meanings = List.copyOf(meanings);
        passages = List.copyOf(passages);
    }
}
