package gloss.cli;

import gloss.app.Allowance;
import gloss.app.CheckRequest;
import gloss.app.CheckText;
import gloss.app.Outcome;
import gloss.app.Problems;
import gloss.paper.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = {
            "Check somebody else's summary of a paper, sentence by sentence.",
            "逐句核对别人写的论文总结。"
        },
        footer = {
            "",
            "Each sentence is supported, partly, not found or contradicted, with the reason and the "
                    + "nearest words of the paper. The text may be in English or Chinese, whatever the paper is in.",
            "",
            "Examples:",
            "  gloss check summary.md --paper paper.pdf",
            "  gloss check summary.md --paper paper.pdf --json"
        })
final class CheckCommand implements Callable<Integer> {
    /// Longer than any summary; what is larger is no summary.
    private static final long MOST_BYTES = 1_000_000;

    private final Console console;
    private final Function<CheckRequest, CheckText> checking;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(
            paramLabel = "TEXT",
            arity = "1..*",
            description = "Markdown or plain text files; - for standard input.")
    private List<String> texts = List.of();

    @Option(
            names = "--paper",
            paramLabel = "INPUT",
            required = true,
            description = "The paper's PDF.")
    private String paper = "";

    @Option(
            names = "--strict",
            paramLabel = "N",
            defaultValue = "0.5",
            description =
                    "0 to 1: how much of a sentence must be in the paper (default: ${DEFAULT-VALUE}).")
    private double strictness;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of verdicts and reasons: en or zh (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(names = "--json", description = "The verdicts as JSON, an array a text.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    CheckCommand(Console console, Function<CheckRequest, CheckText> checking) {
        this.console = console;
        this.checking = checking;
    }

    @Override
    public Integer call() {
        if (!(strictness >= 0 && strictness <= 1)) {
            throw new ParameterException(command.commandLine(), "--strict is from 0 to 1");
        }
        int exit = 0;
        List<String> read = new ArrayList<>();
        for (String text : texts) {
            try {
                read.add(read(text));
            } catch (IOException e) {
                refuse(text, Problem.NO_SUCH_FILE, "");
                exit = 1;
            }
        }
        if (read.isEmpty()) {
            return exit;
        }
        return Math.max(exit, check(read));
    }

    private int check(List<String> read) {
        Terminal terminal = console.terminal();
        CheckRequest request =
                new CheckRequest(
                        Allowance.USUAL,
                        language.code(),
                        strictness,
                        json,
                        terminal.columns(),
                        terminal.colour());
        return switch (checking.apply(request).check(read, paper)) {
            case Outcome.Made made -> {
                console.out().print(made.document());
                made.failures().forEach(n -> refuse(made.input(), n.problem(), n.detail()));
                yield made.exit();
            }
            case Outcome.Refused refused -> {
                refuse(refused.input(), refused.problem(), refused.detail());
                yield refused.exit();
            }
        };
    }

    private static String read(String text) throws IOException {
        if (text.equals("-")) {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path path = Path.of(text);
        if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
            throw new IOException("no text: " + text);
        }
        return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    }

    private void refuse(String input, Problem problem, String detail) {
        console.err().println(Problems.line(input, problem, detail, language.code()));
    }
}
