package gloss.cli;

import gloss.app.Format;
import gloss.app.ReadRequest;
import gloss.app.Rewriting;
import gloss.app.Work;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "read",
        description = {
            "Read papers in five minutes: every sentence with its evidence.",
            "五分钟读懂一篇论文，每句话都有出处。"
        },
        footer = {
            "",
            "Examples:",
            "  gloss read paper.pdf",
            "  gloss read paper.pdf --format html --out readings",
            "  gloss read papers/ --format json --out readings --lang zh",
            "  gloss read paper.pdf --minutes 3 --wpm 180",
            "  gloss read paper.pdf --rewrite --lang zh",
            "  gloss read paper.pdf --rewrite --lang both --format html --out readings",
            "",
            "With --rewrite the sentences that the reading would quote are sent to the model that",
            "gloss config model has set, and nothing else; a program checks what comes back."
        })
final class ReadCommand implements Callable<Integer> {
    private final Running running;
    private final Function<ReadRequest, Work> reading;

    @Mixin private final RunOptions options = new RunOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, md, html or json (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = {
                "Language of labels and messages: en or zh (default: ${DEFAULT-VALUE}).",
                "With --rewrite that of the reading too; both sets Chinese beside English."
            })
    private ReadingLanguage language = ReadingLanguage.EN;

    @Option(
            names = "--rewrite",
            description = "Have the language model that is set write the reading anew.")
    private boolean rewrite;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "5",
            description = "How long the reading may take (default: ${DEFAULT-VALUE}).")
    private double minutes;

    @Option(
            names = "--wpm",
            paramLabel = "N",
            description = {
                "Your speed: words a minute, for Chinese characters a minute",
                "(default: 238 words, 300 characters)."
            })
    private int wordsPerMinute;

    ReadCommand(Running running, Function<ReadRequest, Work> reading) {
        this.running = running;
        this.reading = reading;
    }

    @Override
    public Integer call() {
        options.atLeast(1, minutes, "--minutes");
        options.atLeast(0, wordsPerMinute, "--wpm");
        Terminal terminal = running.console().terminal();
        boolean onScreen = options.out == null;
        ReadRequest request =
                new ReadRequest(
                        options.allowance(),
                        language.labels(),
                        minutes,
                        wordsPerMinute,
                        format,
                        onScreen ? terminal.columns() : Terminal.USUAL_COLUMNS,
                        onScreen && terminal.colour(),
                        rewrite ? language.rewriting() : Rewriting.NONE);
        return running.run(options, null, format, language.labels(), work(request));
    }

    private Work work(ReadRequest request) {
        if (language == ReadingLanguage.BOTH && !rewrite) {
            throw options.wrong("--lang both needs --rewrite");
        }
        try {
            return reading.apply(request);
        } catch (IllegalArgumentException e) {
            throw options.wrong(String.valueOf(e.getMessage()));
        }
    }
}
