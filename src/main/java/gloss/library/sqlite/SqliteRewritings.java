package gloss.library.sqlite;

import gloss.json.ReadingJson;
import gloss.library.Rewritings;
import gloss.reading.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Rewritten readings as compressed JSON.
final class SqliteRewritings implements Rewritings {
    private final Database database;

    SqliteRewritings(Database database) {
        this.database = database;
    }

    @Override
    public void keep(String sha256, Asked asked, Reading reading) {
        byte[] written = Zipped.of(ReadingJson.write(reading));
        database.run(handle ->
                handle.createUpdate(
                                """
                                INSERT OR REPLACE INTO rewritings
                                VALUES (:sha256, :languages, :glasses, :reading, :made)\
                                """)
                        .bind("sha256", sha256)
                        .bind("languages", asked.languages())
                        .bind("glasses", asked.glasses())
                        .bind("reading", written)
                        .bind("made", Instant.now().toString())
                        .execute());
    }

    @Override
    public Optional<Reading> reading(String sha256, Asked asked) {
        return database.read(handle ->
                        handle.createQuery(
                                        """
                                        SELECT reading FROM rewritings
                                        WHERE sha256 = :sha256 AND languages = :languages
                                            AND glasses = :glasses\
                                        """)
                                .bind("sha256", sha256)
                                .bind("languages", asked.languages())
                                .bind("glasses", asked.glasses())
                                .mapTo(byte[].class)
                                .findOne())
                .map(Zipped::text)
                .map(ReadingJson::read);
    }

    @Override
    public List<Asked> of(String sha256) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT languages, glasses FROM rewritings
                                WHERE sha256 = :sha256 ORDER BY made DESC, languages, glasses\
                                """)
                        .bind("sha256", sha256)
                        .map((row, context) ->
                                new Asked(row.getString("languages"), row.getString("glasses")))
                        .list());
    }
}
