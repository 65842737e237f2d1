package gloss.library.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jdbi.v3.core.Handle;

/// Brings the tables of a file up to what this Gloss knows: the scripts `0001.sql`, `0002.sql` …
/// that have not run on it yet, each in a transaction. The file remembers how many did
/// (`user_version`).
final class Migrations {
    private static final int KNOWN = 4;

    private Migrations() {}

    /// Throws `IllegalStateException` when a newer Gloss has been at the file.
    static void run(Handle handle) {
        if (version(handle) > KNOWN) {
            throw new IllegalStateException(
                    "the library was made by a newer Gloss (tables of version %d, known are %d)"
                            .formatted(version(handle), KNOWN));
        }
        while (version(handle) < KNOWN) {
            handle.useTransaction(Migrations::next);
        }
    }

    /// Asks again within the transaction: another program may have been faster.
    private static void next(Handle handle) {
        int version = version(handle) + 1;
        if (version <= KNOWN) {
            handle.createScript(script("%04d.sql".formatted(version))).execute();
            handle.execute("PRAGMA user_version = " + version);
        }
    }

    private static int version(Handle handle) {
        return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    }

    private static String script(String name) {
        try (InputStream in =
                Migrations.class.getResourceAsStream("/gloss/library/sqlite/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
