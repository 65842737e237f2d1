package gloss.library.sqlite;

import gloss.library.Anchor;
import gloss.library.Note;
import gloss.library.Notes;
import gloss.paper.Box;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Notes, a row each.
final class SqliteNotes implements Notes {
    private final Database database;

    SqliteNotes(Database database) {
        this.database = database;
    }

    @Override
    public Note add(Note note) {
        return database.write(handle -> {
            Clock.touch(handle, note.entry());
            Optional<Anchor> anchor = note.anchor();
            long id =
                    handle.createUpdate(
                                    """
                                    INSERT INTO notes (entry, owner, text, paper, before, quote, after, boxes, made, changed)
                                    VALUES (:entry, :owner, :text, :paper, :before, :quote, :after, :boxes, :made, :made)\
                                    """)
                            .bind("entry", note.entry())
                            .bind("owner", note.owner())
                            .bind("text", note.text())
                            .bind("paper", anchor.map(Anchor::paper))
                            .bind("before", anchor.map(Anchor::before))
                            .bind("quote", anchor.map(Anchor::quote))
                            .bind("after", anchor.map(Anchor::after))
                            .bind("boxes", anchor.map(a -> written(a.boxes())))
                            .bind("made", now().toString())
                            .executeAndReturnGeneratedKeys()
                            .mapTo(Long.class)
                            .one();
            return one(handle, id).orElseThrow();
        });
    }

    @Override
    public Optional<Note> note(long id) {
        return database.read(handle -> one(handle, id));
    }

    @Override
    public List<Note> of(String entry) {
        return database.read(handle ->
                handle.createQuery("SELECT * FROM notes WHERE entry = :entry ORDER BY id")
                        .bind("entry", entry)
                        .map((row, context) -> note(row))
                        .list());
    }

    @Override
    public List<Note> all() {
        return database.read(handle ->
                handle.createQuery("SELECT * FROM notes ORDER BY id")
                        .map((row, context) -> note(row))
                        .list());
    }

    @Override
    public boolean rewrite(long id, String text) {
        return database.write(handle -> {
            one(handle, id).ifPresent(note -> Clock.touch(handle, note.entry()));
            return handle.createUpdate(
                                    "UPDATE notes SET text = :text, changed = :now WHERE id = :id")
                            .bind("text", text)
                            .bind("now", now().toString())
                            .bind("id", id)
                            .execute()
                    > 0;
        });
    }

    @Override
    public boolean remove(long id) {
        return database.write(handle -> {
            one(handle, id).ifPresent(note -> Clock.touch(handle, note.entry()));
            return handle.createUpdate("DELETE FROM notes WHERE id = :id").bind("id", id).execute()
                    > 0;
        });
    }

    private static Optional<Note> one(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM notes WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> note(row))
                .findOne();
    }

    private static Note note(ResultSet row) throws SQLException {
        String quote = row.getString("quote");
        return new Note(
                row.getLong("id"),
                row.getString("entry"),
                row.getString("owner"),
                row.getString("text"),
                quote == null
                        ? Optional.empty()
                        : Optional.of(
                                new Anchor(
                                        row.getString("paper"),
                                        row.getString("before"),
                                        quote,
                                        row.getString("after"),
                                        boxes(row.getString("boxes")))),
                Instant.parse(row.getString("made")),
                Instant.parse(row.getString("changed")));
    }

    /// `4 72.0 100.5 300.0 112.0;…`
    private static String written(List<Box> boxes) {
        List<String> all = new ArrayList<>();
        for (Box b : boxes) {
            all.add(b.page() + " " + b.left() + " " + b.top() + " " + b.right() + " " + b.bottom());
        }
        return String.join(";", all);
    }

    private static List<Box> boxes(@Nullable String written) {
        List<Box> boxes = new ArrayList<>();
        if (written == null || written.isEmpty()) {
            return boxes;
        }
        for (String box : written.split(";")) {
            String[] n = box.split(" ");
            boxes.add(
                    new Box(
                            Integer.parseInt(n[0]),
                            Double.parseDouble(n[1]),
                            Double.parseDouble(n[2]),
                            Double.parseDouble(n[3]),
                            Double.parseDouble(n[4])));
        }
        return boxes;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
