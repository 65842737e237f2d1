package gloss.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What every command on the library takes. Picocli fills the fields.
final class LibraryOptions extends MessageOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The library (default: $GLOSS_HOME, else ~/.gloss).")
    @Nullable Path data;

    @Option(names = "--json", description = "Answer in JSON.")
    boolean json;

    /// The folder of the library.
    Path folder() {
        return folder(data, System.getenv());
    }

    static Path folder(@Nullable Path data, Map<String, String> environment) {
        if (data != null) {
            return data;
        }
        String home = environment.getOrDefault("GLOSS_HOME", "");
        return home.isEmpty() ? Path.of(System.getProperty("user.home"), ".gloss") : Path.of(home);
    }
}
