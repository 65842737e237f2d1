package gloss.cli;

import gloss.app.Evaluation;
import gloss.app.Evaluation.Task;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "eval",
        description = {
            "Run one component on a public test set, or train its weights.",
            "在公开测试集上运行或训练一个组件。"
        },
        footer = {
            "",
            "Examples:",
            "  gloss eval tldr --data scitldr/dev.jsonl --out tldr.jsonl",
            "  gloss eval roles --data csabstruct/dev.jsonl --out roles.jsonl",
            "  gloss eval search --data scifact --out run.tsv",
            "  gloss eval check --data data --out check.md",
            "  gloss eval claims --data scifact --out claims.md",
            "  gloss eval train-roles --data csabstruct/train.jsonl --out roles.weights"
        })
final class EvalCommand implements Callable<Integer> {
    private final Console console;
    private final Evaluation evaluation;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(
            paramLabel = "TASK",
            description = {
                "tldr, roles, search, check, check-held, claims,",
                "train-roles, train-tldr, train-slots, train-check or train-space."
            })
    private String task = "";

    @Option(
            names = "--data",
            paramLabel = "FILE",
            required = true,
            description = {
                "The test set, a JSON object a line;",
                "for search and claims a folder with corpus.jsonl and queries*.jsonl;",
                "for check and train-check the folder of the papers and abstracts;",
                "for train-space the glossary."
            })
    private Path data = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "Where the answers or weights go.")
    private Path out = Path.of("");

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description = {
                "The queries to answer (search; default: all in the folder),",
                "or the folder of parsed papers (train-slots)."
            })
    private @Nullable Path queries;

    @Option(
            names = "--no-embeddings",
            description = "Words alone, without the sentences' vectors (roles).")
    private boolean wordsAlone;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    EvalCommand(Console console, Evaluation evaluation) {
        this.console = console;
        this.evaluation = evaluation;
    }

    @Override
    public Integer call() {
        Evaluation.Request request =
                new Evaluation.Request(
                        task(), data, out, !wordsAlone, Optional.ofNullable(queries));
        return switch (evaluation.run(request)) {
            case Evaluation.End.Done(int cases) -> {
                console.err().println(cases + " cases, written to " + out);
                yield 0;
            }
            case Evaluation.End.Failed(String why) -> {
                console.err().println("gloss: " + why);
                yield 1;
            }
        };
    }

    private Task task() {
        return Arrays.stream(Task.values())
                .filter(each -> word(each).equals(task))
                .findFirst()
                .orElseThrow(this::noSuchTask);
    }

    private ParameterException noSuchTask() {
        List<String> words = Arrays.stream(Task.values()).map(EvalCommand::word).toList();
        return new ParameterException(
                command.commandLine(), "'%s' is not one of %s".formatted(task, words));
    }

    private static String word(Task task) {
        return task.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
