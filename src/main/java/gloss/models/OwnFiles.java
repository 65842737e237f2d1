package gloss.models;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that only their owner can read, there whole or not at all. Where the system knows no such
/// permissions (Windows), a file in the user's own folder is the user's own.
final class OwnFiles {
    private OwnFiles() {}

    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no file");
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, may(folder, "rwx------"));
        }
        Path beside = Files.createTempFile(folder, ".gloss-", ".part", may(folder, "rw-------"));
        try {
            Files.writeString(beside, text);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static FileAttribute<?>[] may(Path place, String who) throws IOException {
        Path there = place.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null) {
            return new FileAttribute<?>[0];
        }
        FileStore store = Files.getFileStore(there);
        return store.supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(who))
                }
                : new FileAttribute<?>[0];
    }
}
