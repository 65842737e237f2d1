package gloss.app;

import gloss.library.Findable;
import gloss.library.Found;
import gloss.library.Hit;
import gloss.library.Index;
import gloss.library.Query;
import gloss.paper.Span;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// An index that is opened when something is first looked for: a server's first page needs none.
public final class LaterIndex implements Index {
    private final Later<Index> index;

    public LaterIndex(Supplier<Index> opening) {
        this.index = new Later<>(opening);
    }

    @Override
    public boolean writes() {
        return index.get().writes();
    }

    @Override
    public long reached() {
        return index.get().reached();
    }

    @Override
    public void put(Collection<Findable> entries) {
        index.get().put(entries);
    }

    @Override
    public void remove(Collection<String> entries) {
        index.get().remove(entries);
    }

    @Override
    public void commit(long change) {
        index.get().commit(change);
    }

    @Override
    public void refresh() {
        index.get().refresh();
    }

    @Override
    public void clear() {
        index.get().clear();
    }

    @Override
    public Found search(Query query, int most) {
        return index.get().search(query, most);
    }

    @Override
    public List<Hit> like(Findable entry, int most) {
        return index.get().like(entry, most);
    }

    @Override
    public List<Hit> uses(
            String entry, Collection<String> keys, Collection<String> names, int most) {
        return index.get().uses(entry, keys, names, most);
    }

    @Override
    public Function<String, List<Span>> marking(Query query) {
        return index.get().marking(query);
    }

    @Override
    public Counts counts() {
        return index.get().counts();
    }

    @Override
    public List<String> entries() {
        return index.get().entries();
    }

    @Override
    public boolean isSound() {
        return index.get().isSound();
    }

    @Override
    public void close() {
        if (index.isMade()) {
            index.get().close();
        }
    }
}
