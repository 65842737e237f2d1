package gloss.cli;

import gloss.app.AddPaper;
import gloss.app.Allowance;
import gloss.app.FetchPapers;
import gloss.app.Libraries;
import gloss.app.Library;
import gloss.app.Problems;
import gloss.json.FetchedJson;
import gloss.json.ProblemJson;
import gloss.lists.Entry;
import gloss.paper.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "fetch",
        description = {
            "Get papers from the web: by arXiv id, DOI or link, all of a list, or for entries.",
            "从网上获取论文：按 arXiv 编号、DOI 或链接，整份清单，或资料库的条目。"
        },
        footer = {
            "",
            "Examples:",
            "  gloss fetch 1710.09412 doi:10.1038/nature14539 --out papers",
            "  gloss fetch reading-list.md --out papers",
            "  gloss fetch 4f0a1b",
            "  gloss fetch --missing",
            "",
            "The papers of entries (an id or its first digits, or a whole title) go into the library "
                    + "and are read there; the others into a folder.",
            "",
            "One request at a time to each host, three seconds apart to arXiv. With an address of mail "
                    + "(--contact or GLOSS_CONTACT) services know whom to write to, and Unpaywall answers.",
            "What is there already is not fetched again."
        })
public final class FetchCommand implements Callable<Integer> {
    private final Console console;
    private final InLibrary in;
    private final Function<String, FetchPapers> fetching;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "arXiv ids, DOIs, links, files with lists, or entries of the library.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where the PDFs go (default: the current folder).")
    private Path out = Path.of(".");

    @Option(
            names = "--contact",
            paramLabel = "MAIL",
            defaultValue = "${env:GLOSS_CONTACT:-}",
            description = "Your address of mail, told to the services asked.")
    private String contact = "";

    @Option(
            names = "--missing",
            description = "Also fetch the papers of all the library's entries that have none.")
    private boolean missing;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    /// `fetching` makes the one who fetches, for an address of mail that may be empty.
    public FetchCommand(
            Console console, Libraries libraries, Function<String, FetchPapers> fetching) {
        this.console = console;
        this.in = new InLibrary(console, libraries);
        this.fetching = fetching;
    }

    @Override
    public Integer call() {
        if (inputs.isEmpty() && !missing) {
            throw new ParameterException(
                    command.commandLine(), "say what to fetch, or --missing for the library");
        }
        List<String> outside = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        inputs.forEach(word -> (FetchPapers.isOutside(word) ? outside : entries).add(word));
        int exit = outside.isEmpty() ? 0 : fetching.apply(contact).run(outside, out, this::tell);
        return entries.isEmpty() && !missing
                ? exit
                : Math.max(exit, in.run(options, library -> forLibrary(library, entries)));
    }

    private int forLibrary(Library library, List<String> words) {
        List<Entry> wanted = new ArrayList<>();
        int exit = in.forEach(options, words, library, wanted::add);
        if (missing) {
            wanted.addAll(library.withoutPapers());
        }
        AddPaper adding = in.libraries().adding(Allowance.USUAL, contact);
        int cores = Runtime.getRuntime().availableProcessors();
        Library.Wanted papers = library.wantPapersOf(wanted);
        return Math.max(exit, new Adding(in, options).run(library, adding, papers, cores));
    }

    private void tell(FetchPapers.Got got) {
        Problem problem = got.problem();
        Path file = got.file();
        Entry entry = got.entry();
        if (problem != null || file == null) {
            Problem what = problem == null ? Problem.NOT_FETCHED : problem;
            console.err()
                    .println(
                            options.json
                                    ? ProblemJson.write(got.input(), what.code(), got.detail(), 0)
                                    : "gloss: "
                                            + Problems.line(
                                                    got.input(),
                                                    what,
                                                    got.detail(),
                                                    options.language.code()));
            console.err().flush();
            return;
        }
        String title = entry == null ? "" : "  " + entry.title();
        console.out()
                .println(
                        options.json
                                ? FetchedJson.write(got.input(), file.toString(), entry)
                                : file + title.replaceAll("\\p{Cntrl}", " "));
        console.out().flush();
    }
}
