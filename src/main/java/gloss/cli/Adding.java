package gloss.cli;

import gloss.app.AddPaper;
import gloss.app.AddPapers;
import gloss.app.Library;
import gloss.app.Problems;
import gloss.json.LibraryJson;
import gloss.json.ProblemJson;
import gloss.library.Job;
import gloss.lists.Entry;
import gloss.paper.Notice;
import gloss.paper.Problem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Does what waits in the library's queue and tells of each paper, a line each, with the progress
/// below.
final class Adding {
    private final InLibrary in;
    private final LibraryOptions options;

    Adding(InLibrary in, LibraryOptions options) {
        this.in = in;
        this.options = options;
    }

    /// What the user wants comes with what waited before, and with the papers that an older Gloss
    /// read. Answers the exit code.
    int run(Library library, AddPaper adding, Library.Wanted wanted, int atOnce) {
        wanted.refused().forEach(each -> trouble(each.input(), each.problem(), each.detail()));
        int again = library.renew(adding);
        if (again > 0) {
            say(
                    again + " papers were read by an older Gloss and are read again",
                    again + " 篇论文是旧版 Gloss 读的，现在重读");
        }
        boolean refused = !wanted.refused().isEmpty();
        int waiting = library.waiting();
        if (waiting == 0) {
            return refused ? InLibrary.FAILED : 0;
        }
        try (Told told = new Told(library, waiting)) {
            library.work(adding, atOnce, told);
            return refused || told.failed ? InLibrary.FAILED : 0;
        }
    }

    private void say(String english, String chinese) {
        in.console().err().println(options.say("gloss: " + english, "gloss：" + chinese));
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
            say(
                    "another Gloss is adding to this library; waiting for it",
                    "另一个 Gloss 正在往这个资料库里加论文，等它结束");
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
                String title = library.entry(entry).map(Entry::title).orElse(job.input());
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
