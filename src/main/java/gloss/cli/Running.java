package gloss.cli;

import gloss.app.Format;
import gloss.app.Runs;
import gloss.app.Work;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Runs a command's work over its inputs and answers the exit code.
final class Running {
    private final Runs runs;
    private final Console console;

    Running(Runs runs, Console console) {
        this.runs = runs;
        this.console = console;
    }

    Console console() {
        return console;
    }

    int run(
            RunOptions options,
            @Nullable Path drawings,
            Format format,
            String language,
            Work work) {
        try (Told told = new Told(console, format, options, language)) {
            return switch (runs.run(options.order(drawings, format), work, told)) {
                case Runs.End.Done(int exit) -> exit;
                case Runs.End.Wrong(String why) -> throw options.wrong(why);
            };
        }
    }
}
