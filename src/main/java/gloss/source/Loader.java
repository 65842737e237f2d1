package gloss.source;

import gloss.paper.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads files whole, and none that is larger than allowed.
public final class Loader {
    private static final long MEGABYTE = 1024 * 1024;

    private final long most;

    public Loader(Limits limits) {
        this.most = limits.bytes();
    }

    /// The bytes of the file, which is measured before and, since it may grow or be a pipe of
    /// unknown length, while it is read. What the bytes are is for the parser to say, but that
    /// there are none is said here.
    public Loading load(Input.InFile file) {
        Path path = file.path();
        try {
            if (Files.isRegularFile(path) && Files.size(path) > most) {
                return tooLarge();
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(path)) {
                bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            }
            if (bytes.length > most) {
                return tooLarge();
            }
            if (bytes.length == 0) {
                return new Loading.Refused(Problem.NOT_A_PDF, "0 bytes");
            }
            return new Loading.Loaded(new Original(file.below().getFileName().toString(), bytes));
        } catch (NoSuchFileException e) {
            return new Loading.Refused(Problem.NO_SUCH_FILE, "");
        } catch (IOException e) {
            return new Loading.Refused(Problem.NO_SUCH_FILE, "cannot be opened");
        }
    }

    private Loading tooLarge() {
        return new Loading.Refused(
                Problem.OVER_LIMIT, "larger than " + (most + MEGABYTE - 1) / MEGABYTE + " MB");
    }
}
