package gloss.cli;

import gloss.app.Format;
import gloss.app.Outcome;
import gloss.app.Problems;
import gloss.app.Watcher;
import gloss.json.ProblemJson;
import gloss.paper.Notice;
import gloss.paper.Problem;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// Tells the user of a run: documents on standard output, problems in one line each on standard
/// error, progress between them. Stops the run when nobody listens any more (`| head`).
final class Told implements Watcher, AutoCloseable {
    private final Console console;
    private final Format format;
    private final RunOptions options;
    private final String language;
    private @Nullable ProgressLine progress;
    private boolean first = true;

    Told(Console console, Format format, RunOptions options, String language) {
        this.console = console;
        this.format = format;
        this.options = options;
        this.language = language;
    }

    @Override
    public void begins(int inputs) {
        if (console.terminal().showsProgress() && !options.json) {
            progress = new ProgressLine(console.err(), console.terminal().columns(), inputs);
        }
    }

    @Override
    public boolean next(Outcome outcome) {
        if (progress == null) {
            tell(outcome);
        } else {
            progress.step(() -> tell(outcome));
        }
        return !console.out().checkError();
    }

    @Override
    public void close() {
        if (progress != null) {
            progress.close();
        }
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Made made -> {
                for (Notice notice : made.failures()) {
                    trouble(made.input(), notice.problem(), notice.detail());
                }
                print(made.document());
            }
            case Outcome.Refused refused -> {
                trouble(refused.input(), refused.problem(), refused.detail());
                Throwable cause = refused.cause();
                if (options.debug && cause != null) {
                    cause.printStackTrace(console.err());
                }
            }
        }
    }

    private void trouble(String input, Problem problem, String detail) {
        PrintStream err = console.err();
        err.println(
                options.json
                        ? ProblemJson.write(input, problem.code(), detail, 0)
                        : "gloss: " + Problems.line(input, problem, detail, language));
        err.flush();
    }

    private void print(String document) {
        if (!document.isEmpty()) {
            console.out().print(first ? "" : format.between());
            console.out().print(document);
            console.out().flush();
            first = false;
        }
    }
}
