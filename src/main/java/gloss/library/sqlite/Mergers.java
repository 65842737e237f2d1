package gloss.library.sqlite;

import gloss.library.Arrival.Because;
import gloss.library.sqlite.ArrivalRows.Row;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Makes one entry of two, and two of one again.
final class Mergers {
    private final Handle handle;
    private final ArrivalRows rows;
    private final EntryRows entries;

    Mergers(Handle handle) {
        this.handle = handle;
        this.rows = new ArrivalRows(handle);
        this.entries = new EntryRows(handle);
    }

    /// Everything of `other` goes to `kept`, and each thing remembers where it was.
    void merge(String kept, String other, Because because) {
        List<Row> ours = rows.of(kept);
        for (Row row : rows.of(other)) {
            rows.move(row.arrival().id(), kept, Optional.of(other), because);
            ours.forEach(our -> rows.setApart(our.arrival().id(), row.arrival().id(), false));
        }
        update("UPDATE notes SET entry = :to, was = :from WHERE entry = :from", kept, other);
        update(
                """
                INSERT OR IGNORE INTO marks SELECT :to, kind, name, :from FROM marks
                WHERE entry = :from\
                """,
                kept,
                other);
        entries.forget(other, Optional.of(kept));
        entries.remake(kept);
    }

    /// The arrival, with all that came over with it, goes back to the entry it was, or to a new
    /// one.
    Optional<String> part(long arrival) {
        Optional<Row> found = rows.one(arrival);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String from = found.get().entry();
        Optional<String> was = found.get().was();
        List<Row> leaving =
                rows.of(from).stream()
                        .filter(row ->
                                row.arrival().id() == arrival
                                        || (was.isPresent() && row.was().equals(was)))
                        .toList();
        List<Row> staying = rows.of(from).stream().filter(row -> !leaving.contains(row)).toList();
        if (staying.isEmpty()) {
            return Optional.empty();
        }
        String to =
                was.filter(id -> entries.one(id).isEmpty())
                        .orElseGet(() -> entries.fresh(found.get().arrival().facts().title()));
        for (Row row : leaving) {
            rows.move(row.arrival().id(), to, Optional.empty(), Because.FIRST);
            staying.forEach(stays -> rows.setApart(row.arrival().id(), stays.arrival().id(), true));
            row.arrival().paper().ifPresent(paper -> bringNotes(paper, from, to));
        }
        was.ifPresent(id -> bringBack(id, from, to));
        entries.remake(to);
        entries.remake(from);
        return Optional.of(to);
    }

    private void bringNotes(String paper, String from, String to) {
        handle.createUpdate("UPDATE notes SET entry = :to WHERE entry = :from AND paper = :paper")
                .bind("to", to)
                .bind("from", from)
                .bind("paper", paper)
                .execute();
    }

    private void bringBack(String was, String from, String to) {
        for (String table : List.of("notes", "marks")) {
            handle.createUpdate(
                            "UPDATE OR REPLACE "
                                    + table
                                    + " SET entry = :to, was = NULL WHERE entry = :from AND was = :was")
                    .bind("to", to)
                    .bind("from", from)
                    .bind("was", was)
                    .execute();
        }
    }

    private void update(String sql, String to, String from) {
        handle.createUpdate(sql).bind("to", to).bind("from", from).execute();
    }
}
