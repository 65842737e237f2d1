package gloss.cli;

import gloss.app.AddPaper;
import gloss.app.Allowance;
import gloss.app.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            "Killed at any moment, it goes on where it was: gloss add without an INPUT does "
                    + "what still waits.",
            "",
            "Examples:",
            "  gloss add paper.pdf",
            "  gloss add papers/ more/*.pdf",
            "  gloss add 1710.09412 doi:10.1038/nature14539 https://example.org/a.pdf",
            "  gloss add --from list.txt --jobs 2",
            "",
            "What is not here is fetched: one request at a time to each host, three seconds apart to "
                    + "arXiv. Nothing is asked of addresses in private networks."
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
            description = "PDF files, folders (walked for PDFs), arXiv ids, DOIs, links.")
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

    @Option(
            names = "--contact",
            paramLabel = "MAIL",
            defaultValue = "${env:GLOSS_CONTACT:-}",
            description = "Your address of mail, told to the services asked.")
    private String contact = "";

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
        AddPaper adding = in.libraries().adding(new Allowance(maxPages, maxMegabytes), contact);
        return new Adding(in, options).run(library, adding, library.want(words), jobs);
    }
}
