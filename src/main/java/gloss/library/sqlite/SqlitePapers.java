package gloss.library.sqlite;

import gloss.json.PaperJson;
import gloss.json.ReadingJson;
import gloss.library.Meaning;
import gloss.library.PackedMeanings;
import gloss.library.Papers;
import gloss.library.ReadPaper;
import gloss.paper.Paper;
import gloss.paper.Parser;
import gloss.reading.Reading;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Papers, their readings and meanings, as compressed JSON and packed numbers.
final class SqlitePapers implements Papers {
    private final Database database;

    SqlitePapers(Database database) {
        this.database = database;
    }

    @Override
    public void put(ReadPaper read) {
        Parser parser = read.paper().parser();
        Reading reading = read.reading();
        byte[] paper = Zipped.of(PaperJson.write(read.paper()));
        byte[] written = reading == null ? null : Zipped.of(ReadingJson.write(reading));
        database.run(handle ->
                handle.createUpdate(
                                """
                                INSERT OR REPLACE INTO papers
                                VALUES (:sha256, :parser, :paper, :reading, :meanings)\
                                """)
                        .bind("sha256", read.paper().id())
                        .bind("parser", parser.name() + " " + parser.version())
                        .bind("paper", paper)
                        .bind("reading", written)
                        .bind("meanings", PackedMeanings.pack(read.meanings()))
                        .execute());
    }

    @Override
    public Optional<Paper> paper(String sha256) {
        return bytes("paper", sha256).map(Zipped::text).map(PaperJson::read);
    }

    @Override
    public Optional<Reading> reading(String sha256) {
        return bytes("reading", sha256).map(Zipped::text).map(ReadingJson::read);
    }

    @Override
    public void keepLine(String sha256, String language, String line) {
        database.run(handle ->
                handle.createUpdate(
                                "INSERT OR REPLACE INTO lines VALUES (:sha256, :language, :line)")
                        .bind("sha256", sha256)
                        .bind("language", language)
                        .bind("line", line)
                        .execute());
    }

    @Override
    public Optional<String> line(String sha256, String language) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT line FROM lines
                                WHERE sha256 = :sha256 AND language = :language\
                                """)
                        .bind("sha256", sha256)
                        .bind("language", language)
                        .mapTo(String.class)
                        .findOne());
    }

    @Override
    public List<Meaning> meanings(String sha256) {
        return bytes("meanings", sha256).map(PackedMeanings::unpack).orElse(List.of());
    }

    @Override
    public List<Kept> all() {
        return database.read(handle ->
                handle.createQuery("SELECT sha256, parser FROM papers ORDER BY sha256")
                        .map((row, context) ->
                                new Kept(row.getString("sha256"), parser(row.getString("parser"))))
                        .list());
    }

    /// As it was put: `pdf 1`.
    private static Parser parser(String written) {
        int blank = written.lastIndexOf(' ');
        return new Parser(written.substring(0, blank), written.substring(blank + 1));
    }

    @Override
    public boolean has(String sha256) {
        return database.read(
                handle -> one(handle, "sha256", sha256).mapTo(String.class).findOne().isPresent());
    }

    /// `column` is one of ours, never what a user typed.
    private Optional<byte[]> bytes(String column, String sha256) {
        return database.read(handle -> one(handle, column, sha256).mapTo(byte[].class).findOne());
    }

    private static Query one(Handle handle, String column, String sha256) {
        return handle.createQuery(
                        "SELECT "
                                + column
                                + " FROM papers WHERE sha256 = :sha256 AND "
                                + column
                                + " IS NOT NULL")
                .bind("sha256", sha256);
    }
}
