package gloss.app;

import gloss.lists.Entry;
import java.util.List;

/// Where imported entries go and exported ones come from: the library, as lists see it.
public interface Shelf extends AutoCloseable {
    /// What became of entries that were put in.
    ///
    /// @param added how many are new
    /// @param known how many are of works that were there before, or came twice
    record Taken(int added, int known) {}

    /// Puts in all of these, or none.
    Taken take(List<Entry> entries);

    /// All entries; those without a headline that have a reading take a line made of the paper, in
    /// this language (`en`, `zh`) where it can be had.
    List<Entry> entries(String language);

    @Override
    void close();
}
