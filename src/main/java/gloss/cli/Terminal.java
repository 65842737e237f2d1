package gloss.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/// What stands behind the standard streams: a terminal or not, how wide, and whether colour is
/// welcome there.
public final class Terminal {
    static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 20;

    private final Map<String, String> environment;
    private final boolean out;
    private final boolean err;
    private final int columns;

    /// `out` and `err`: whether that stream is a terminal; `measured`: its width, if it could be
    /// had.
    Terminal(Map<String, String> environment, boolean out, boolean err, OptionalInt measured) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        OptionalInt told = number(environment.getOrDefault("COLUMNS", ""));
        OptionalInt known = told.isPresent() || !out ? told : measured;
        this.columns = Math.max(FEWEST_COLUMNS, known.orElse(USUAL_COLUMNS));
    }

    /// The one this program runs in.
    public static Terminal here() {
        boolean out = isTerminal(1);
        OptionalInt measured =
                out && System.getenv("COLUMNS") == null ? measured() : OptionalInt.empty();
        return new Terminal(System.getenv(), out, isTerminal(2), measured);
    }

    /// Whether progress can be shown on standard error.
    boolean showsProgress() {
        return err && !dumb();
    }

    /// [NO_COLOR](https://no-color.org) when set to anything turns colour off.
    boolean colour() {
        return out && !dumb() && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /// Columns for text: `COLUMNS` if set, else what the terminal says, else 80; files and pipes
    /// are always 80 wide unless `COLUMNS` says otherwise.
    int columns() {
        return columns;
    }

    private boolean dumb() {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }

    /// Java knows no file descriptors: on Linux the kernel's own list says what they are; elsewhere
    /// the console is a terminal only if input and output both are.
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/")
                        || target.startsWith("/dev/tty")
                        || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        return Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
    }

    /// The second number of `stty size`, which answers `24 80`.
    private static OptionalInt measured() {
        try {
            Process stty =
                    new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null").start();
            stty.getOutputStream().close();
            String size =
                    new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            stty.waitFor(1, TimeUnit.SECONDS);
            return number(size.strip().replaceFirst("^\\S+\\s+", ""));
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    private static OptionalInt number(String digits) {
        return digits.matches("[1-9]\\d{0,3}")
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }
}
