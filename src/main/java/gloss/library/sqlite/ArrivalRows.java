package gloss.library.sqlite;

import gloss.json.EntryJson;
import gloss.library.Arrival;
import gloss.library.Arrival.Because;
import gloss.library.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Arrivals as rows, and the keys they are found by.
final class ArrivalRows {
    /// An arrival and the entry it belongs to; `was` is the entry it belonged to before a merger.
    record Row(Arrival arrival, String entry, Optional<String> was) {}

    private final Handle handle;

    ArrivalRows(Handle handle) {
        this.handle = handle;
    }

    Optional<Row> ofOrigin(String origin) {
        return handle.createQuery("SELECT * FROM arrivals WHERE origin = :origin")
                .bind("origin", origin)
                .map((row, context) -> row(row))
                .findOne();
    }

    Optional<Row> one(long id) {
        return handle.createQuery("SELECT * FROM arrivals WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    /// Those of an entry, first to last.
    List<Row> of(String entry) {
        return handle.createQuery("SELECT * FROM arrivals WHERE entry = :entry ORDER BY id")
                .bind("entry", entry)
                .map((row, context) -> row(row))
                .list();
    }

    /// Those that have any of these keys, first to last.
    List<Row> withKeys(Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        """
                        SELECT * FROM arrivals
                        WHERE id IN (SELECT arrival FROM keys WHERE key IN (<keys>)) ORDER BY id\
                        """)
                .bindList("keys", List.copyOf(keys))
                .map((row, context) -> row(row))
                .list();
    }

    void insert(Arrival arrival, String entry, Because because) {
        long id =
                handle.createUpdate(
                                """
                                INSERT INTO arrivals (entry, origin, json, titled, because, added)
                                VALUES (:entry, :origin, :json, :titled, :because, :now)\
                                """)
                        .bind("entry", entry)
                        .bind("origin", arrival.origin())
                        .bind("json", EntryJson.write(arrival.facts()))
                        .bind("titled", arrival.titled())
                        .bind("because", word(because))
                        .bind("now", Instant.now().toString())
                        .executeAndReturnGeneratedKeys()
                        .mapTo(Long.class)
                        .one();
        key(id, arrival);
    }

    /// What it says is now this.
    void rewrite(long id, Arrival arrival) {
        handle.createUpdate("UPDATE arrivals SET json = :json, titled = :titled WHERE id = :id")
                .bind("json", EntryJson.write(arrival.facts()))
                .bind("titled", arrival.titled())
                .bind("id", id)
                .execute();
        handle.createUpdate("DELETE FROM keys WHERE arrival = :id").bind("id", id).execute();
        key(id, arrival);
    }

    /// Puts it under another entry.
    void move(long id, String entry, Optional<String> was, Because because) {
        handle.createUpdate(
                        """
                        UPDATE arrivals SET entry = :entry, was = :was, because = :because
                        WHERE id = :id\
                        """)
                .bind("entry", entry)
                .bind("was", was)
                .bind("because", word(because))
                .bind("id", id)
                .execute();
    }

    /// Whether somebody said that these two are of two works.
    boolean apart(long one, long other) {
        return handle.createQuery("SELECT 1 FROM apart WHERE one = :one AND other = :other")
                .bind("one", Math.min(one, other))
                .bind("other", Math.max(one, other))
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    void setApart(long one, long other, boolean apart) {
        handle.createUpdate(
                        apart
                                ? "INSERT OR IGNORE INTO apart VALUES (:one, :other)"
                                : "DELETE FROM apart WHERE one = :one AND other = :other")
                .bind("one", Math.min(one, other))
                .bind("other", Math.max(one, other))
                .execute();
    }

    private void key(long id, Arrival arrival) {
        for (String key : Identity.keys(arrival)) {
            handle.createUpdate("INSERT INTO keys VALUES (:key, :id)")
                    .bind("key", key)
                    .bind("id", id)
                    .execute();
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        Because because =
                Because.valueOf(
                        row.getString("because").toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Row(
                new Arrival(
                        row.getLong("id"),
                        row.getString("origin"),
                        EntryJson.read(row.getString("json")),
                        row.getBoolean("titled"),
                        because),
                row.getString("entry"),
                Optional.ofNullable(row.getString("was")));
    }

    private static String word(Because because) {
        return because.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
