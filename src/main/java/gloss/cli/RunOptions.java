package gloss.cli;

import gloss.app.Allowance;
import gloss.app.Format;
import gloss.app.Runs;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What every command over many inputs takes. Picocli fills the fields.
final class RunOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    CommandSpec command;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "PDF files, folders (walked for PDFs), file: links.")
    List<String> inputs = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Write one file per input into this folder.")
    @Nullable Path out;

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            defaultValue = "500",
            description = "Refuse longer papers (default: ${DEFAULT-VALUE} pages).")
    int maxPages;

    @Option(
            names = "--max-mb",
            paramLabel = "N",
            defaultValue = "200",
            description = "Refuse larger files (default: ${DEFAULT-VALUE} MB).")
    int maxMegabytes;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Papers at once (default: one a core).")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "Tell problems as JSON lines on standard error.")
    boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(names = "--debug", hidden = true, description = "Show stack traces.")
    boolean debug;

    Allowance allowance() {
        atLeast(1, maxPages, "--max-pages");
        atLeast(1, maxMegabytes, "--max-mb");
        return new Allowance(maxPages, maxMegabytes);
    }

    Runs.Order order(@Nullable Path drawings, Format format) {
        atLeast(1, jobs, "--jobs");
        return new Runs.Order(inputs, out, drawings, format, jobs);
    }

    void atLeast(double least, double value, String option) {
        if (!(value >= least)) {
            throw wrong("%s must be at least %.0f".formatted(option, least));
        }
    }

    /// To be thrown: what was asked for makes no sense.
    ParameterException wrong(String why) {
        return new ParameterException(command.commandLine(), why);
    }
}
