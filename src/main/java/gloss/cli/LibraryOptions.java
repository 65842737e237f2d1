package gloss.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What every command on the library takes. Picocli fills the fields.
final class LibraryOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The library (default: $GLOSS_HOME, else ~/.gloss).")
    @Nullable Path data;

    @Option(names = "--json", description = "Answer in JSON.")
    boolean json;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of messages: en or zh (default: ${DEFAULT-VALUE}).")
    Language language = Language.EN;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

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

    /// In the user's language.
    String say(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }
}
