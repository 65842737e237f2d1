package gloss.cli;

import gloss.app.Problems;
import gloss.app.ReadingLists;
import gloss.app.Shelf;
import gloss.app.WholeFiles;
import gloss.json.ProblemJson;
import gloss.lists.Form;
import gloss.paper.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = {
            "Write the library as a reading list or a bibliography.",
            "把资料库写成论文清单或参考文献。"
        },
        footer = {
            "",
            "Examples:",
            "  gloss export --format list --lang zh --out list.md",
            "  gloss export --format bibtex > library.bib"
        })
public final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final WholeFiles files;
    private final Function<Path, Shelf> library;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "list",
            description = "list, bibtex, ris, csl, json or csv (default: ${DEFAULT-VALUE}).")
    private Form format = Form.LIST;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write into this file.")
    private @Nullable Path out;

    /// `library` opens the library in a folder.
    public ExportCommand(Console console, WholeFiles files, Function<Path, Shelf> library) {
        this.console = console;
        this.files = files;
        this.library = library;
    }

    @Override
    public Integer call() {
        String text;
        try (Shelf shelf = library.apply(options.folder())) {
            text =
                    ReadingLists.write(
                            format,
                            shelf.entries(options.language.code()),
                            options.language.code());
        } catch (UncheckedIOException e) {
            return trouble(
                    options.folder().toString(),
                    Problem.NO_SUCH_FILE,
                    String.valueOf(e.getMessage()));
        }
        if (out == null) {
            console.out().print(text);
            return 0;
        }
        try {
            files.write(out, text.getBytes(StandardCharsets.UTF_8));
            return 0;
        } catch (IOException e) {
            return trouble(out.toString(), Problem.NOT_WRITTEN, String.valueOf(e.getMessage()));
        }
    }

    private int trouble(String input, Problem problem, String detail) {
        String code = options.language.code();
        console.err()
                .println(
                        options.json
                                ? ProblemJson.write(input, problem.code(), detail, 0)
                                : "gloss: " + Problems.line(input, problem, detail, code));
        return 1;
    }
}
