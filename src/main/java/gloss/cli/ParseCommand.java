package gloss.cli;

import gloss.app.Format;
import gloss.app.ParseRequest;
import gloss.app.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "parse",
        description = {
            "Parse papers: sections, sentences, figures, tables, references as JSON, each with its"
                    + " place on the page.",
            "把论文解析为 JSON：章节、句子、图表、参考文献及其在页面上的位置。"
        },
        footer = {
            "",
            "Examples:",
            "  gloss parse paper.pdf > paper.json",
            "  gloss parse papers/ --out parsed",
            "  gloss parse paper.pdf --stage roles --draw pictures > paper.json"
        })
final class ParseCommand implements Callable<Integer> {
    private final Running running;
    private final Function<ParseRequest, Work> parsing;
    private final List<String> stages;

    @Mixin private final RunOptions options = new RunOptions();

    @Option(
            names = "--no-hints",
            description = "Do not use the PDF's own outline, destinations and links.")
    private boolean withoutHints;

    @Option(
            names = "--stage",
            paramLabel = "NAME",
            description = "The stage to paint: glyphs, lines, columns, roles, floats or structure.")
    private @Nullable String stage;

    @Option(
            names = "--draw",
            paramLabel = "DIR",
            description = "Paint what the stage found on the pages, as pictures in this folder.")
    private @Nullable Path drawings;

    ParseCommand(Running running, Function<ParseRequest, Work> parsing, List<String> stages) {
        this.running = running;
        this.parsing = parsing;
        this.stages = stages;
    }

    @Override
    public Integer call() {
        ParseRequest request = new ParseRequest(options.allowance(), !withoutHints, drawing());
        return running.run(options, drawings, Format.JSON, "en", parsing.apply(request));
    }

    private Optional<ParseRequest.Drawing> drawing() {
        if (stage == null && drawings == null) {
            return Optional.empty();
        }
        if (stage == null || drawings == null) {
            throw options.wrong("--stage and --draw go together: --stage roles --draw DIR");
        }
        if (!stages.contains(stage)) {
            throw options.wrong("--stage must be one of " + String.join(", ", stages));
        }
        return Optional.of(new ParseRequest.Drawing(stage, drawings));
    }
}
