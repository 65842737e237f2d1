package gloss.library.sqlite;

import gloss.library.Arrival;
import gloss.library.Arrival.Because;
import gloss.library.Identity;
import gloss.library.Works;
import gloss.library.sqlite.ArrivalRows.Row;
import gloss.lists.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The works of the library: rows of arrivals, and of the entries made from them.
final class SqliteWorks implements Works {
    private final Database database;

    SqliteWorks(Database database) {
        this.database = database;
    }

    @Override
    public List<String> arrive(List<Arrival> arrivals) {
        return database.write(handle -> {
            List<String> entries = new ArrayList<>();
            for (Arrival arrival : arrivals) {
                entries.add(arrive(handle, arrival));
            }
            return entries.stream().map(id -> new EntryRows(handle).kept(id)).toList();
        });
    }

    private static String arrive(Handle handle, Arrival arrival) {
        ArrivalRows rows = new ArrivalRows(handle);
        EntryRows entries = new EntryRows(handle);
        Optional<Row> before = rows.ofOrigin(arrival.origin());
        if (before.isPresent()) {
            Arrival was = before.get().arrival();
            if (!was.facts().equals(arrival.facts()) || was.titled() != arrival.titled()) {
                rows.rewrite(was.id(), arrival);
                entries.remake(before.get().entry());
            }
            return before.get().entry();
        }
        Map<String, Because> same = new LinkedHashMap<>();
        for (Row other : rows.withKeys(Identity.keys(arrival))) {
            Identity.same(arrival, other.arrival())
                    .ifPresent(because -> same.putIfAbsent(other.entry(), because));
        }
        if (same.isEmpty()) {
            String id = entries.fresh(arrival.facts().title());
            rows.insert(arrival, id, Because.FIRST);
            entries.remake(id);
            return id;
        }
        Map.Entry<String, Because> first = same.entrySet().iterator().next();
        String id = first.getKey();
        rows.insert(arrival, id, first.getValue());
        entries.remake(id);
        same.forEach((other, because) -> {
            if (!other.equals(id) && !anyApart(rows, id, other)) {
                new Mergers(handle).merge(id, other, because);
            }
        });
        return id;
    }

    private static boolean anyApart(ArrivalRows rows, String one, String other) {
        List<Row> others = rows.of(other);
        return rows.of(one).stream()
                .anyMatch(a ->
                        others.stream()
                                .anyMatch(b -> rows.apart(a.arrival().id(), b.arrival().id())));
    }

    @Override
    public List<Entry> entries() {
        return database.read(handle -> new EntryRows(handle).all());
    }

    @Override
    public Optional<Entry> entry(String id) {
        return database.read(handle -> {
            EntryRows entries = new EntryRows(handle);
            Optional<Entry> entry = entries.one(id);
            return entry.isPresent() ? entry : entries.one(entries.kept(id));
        });
    }

    @Override
    public List<Entry> entries(Collection<String> ids) {
        return database.read(handle -> new EntryRows(handle).of(ids));
    }

    @Override
    public Optional<Entry> ofPaper(String sha256) {
        return database.read(handle ->
                new ArrivalRows(handle)
                        .ofOrigin("file:" + sha256)
                        .flatMap(row -> new EntryRows(handle).one(row.entry())));
    }

    @Override
    public List<Entry> withKey(String key) {
        return database.read(handle -> {
            List<String> ids =
                    new ArrivalRows(handle)
                            .withKeys(List.of(key)).stream().map(Row::entry).distinct().toList();
            return new EntryRows(handle).of(ids);
        });
    }

    @Override
    public List<Arrival> arrivals(String id) {
        return database.read(handle ->
                new ArrivalRows(handle)
                        .of(new EntryRows(handle).kept(id)).stream().map(Row::arrival).toList());
    }

    @Override
    public boolean mark(String id, Mark mark, String name, boolean given) {
        return database.write(handle -> {
            int changed =
                    handle.createUpdate(
                                    given
                                            ? "INSERT OR IGNORE INTO marks (entry, kind, name) VALUES (:id, :kind, :name)"
                                            : "DELETE FROM marks WHERE entry = :id AND kind = :kind AND name = :name")
                            .bind("id", id)
                            .bind("kind", EntryRows.word(mark))
                            .bind("name", name.strip())
                            .execute();
            if (changed > 0) {
                new EntryRows(handle).remake(id);
            }
            return changed > 0;
        });
    }

    @Override
    public boolean merge(String kept, String other) {
        return database.write(handle -> {
            EntryRows entries = new EntryRows(handle);
            if (kept.equals(other) || entries.one(kept).isEmpty() || entries.one(other).isEmpty()) {
                return false;
            }
            new Mergers(handle).merge(kept, other, Because.BY_HAND);
            return true;
        });
    }

    @Override
    public Optional<String> part(long arrival) {
        return database.write(handle -> new Mergers(handle).part(arrival));
    }

    @Override
    public boolean remove(String id) {
        return database.write(handle -> {
            EntryRows entries = new EntryRows(handle);
            if (entries.one(id).isEmpty()) {
                return false;
            }
            for (String table : List.of("papers", "rewritings", "lines")) {
                handle.createUpdate(
                                "DELETE FROM "
                                        + table
                                        + " WHERE 'file:' || sha256 IN"
                                        + " (SELECT origin FROM arrivals WHERE entry = :id)")
                        .bind("id", id)
                        .execute();
            }
            handle.createUpdate(
                            "DELETE FROM jobs WHERE state IN ('done', 'failed') AND (entry = :id"
                                    + " OR 'file:' || paper IN"
                                    + " (SELECT origin FROM arrivals WHERE entry = :id))")
                    .bind("id", id)
                    .execute();
            handle.createUpdate("DELETE FROM arrivals WHERE entry = :id").bind("id", id).execute();
            entries.forget(id, Optional.empty());
            return true;
        });
    }

    @Override
    public void touch(String id) {
        database.run(handle -> new EntryRows(handle).remake(id));
    }

    @Override
    public long change() {
        return database.read(Clock::now);
    }

    @Override
    public Changes since(long change) {
        return database.write(handle ->
                new Changes(
                        Clock.now(handle),
                        ids(
                                handle,
                                "SELECT id FROM entries WHERE change > :change ORDER BY change",
                                change),
                        ids(
                                handle,
                                "SELECT id FROM gone WHERE change > :change ORDER BY change",
                                change)));
    }

    private static List<String> ids(Handle handle, String query, long change) {
        return handle.createQuery(query).bind("change", change).mapTo(String.class).list();
    }

    /// What should never be: an entry without arrivals, an arrival without a paper that is one.
    static List<String> faults(Handle handle) {
        List<String> faults = new ArrayList<>();
        handle.createQuery("SELECT id FROM entries WHERE id NOT IN (SELECT entry FROM arrivals)")
                .mapTo(String.class)
                .forEach(id -> faults.add("entry " + id + " has no arrival"));
        handle.createQuery("SELECT entry FROM arrivals WHERE entry NOT IN (SELECT id FROM entries)")
                .mapTo(String.class)
                .forEach(id -> faults.add("arrivals of an entry that is not there: " + id));
        handle.createQuery(
                        """
                        SELECT origin FROM arrivals WHERE origin LIKE 'file:%'
                            AND substr(origin, 6) NOT IN (SELECT sha256 FROM papers)\
                        """)
                .mapTo(String.class)
                .forEach(origin -> faults.add("no paper of " + origin));
        return faults;
    }
}
