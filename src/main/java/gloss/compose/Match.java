package gloss.compose;

import java.util.List;
import java.util.Set;

/// Where a table sets the paper's own method against the best of the others: rows and the column of
/// the grid, and the column that names the methods. `block` are the rows that belong together and
/// hold both; `ours` are all rows of the paper's own, the own one among them; `versions` says that
/// the other is only the own method with something left out or changed, and so no rival; `best`
/// that no other row of the block has a better number, which one that the text names, or one below
/// an upper bound, may be without.
record Match(
        int own,
        int rival,
        int column,
        int names,
        List<Integer> block,
        Set<Integer> ours,
        boolean versions,
        boolean best) {
    Match {
        block = List.copyOf(block);
        ours = Set.copyOf(ours);
    }

    /// The same set against a version of itself.
    Match against(int version) {
        return new Match(own, version, column, names, block, ours, true, false);
    }

    /// The same with these rows as the paper's own.
    Match with(Set<Integer> all) {
        return new Match(own, rival, column, names, block, all, versions, best);
    }

    /// The same where a row that is neither has a number better than both.
    Match passed() {
        return new Match(own, rival, column, names, block, ours, versions, false);
    }
}
