package gloss.cli;

import gloss.app.ServeRequest;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = {
            "Open the library in the browser: papers and their readings side by side.",
            "在浏览器中打开文库：原文与精读并排。"
        },
        footer = {
            "",
            "Only this machine can open it, unless --host names another address; then --token is "
                    + "needed, and whoever opens the page must know it. Stop it with Ctrl-C.",
            "",
            "Examples:",
            "  gloss serve",
            "  gloss serve --port 8421 --data ~/papers",
            "  gloss serve --host 0.0.0.0 --token a-long-secret"
        })
public final class ServeCommand implements Callable<Integer> {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");
    private static final int SHORTEST_TOKEN = 8;
    private static final int LAST_PORT = 65_535;

    /// Starts the server, tells its address, and returns when it has ended: with an exit code.
    @FunctionalInterface
    public interface Serving {
        int serve(ServeRequest request, Console console);
    }

    private final Serving serving;
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8420",
            description =
                    "Port to listen on; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--token",
            paramLabel = "T",
            description = "What others must know to open the page; at least 8 characters.")
    private @Nullable String token;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The library's folder (default: $GLOSS_HOME, else ~/.gloss).")
    private @Nullable Path data;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public ServeCommand(Serving serving, Console console) {
        this.serving = serving;
        this.console = console;
    }

    @Override
    public Integer call() {
        String given = token == null ? "" : token.strip();
        if (port < 0 || port > LAST_PORT) {
            throw wrong("--port is from 0 to " + LAST_PORT + ", not " + port);
        }
        if (!LOOPBACK.contains(host) && given.isEmpty()) {
            throw wrong("--host " + host + " lets others in: give a --token");
        }
        if (!given.isEmpty() && given.length() < SHORTEST_TOKEN) {
            throw wrong("--token has fewer than " + SHORTEST_TOKEN + " characters");
        }
        try {
            return serving.serve(
                    new ServeRequest(
                            host, port, given, LibraryOptions.folder(data, System.getenv())),
                    console);
        } catch (UncheckedIOException e) {
            String why = e.getCause() == null ? "" : e.getCause().getMessage();
            console.err().println("gloss: " + e.getMessage() + ": " + why);
            return 1;
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
