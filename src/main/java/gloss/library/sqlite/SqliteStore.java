package gloss.library.sqlite;

import gloss.library.Jobs;
import gloss.library.Meaning;
import gloss.library.Notes;
import gloss.library.PackedMeanings;
import gloss.library.Papers;
import gloss.library.Rewritings;
import gloss.library.Store;
import gloss.library.Works;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The store in one file of SQLite, in WAL mode, through Jdbi.
public final class SqliteStore implements Store {
    private final Database database;
    private final SqliteWorks works;
    private final SqlitePapers papers;
    private final SqliteRewritings rewritings;
    private final SqliteNotes notes;
    private final SqliteJobs jobs;

    /// Opens the file, and makes it when there is none; its folder must be there.
    public SqliteStore(Path file) {
        database = new Database(file);
        works = new SqliteWorks(database);
        papers = new SqlitePapers(database);
        rewritings = new SqliteRewritings(database);
        notes = new SqliteNotes(database);
        jobs = new SqliteJobs(database);
    }

    @Override
    public Works works() {
        return works;
    }

    @Override
    public Papers papers() {
        return papers;
    }

    @Override
    public Rewritings rewritings() {
        return rewritings;
    }

    @Override
    public Notes notes() {
        return notes;
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public Optional<Meaning> meaning(String language, String text) {
        return database.read(handle ->
                handle.createQuery("SELECT packed FROM meanings WHERE text = :text")
                        .bind("text", hash(language, text))
                        .mapTo(byte[].class)
                        .findOne()
                        .map(packed -> PackedMeanings.unpack(packed).getFirst()));
    }

    @Override
    public void keep(String text, Meaning meaning) {
        database.run(handle ->
                handle.createUpdate("INSERT OR REPLACE INTO meanings VALUES (:text, :packed)")
                        .bind("text", hash(meaning.language(), text))
                        .bind("packed", PackedMeanings.pack(List.of(meaning)))
                        .execute());
    }

    @Override
    public void copyTo(Path file) {
        database.copyTo(file);
    }

    @Override
    public List<String> faults() {
        List<String> faults = new ArrayList<>(database.faults());
        database.read(handle -> faults.addAll(SqliteWorks.faults(handle)));
        return faults;
    }

    @Override
    public void close() {
        database.close();
    }

    private static String hash(String language, String text) {
        try {
            byte[] bytes = (language + "\n" + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
