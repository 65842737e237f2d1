package gloss.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fetches what `read` and `add` name by an id or a link, into the folder `fetched` of the
/// library's (`$GLOSS_HOME`, else `~/.gloss`). Nothing of it is made before the first is asked for,
/// and all go through one client, which keeps its manners.
public final class FetchOnce implements Inputs.Fetch {
    private final Map<String, String> environment;
    private @Nullable Fetcher fetcher;

    public FetchOnce(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public synchronized Fetcher.Fetched get(Wanted wanted) throws IOException {
        if (fetcher == null) {
            fetcher = fetcher(environment.getOrDefault("GLOSS_CONTACT", ""));
        }
        String home = environment.getOrDefault("GLOSS_HOME", "");
        Path folder =
                home.isEmpty() ? Path.of(System.getProperty("user.home"), ".gloss") : Path.of(home);
        return fetcher.fetch(wanted, folder.resolve("fetched"));
    }

    /// One who asks the public services.
    public static Fetcher fetcher(String contact) {
        return new Fetcher(new Web(Manners.usual(contact)), Services.PUBLIC, contact);
    }
}
