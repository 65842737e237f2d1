package gloss.library.sqlite;

import org.jdbi.v3.core.Handle;

/// Numbers the changes of a library, so that the index knows what it has not seen.
final class Clock {
    private Clock() {}

    /// The number of a new change.
    static long next(Handle handle) {
        handle.execute("UPDATE clock SET change = change + 1");
        return now(handle);
    }

    static long now(Handle handle) {
        return handle.createQuery("SELECT change FROM clock").mapTo(Long.class).one();
    }

    /// The entry has changed. Throws `IllegalArgumentException` when it is not there.
    static void touch(Handle handle, String entry) {
        int touched =
                handle.createUpdate("UPDATE entries SET change = :change WHERE id = :id")
                        .bind("change", next(handle))
                        .bind("id", entry)
                        .execute();
        if (touched == 0) {
            throw new IllegalArgumentException("no such entry: " + entry);
        }
    }
}
