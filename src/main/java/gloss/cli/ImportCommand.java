package gloss.cli;

import gloss.app.ListFiles;
import gloss.app.Problems;
import gloss.app.ReadingLists;
import gloss.app.Shelf;
import gloss.app.WholeFiles;
import gloss.json.EntryJson;
import gloss.json.FindingJson;
import gloss.json.ProblemJson;
import gloss.lists.Entry;
import gloss.lists.Finding;
import gloss.lists.Form;
import gloss.lists.ListCheck;
import gloss.paper.Problem;
import gloss.publish.FindingWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Read lists of papers into the library: Markdown, HTML, BibTeX, RIS, CSL-JSON, CSV.",
            "把论文清单读入文库：Markdown、HTML、BibTeX、RIS、CSL-JSON、CSV。"
        },
        footer = {
            "",
            "Examples:",
            "  gloss import reading-list.md references.bib",
            "  gloss import --check reading-list.md",
            "  gloss import reading-list.md --to bibtex --out list.bib",
            "",
            "With --check the exit code is 1 when something was found."
        })
public final class ImportCommand implements Callable<Integer> {
    private final Console console;
    private final WholeFiles files;
    private final Function<Path, Shelf> library;

    @Parameters(paramLabel = "LIST", arity = "1..*", description = "Files with lists of papers.")
    private List<String> lists = List.of();

    @Option(
            names = "--check",
            description = "Import nothing; tell what is wrong with the lists, by line.")
    private boolean check;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description =
                    "Import nothing; write the entries as list, bibtex, ris, csl, json or csv.")
    private @Nullable Form to;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "What the files are (default: by name and content).")
    private @Nullable Form from;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "With --to: write into this file.")
    private @Nullable Path out;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    /// `library` opens the library in a folder; it is asked only when something is put in.
    public ImportCommand(Console console, WholeFiles files, Function<Path, Shelf> library) {
        this.console = console;
        this.files = files;
        this.library = library;
    }

    @Override
    public Integer call() {
        List<ListFiles.Opened.Read> read = new ArrayList<>();
        int exit = 0;
        for (String list : lists) {
            switch (ListFiles.open(list, from)) {
                case ListFiles.Opened.Read done -> read.add(done);
                case ListFiles.Opened.Refused refused -> {
                    trouble(refused.name(), refused.problem(), refused.detail());
                    exit = 1;
                }
            }
        }
        if (check) {
            return Math.max(exit, check(read));
        }
        List<Entry> entries = read.stream().flatMap(list -> list.entries().stream()).toList();
        if (to != null) {
            return Math.max(exit, convert(entries, to));
        }
        if (read.isEmpty()) {
            return exit;
        }
        Shelf.Taken taken;
        try (Shelf shelf = library.apply(options.folder())) {
            taken = shelf.take(entries);
        } catch (UncheckedIOException e) {
            trouble(
                    options.folder().toString(),
                    Problem.NO_SUCH_FILE,
                    String.valueOf(e.getMessage()));
            return 1;
        }
        if (options.json) {
            entries.forEach(entry -> console.out().println(EntryJson.write(entry)));
        } else {
            read.forEach(list -> console.out().println(told(list)));
            console.out().println(told(taken));
        }
        return exit;
    }

    private int check(List<ListFiles.Opened.Read> read) {
        int found = 0;
        for (ListFiles.Opened.Read list : read) {
            List<Entry> known =
                    read.stream()
                            .filter(other -> !other.name().equals(list.name()))
                            .flatMap(other -> other.entries().stream())
                            .toList();
            String markdown = list.form() == Form.LIST ? list.text() : "";
            for (Finding finding : ListCheck.check(list.entries(), markdown, known)) {
                String words = FindingWords.of(finding, options.language.code());
                console.out()
                        .println(
                                options.json
                                        ? FindingJson.write(list.name(), finding, words)
                                        : list.name() + ":" + finding.line() + ": " + words);
                found++;
            }
        }
        if (!options.json && found == 0 && !read.isEmpty()) {
            console.err().println(say("nothing wrong was found", "没有发现问题"));
        }
        return found == 0 ? 0 : 1;
    }

    private int convert(List<Entry> entries, Form form) {
        String text = ReadingLists.write(form, entries, options.language.code());
        if (out == null) {
            console.out().print(text);
            return 0;
        }
        try {
            files.write(out, text.getBytes(StandardCharsets.UTF_8));
            return 0;
        } catch (IOException e) {
            trouble(out.toString(), Problem.NOT_WRITTEN, String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private String told(ListFiles.Opened.Read list) {
        int entries = list.entries().size();
        return list.name()
                + say(
                        ": " + entries + (entries == 1 ? " entry" : " entries"),
                        "：" + entries + " 条");
    }

    private String told(Shelf.Taken taken) {
        return say(
                taken.added() + " new, " + taken.known() + " known",
                "新增 " + taken.added() + " 条，已有 " + taken.known() + " 条");
    }

    private void trouble(String input, Problem problem, String detail) {
        console.err()
                .println(
                        options.json
                                ? ProblemJson.write(input, problem.code(), detail, 0)
                                : "gloss: "
                                        + Problems.line(
                                                input, problem, detail, options.language.code()));
    }

    private String say(String english, String chinese) {
        return options.say(english, chinese);
    }
}
