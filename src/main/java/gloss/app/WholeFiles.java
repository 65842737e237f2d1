package gloss.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Writes files that are there whole or not at all: written beside their place under a hidden name,
/// then moved into it.
public final class WholeFiles {
    private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();

    /// Makes the folders above the file where needed; replaces what was there.
    public void write(Path file, byte[] bytes) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + " is no file");
        }
        Files.createDirectories(folder);
        Path beside = folder.resolve(".gloss-" + UUID.randomUUID() + ".part");
        unfinished.add(beside);
        try {
            Files.write(beside, bytes);
            Files.move(
                    beside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
            unfinished.remove(beside);
        }
    }

    /// Removes what is being written; for when the program is told to end.
    public void forget() {
        for (Path beside : unfinished) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                // The disk is gone, or somebody else has removed it: nothing is left to do.
            }
        }
    }
}
