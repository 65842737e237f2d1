package gloss.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Pictures that were drawn of papers, as files by the paper and by what they show. There are as
/// many of a paper as readers have ways to read it, so that all together may take so much room;
/// beyond that those go that were not looked at for longest. Any of them can be drawn again.
final class KeptPictures {
    /// How files end, by their media type.
    private static final Map<String, String> TYPES =
            Map.of("image/png", ".png", "image/jpeg", ".jpg");

    private static final int SHARD = 2;

    /// So much of the room stays taken when some have to go, so that this is seldom.
    private static final double ENOUGH = 0.8;

    private final Path root;
    private final WholeFiles files;
    private final long room;

    /// Bytes that are taken; less than 0 before they were counted.
    private long taken = -1;

    private record Kept(Path file, long bytes, FileTime seen) {}

    /// `room` is in bytes.
    KeptPictures(Path root, WholeFiles files, long room) {
        this.root = root;
        this.files = files;
        this.room = room;
    }

    /// A picture of this paper under this name; empty when there is none, or it cannot be read.
    Optional<Drawn> find(String sha256, String name) {
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            try {
                Path file = file(sha256, name, type.getValue());
                if (Files.exists(file)) {
                    Drawn drawn = new Drawn(type.getKey(), Files.readAllBytes(file));
                    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
                    return Optional.of(drawn);
                }
            } catch (IOException e) {
                return Optional.empty(); // it is drawn again
            }
        }
        return Optional.empty();
    }

    /// Keeps a picture, if the disk lets us; there whole or not at all.
    void keep(String sha256, String name, Drawn picture) {
        String ending = TYPES.get(picture.mediaType());
        if (ending == null) {
            return;
        }
        try {
            files.write(file(sha256, name, ending), picture.bytes());
            make(picture.bytes().length);
        } catch (IOException | UncheckedIOException e) {
            // It is drawn again when it is looked at.
        }
    }

    /// Forgets all pictures of a paper.
    void forget(String sha256) throws IOException {
        for (Kept each : below(root.resolve(sha256.substring(0, SHARD)))) {
            if (each.file().getFileName().toString().startsWith(sha256)) {
                Files.deleteIfExists(each.file());
            }
        }
    }

    /// Counts what has come, and makes room where that is too much.
    private synchronized void make(long bytes) throws IOException {
        taken = taken < 0 ? sum(below(root)) : taken + bytes;
        if (taken <= room) {
            return;
        }
        List<Kept> all = below(root);
        all.sort(Comparator.comparing(Kept::seen));
        taken = sum(all);
        for (Kept each : all) {
            if (taken <= room * ENOUGH) {
                break;
            }
            Files.deleteIfExists(each.file());
            taken -= each.bytes();
        }
    }

    private static long sum(List<Kept> kept) {
        return kept.stream().mapToLong(Kept::bytes).sum();
    }

    private Path file(String sha256, String name, String ending) {
        return root.resolve(sha256.substring(0, SHARD)).resolve(sha256 + "-" + name + ending);
    }

    private static List<Kept> below(Path folder) throws IOException {
        List<Kept> kept = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    kept.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
        }
        return kept;
    }
}
