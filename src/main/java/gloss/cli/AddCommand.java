package gloss.cli;

import gloss.app.AddPapers;
import gloss.app.Allowance;
import gloss.app.Library;
import gloss.app.Outcome;
import gloss.app.Problems;
import gloss.json.LibraryJson;
import gloss.json.ProblemJson;
import gloss.library.Job;
import gloss.lists.Entry;
import gloss.paper.Notice;
import gloss.paper.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "add",
        description = {"Add papers to the library.", "把论文加入资料库。"},
        footer = {
            "",
            "Killed at any moment, it goes on where it was: gloss add without an INPUT does",
            "what still waits.",
            "",
            "Examples:",
            "  gloss add paper.pdf",
            "  gloss add papers/ more/*.pdf",
            "  gloss add --from list.txt --jobs 2"
        })
final class AddCommand implements Callable<Integer> {
    private final InLibrary in;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "PDF files, folders (walked for PDFs), file: links.")
    private List<String> inputs = List.of();

    @Option(names = "--from", paramLabel = "FILE", description = "A list of inputs, one a line.")
    private @Nullable Path from;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Papers at once (default: one a core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            defaultValue = "500",
            description = "Refuse longer papers (default: ${DEFAULT-VALUE} pages).")
    private int maxPages;

    @Option(
            names = "--max-mb",
            paramLabel = "N",
            defaultValue = "200",
            description = "Refuse larger files (default: ${DEFAULT-VALUE} MB).")
    private int maxMegabytes;

    AddCommand(InLibrary in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        if (jobs < 1 || maxPages < 1 || maxMegabytes < 1) {
            throw new ParameterException(
                    command.commandLine(), "--jobs, --max-pages and --max-mb must be at least 1");
        }
        List<String> words = words();
        return in.run(options, library -> add(library, words));
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(inputs);
        if (from != null) {
            try {
                Files.readAllLines(from, StandardCharsets.UTF_8).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(words::add);
            } catch (IOException e) {
                throw new ParameterException(command.commandLine(), "cannot read " + from, e);
            }
        }
        return words;
    }

    private int add(Library library, List<String> words) {
        List<Outcome.Refused> refused = library.want(words).refused();
        refused.forEach(each -> trouble(each.input(), each.problem(), each.detail()));
        int waiting = library.waiting();
        if (waiting == 0) {
            return !refused.isEmpty() ? InLibrary.FAILED : 0;
        }
        try (Told told = new Told(library, waiting)) {
            library.work(in.libraries().adding(new Allowance(maxPages, maxMegabytes)), jobs, told);
            return !refused.isEmpty() || told.failed ? InLibrary.FAILED : 0;
        }
    }

    private void trouble(String input, Problem problem, String detail) {
        in.console()
                .err()
                .println(
                        options.json
                                ? ProblemJson.write(input, problem.code(), detail, 0)
                                : "gloss: "
                                        + Problems.line(
                                                input, problem, detail, options.language.code()));
    }

    /// Tells of each job that has ended, a line each, with the progress below.
    private final class Told implements AddPapers.Watcher, AutoCloseable {
        private final Library library;
        private final @Nullable ProgressLine progress;
        private boolean failed;

        Told(Library library, int waiting) {
            this.library = library;
            Terminal terminal = in.console().terminal();
            progress =
                    terminal.showsProgress() && !options.json
                            ? new ProgressLine(in.console().err(), terminal.columns(), waiting)
                            : null;
        }

        @Override
        public void waits() {
            in.console()
                    .err()
                    .println(
                            options.say(
                                    "gloss: another Gloss is adding to this library; waiting for it",
                                    "gloss：另一个 Gloss 正在往这个资料库里加论文，等它结束"));
        }

        @Override
        public void ended(Job job, List<Notice> notices, boolean before) {
            if (progress == null) {
                tell(job, notices, before);
            } else {
                progress.step(() -> tell(job, notices, before));
            }
        }

        private void tell(Job job, List<Notice> notices, boolean before) {
            Problem problem = job.problem();
            if (problem != null) {
                failed = true;
                trouble(job.input(), problem, job.detail());
                return;
            }
            for (Notice notice : notices) {
                if (notice.page() == 0 && Problems.exit(notice.problem()) > 0) {
                    failed = true;
                    trouble(job.input(), notice.problem(), notice.detail());
                }
            }
            String entry = job.entry().orElse("");
            if (options.json) {
                in.out().println(LibraryJson.job(json(job)));
            } else {
                String title = library.entry(entry).map(Entry::title).orElse("");
                String done = before ? options.say("known", "已有") : options.say("added", "已加入");
                in.out().println(done + "  " + entry + "  " + title);
            }
            in.out().flush();
        }

        @Override
        public void close() {
            if (progress != null) {
                progress.close();
            }
        }
    }

    private static LibraryJson.Job json(Job job) {
        Problem problem = job.problem();
        return new LibraryJson.Job(
                job.id(),
                job.input(),
                job.state().name().toLowerCase(Locale.ROOT),
                problem == null ? "" : problem.code(),
                job.detail(),
                job.entry().orElse(""),
                job.paper().orElse(""));
    }
}
