package gloss.library.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.sqlite.SQLiteConfig;

/// The file: one connection that writes, one step at a time, and others that read what was there
/// when they began. Every step that writes is one transaction, on the disk when it is over.
final class Database implements AutoCloseable {
    /// How long to wait for another program's step.
    private static final int PATIENCE_MILLISECONDS = 30_000;

    /// More are opened when more read at once, and closed afterwards.
    private static final int MOST_AT_REST = 8;

    private final Jdbi jdbi;
    private final Handle writer;
    private final ReentrantLock writing = new ReentrantLock();

    /// Connections that read and are at rest: opening one takes longer than most of what is read.
    private final BlockingQueue<Handle> readers = new ArrayBlockingQueue<>(MOST_AT_REST);

    private volatile boolean closed;

    /// Opens the file, and makes it when there is none.
    Database(Path file) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        settings.setBusyTimeout(PATIENCE_MILLISECONDS);
        settings.enforceForeignKeys(true);
        jdbi = Jdbi.create(() -> connection(file, settings));
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(false);
        writer = jdbi.open();
        Migrations.run(writer);
    }

    private static Connection connection(Path file, SQLiteConfig settings) throws SQLException {
        return settings.createConnection("jdbc:sqlite:" + file);
    }

    /// One step that changes something.
    <T> T write(Function<Handle, T> step) {
        writing.lock();
        try {
            return writer.inTransaction(step::apply);
        } finally {
            writing.unlock();
        }
    }

    void run(Consumer<Handle> step) {
        write(handle -> {
            step.accept(handle);
            return true;
        });
    }

    <T> T read(Function<Handle, T> step) {
        Handle free = readers.poll();
        Handle handle = free == null ? jdbi.open() : free;
        boolean well = false;
        try {
            T read = step.apply(handle);
            well = true;
            return read;
        } finally {
            if (!well || closed || !readers.offer(handle)) {
                handle.close();
            } else if (closed) {
                closeReaders(); // it was closed while this one was put back
            }
        }
    }

    private void closeReaders() {
        for (Handle each = readers.poll(); each != null; each = readers.poll()) {
            each.close();
        }
    }

    /// A copy of everything, in a file that is not there yet.
    void copyTo(Path file) {
        read(handle ->
                handle.createUpdate("VACUUM INTO :file").bind("file", file.toString()).execute());
    }

    /// What SQLite finds wrong with the file.
    List<String> faults() {
        List<String> said =
                read(handle ->
                        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
        return said.equals(List.of("ok")) ? List.of() : said;
    }

    @Override
    public void close() {
        closed = true;
        closeReaders();
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
    }
}
