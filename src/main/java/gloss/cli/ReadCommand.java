package gloss.cli;

import gloss.app.Format;
import gloss.app.ReadRequest;
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
            "  gloss read paper.pdf --minutes 3 --wpm 180"
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
            description = "Language of labels and messages: en or zh (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

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
                        language.code(),
                        minutes,
                        wordsPerMinute,
                        format,
                        onScreen ? terminal.columns() : Terminal.USUAL_COLUMNS,
                        onScreen && terminal.colour());
        return running.run(options, null, format, language.code(), reading.apply(request));
    }
}
