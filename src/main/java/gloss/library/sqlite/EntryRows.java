package gloss.library.sqlite;

import gloss.json.EntryJson;
import gloss.library.Union;
import gloss.library.Works.Mark;
import gloss.lists.Entry;
import gloss.lists.EntryId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Entries as rows, each made from its arrivals and marks.
final class EntryRows {
    private static final int LONGEST_CHAIN = 100;

    private final Handle handle;

    EntryRows(Handle handle) {
        this.handle = handle;
    }

    Optional<Entry> one(String id) {
        return handle.createQuery("SELECT json FROM entries WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(EntryJson::read);
    }

    List<Entry> all() {
        return handle
                .createQuery(
                        """
                        SELECT json FROM entries JOIN
                            (SELECT entry, MIN(id) AS first FROM arrivals GROUP BY entry) ON entry = id
                        ORDER BY first\
                        """)
                .mapTo(String.class)
                .list()
                .stream()
                .map(EntryJson::read)
                .toList();
    }

    List<Entry> of(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return handle
                .createQuery("SELECT json FROM entries WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .mapTo(String.class)
                .list()
                .stream()
                .map(EntryJson::read)
                .toList();
    }

    /// The id that this one has now, after mergers.
    String kept(String id) {
        String now = id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Optional<String> next =
                    handle.createQuery("SELECT kept FROM gone WHERE id = :id AND kept IS NOT NULL")
                            .bind("id", now)
                            .mapTo(String.class)
                            .findOne();
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        return now;
    }

    /// An id for a new entry with this title: not taken, and of no entry that was merged.
    String fresh(String title) {
        String id = EntryId.of(title);
        for (int number = 2; isTaken(id); number++) {
            id = EntryId.of(title + " " + number);
        }
        return id;
    }

    boolean isTaken(String id) {
        return handle.createQuery(
                        """
                        SELECT 1 FROM entries WHERE id = :id
                        UNION SELECT 1 FROM gone WHERE id = :id AND kept IS NOT NULL\
                        """)
                .bind("id", id)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /// Makes the entry anew from its arrivals, which must be there.
    void remake(String id) {
        Entry entry =
                new Union(
                                new ArrivalRows(handle)
                                        .of(id).stream().map(ArrivalRows.Row::arrival).toList())
                        .entry(id, marks(id, Mark.TAG), marks(id, Mark.TOPIC), hasReading(id));
        handle.createUpdate(
                        """
                        INSERT INTO entries VALUES (:id, :json, :change)
                        ON CONFLICT (id) DO UPDATE SET json = :json, change = :change\
                        """)
                .bind("id", id)
                .bind("json", EntryJson.write(entry))
                .bind("change", Clock.next(handle))
                .execute();
        handle.createUpdate("DELETE FROM gone WHERE id = :id").bind("id", id).execute();
    }

    /// Forgets the entry; `kept` is the one it goes on in, if any.
    void forget(String id, Optional<String> kept) {
        handle.createUpdate("DELETE FROM entries WHERE id = :id").bind("id", id).execute();
        handle.createUpdate("INSERT OR REPLACE INTO gone VALUES (:id, :kept, :change)")
                .bind("id", id)
                .bind("kept", kept)
                .bind("change", Clock.next(handle))
                .execute();
    }

    List<String> marks(String id, Mark mark) {
        return handle.createQuery(
                        "SELECT name FROM marks WHERE entry = :id AND kind = :kind ORDER BY name")
                .bind("id", id)
                .bind("kind", word(mark))
                .mapTo(String.class)
                .list();
    }

    static String word(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    private boolean hasReading(String id) {
        return handle.createQuery(
                        """
                        SELECT 1 FROM arrivals JOIN papers ON origin = 'file:' || sha256
                        WHERE entry = :id AND reading IS NOT NULL\
                        """)
                .bind("id", id)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }
}
