package gloss.cli;

import gloss.app.FetchPapers;
import gloss.app.Problems;
import gloss.json.FetchedJson;
import gloss.json.ProblemJson;
import gloss.lists.Entry;
import gloss.paper.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "fetch",
        description = {
            "Get papers from the web: by arXiv id, DOI or link, or all of a list.",
            "从网上获取论文：按 arXiv 编号、DOI 或链接，或整份清单。"
        },
        footer = {
            "",
            "Examples:",
            "  gloss fetch 1710.09412 doi:10.1038/nature14539 --out papers",
            "  gloss fetch reading-list.md --out papers",
            "",
            "One request at a time to each host, three seconds apart to arXiv. With an address of mail",
            "(--contact or GLOSS_CONTACT) services know whom to write to, and Unpaywall answers.",
            "What is there already is not fetched again."
        })
public final class FetchCommand implements Callable<Integer> {
    private final Console console;
    private final Function<String, FetchPapers> fetching;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "arXiv ids, DOIs, links, or files with lists.")
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
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of messages: en or zh (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(names = "--json", description = "Results and problems as JSON, one a line.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /// `fetching` makes the one who fetches, for an address of mail that may be empty.
    public FetchCommand(Console console, Function<String, FetchPapers> fetching) {
        this.console = console;
        this.fetching = fetching;
    }

    @Override
    public Integer call() {
        return fetching.apply(contact).run(inputs, out, this::tell);
    }

    private void tell(FetchPapers.Got got) {
        Problem problem = got.problem();
        Path file = got.file();
        Entry entry = got.entry();
        if (problem != null || file == null) {
            Problem what = problem == null ? Problem.NOT_FETCHED : problem;
            console.err()
                    .println(
                            json
                                    ? ProblemJson.write(got.input(), what.code(), got.detail(), 0)
                                    : "gloss: "
                                            + Problems.line(
                                                    got.input(),
                                                    what,
                                                    got.detail(),
                                                    language.code()));
            console.err().flush();
            return;
        }
        String title = entry == null ? "" : "  " + entry.title();
        console.out()
                .println(
                        json
                                ? FetchedJson.write(got.input(), file.toString(), entry)
                                : file + title.replaceAll("\\p{Cntrl}", " "));
        console.out().flush();
    }
}
