package gloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.app.AddPaper;
import gloss.app.Allowance;
import gloss.app.Evaluation;
import gloss.app.Format;
import gloss.app.Libraries;
import gloss.app.Library;
import gloss.app.Outcome;
import gloss.app.ParseRequest;
import gloss.app.ReadRequest;
import gloss.app.Runs;
import gloss.app.ServeRequest;
import gloss.app.WholeFiles;
import gloss.paper.Notice;
import gloss.paper.Problem;
import gloss.source.Input;
import gloss.source.Inputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line with work that only tells what it was asked for.
class CommandsTest {
    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private @Nullable ReadRequest read;
    private @Nullable ParseRequest parse;
    private Evaluation.@Nullable Request evaluation;
    private @Nullable ServeRequest serve;
    private String a = "";
    private String b = "";

    @BeforeEach
    void papers() throws IOException {
        a = Files.writeString(folder.resolve("a.pdf"), "论文").toString();
        b = Files.writeString(folder.resolve("b.pdf"), "scan").toString();
    }

    @Test
    void evaluatesOneComponentOnOneFile() {
        assertThat(run("eval", "train-roles", "--data", a, "--out", b)).isZero();
        assertThat(evaluation)
                .isEqualTo(
                        new Evaluation.Request(
                                Evaluation.Task.TRAIN_ROLES,
                                Path.of(a),
                                Path.of(b),
                                true,
                                Optional.empty()));
    }

    @Test
    void namesTheTasksThatCanBeEvaluated() {
        assertThat(run("eval", "rolls", "--data", a, "--out", b)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "'rolls' is not one of [tldr, roles, search, check, check-held, claims, train-roles, train-tldr, train-slots, train-check, train-space]");
    }

    @Test
    void readsAsTextInEnglishForFiveMinutesUnlessToldOtherwise() {
        assertThat(run("read", a)).isZero();
        assertThat(read)
                .isEqualTo(
                        new ReadRequest(
                                new Allowance(500, 200), "en", 5, 0, Format.TEXT, 80, false));
        assertThat(
                        run(
                                "read",
                                "--format",
                                "html",
                                a,
                                "--lang=zh",
                                "--minutes",
                                "2.5",
                                "--wpm",
                                "400",
                                "--max-pages",
                                "9",
                                "--max-mb",
                                "7"))
                .isZero();
        assertThat(read)
                .isEqualTo(
                        new ReadRequest(
                                new Allowance(9, 7), "zh", 2.5, 400, Format.HTML, 80, false));
    }

    @Test
    void printsResultsInUtf8AndProblemsInOneLine() {
        assertThat(run("parse", a, "nope.pdf", b)).isEqualTo(1);
        assertThat(printed(out)).isEqualTo("{论文}\n{scan}\n");
        assertThat(printed(err).lines())
                .containsExactly(
                        "gloss: nope.pdf: no such file",
                        "gloss: " + b + ": only scanned images, no text to read");
    }

    @Test
    void tellsProblemsAsJsonLinesOrInChineseWhenAsked() {
        assertThat(run("parse", "--json", "nope.pdf", "10.1000/182")).isEqualTo(1);
        assertThat(run("read", "--lang", "zh", "nope.pdf")).isEqualTo(1);
        assertThat(printed(err).lines())
                .containsExactly(
                        "{\"input\":\"nope.pdf\",\"problem\":\"no-such-file\"}",
                        "{\"input\":\"10.1000/182\",\"problem\":\"not-fetched\"}",
                        "gloss: nope.pdf：找不到或打不开这个文件");
    }

    @Test
    void tellsWrongUsageInOneLineWithAHint() {
        Map<List<String>, String> wrong =
                Map.ofEntries(
                        Map.entry(List.<String>of(), "say what to do (see gloss --help)"),
                        Map.entry(List.of("rede"), "no such command: rede (see gloss --help)"),
                        Map.entry(
                                List.of("read"),
                                "Missing required parameter: 'INPUT' (see gloss read --help)"),
                        Map.entry(
                                List.of("read", a, "--speed"),
                                "Unknown option: '--speed' (see gloss read --help)"),
                        Map.entry(
                                List.of("read", a, "--lang", "fr"),
                                "Invalid value for option '--lang': 'fr' is not one of [en, zh, both]"
                                        + " (see gloss read --help)"),
                        Map.entry(
                                List.of("read", a, "--minutes", "0.5"),
                                "--minutes must be at least 1 (see gloss read --help)"),
                        Map.entry(
                                List.of("read", a, "--minutes", "NaN"),
                                "--minutes must be at least 1 (see gloss read --help)"),
                        Map.entry(
                                List.of("read", a, "--jobs", "0"),
                                "--jobs must be at least 1 (see gloss read --help)"),
                        Map.entry(
                                List.of("read", a, b, "--format", "html"),
                                "2 inputs make as many files: add --out DIR"
                                        + " (see gloss read --help)"),
                        Map.entry(
                                List.of("parse", a, "--stage", "roles"),
                                "--stage and --draw go together: --stage roles --draw DIR"
                                        + " (see gloss parse --help)"),
                        Map.entry(
                                List.of("parse", a, "--stage", "x", "--draw", "d"),
                                "--stage must be one of lines, roles (see gloss parse --help)"));
        wrong.forEach((words, line) -> {
            err.reset();
            assertThat(run(words.toArray(String[]::new))).as("%s", words).isEqualTo(2);
            assertThat(printed(err)).isEqualTo("gloss: " + line + "\n");
        });
        assertThat(printed(out)).isEmpty();
    }

    @Test
    void refusesTwoInputsForOneFileAsWrongUsage() throws IOException {
        Files.createDirectory(folder.resolve("x"));
        String other = Files.writeString(folder.resolve("x/a.pdf"), "x").toString();
        String into = folder.resolve("out").toString();
        assertThat(run("parse", a, other, "--out", into)).isEqualTo(2);
        assertThat(printed(err)).hasLineCount(1).contains("would both write");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void passesOnWhatToPaint() {
        Path drawings = folder.resolve("d");
        assertThat(run("parse", a, "--no-hints", "--stage", "roles", "--draw", drawings.toString()))
                .isZero();
        assertThat(parse)
                .isEqualTo(
                        new ParseRequest(
                                new Allowance(500, 200),
                                false,
                                Optional.of(new ParseRequest.Drawing("roles", drawings))));
    }

    @Test
    void helpsInEnglishWithAChineseLine() {
        for (List<String> command :
                List.of(List.of("--help"), List.of("read", "--help"), List.of("parse", "-h"))) {
            out.reset();
            assertThat(run(command.toArray(String[]::new))).isZero();
            assertThat(printed(out)).contains("Examples:", "gloss ", "论文");
            assertThat(printed(out).lines().mapToInt(String::length).max().orElse(0))
                    .isLessThanOrEqualTo(80);
        }
        out.reset();
        assertThat(run("--version")).isZero();
        assertThat(printed(out)).isEqualTo("gloss 1.2.3\n");
        assertThat(printed(err)).isEmpty();
    }

    private int run(String... arguments) {
        PrintStream stdout = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream stderr = new PrintStream(err, false, StandardCharsets.UTF_8);
        Console console =
                new Console(
                        stdout, stderr, new Terminal(Map.of(), false, false, OptionalInt.empty()));
        Runs runs = new Runs(new Inputs(), new WholeFiles(), Duration.ofMinutes(1));
        return new Commands(
                        console,
                        "1.2.3",
                        runs,
                        request -> {
                            read = request;
                            return CommandsTest::work;
                        },
                        request -> {
                            parse = request;
                            return CommandsTest::work;
                        },
                        List.of("lines", "roles"),
                        request -> {
                            evaluation = request;
                            return new Evaluation.End.Done(2);
                        },
                        _ -> {
                            throw new AssertionError("not asked for");
                        },
                        new NoLibraries(),
                        new ServeCommand(
                                (request, screen) -> {
                                    serve = request;
                                    return 0;
                                },
                                console))
                .run(arguments);
    }

    @Test
    void servesThisMachineAloneUnlessATokenIsGiven() {
        assertThat(run("serve", "--data", "lib")).isZero();
        assertThat(serve).isEqualTo(new ServeRequest("127.0.0.1", 8420, "", Path.of("lib")));

        assertThat(run("serve", "--host", "0.0.0.0")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--token");
        assertThat(run("serve", "--host", "0.0.0.0", "--token", "short")).isEqualTo(2);
        assertThat(run("serve", "--host", "0.0.0.0", "--token", "long enough")).isZero();
    }

    private static final class NoLibraries implements Libraries {
        @Override
        public Library open(Path data) {
            throw new AssertionError("not asked for");
        }

        @Override
        public AddPaper adding(Allowance allowance, String contact) {
            throw new AssertionError("not asked for");
        }

        @Override
        public void restore(Path data, Path file) {
            throw new AssertionError("not asked for");
        }
    }

    private static Outcome work(Input.InFile file) {
        try {
            String text = Files.readString(file.path());
            List<Notice> notices =
                    text.equals("scan") ? List.of(new Notice(Problem.NO_TEXT, "", 0)) : List.of();
            return new Outcome.Made(file.name(), "{" + text + "}\n", notices);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
