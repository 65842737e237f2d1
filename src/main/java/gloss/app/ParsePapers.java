package gloss.app;

import gloss.json.PaperJson;
import gloss.paper.Paper;
import gloss.parse.Parsing;
import gloss.source.Input;
import gloss.source.Loader;
import gloss.source.Loading;
import gloss.source.Original;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Function;

/// From a file to its paper, and what is made of it. The parser is any that turns an original into
/// a paper.
public final class ParsePapers {
    private final Loader loader;
    private final Function<Original, Parsing> parser;

    public ParsePapers(Loader loader, Function<Original, Parsing> parser) {
        this.loader = loader;
        this.parser = parser;
    }

    /// The paper as JSON.
    public Outcome parse(Input.InFile file) {
        return parse(file, (original, paper) -> json(file, paper));
    }

    /// The paper as JSON, and what a stage found of it as pictures.
    public Outcome parse(Input.InFile file, DrawStage drawing) {
        return parse(
                file,
                (original, paper) -> {
                    try {
                        drawing.draw(file, original);
                        return json(file, paper);
                    } catch (IOException e) {
                        return OutFolder.notWritten(file.name(), file.path(), e);
                    }
                });
    }

    /// What `then` makes of the original and its paper, or why there is no paper.
    Outcome parse(Input.InFile file, BiFunction<Original, Paper, Outcome> then) {
        return switch (loader.load(file)) {
            case Loading.Refused(var problem, String detail) ->
                    new Outcome.Refused(file.name(), problem, detail);
            case Loading.Loaded(Original original) ->
                    switch (parser.apply(original)) {
                        case Parsing.Refused(var problem, String detail) ->
                                new Outcome.Refused(file.name(), problem, detail);
                        case Parsing.Parsed(Paper paper) -> then.apply(original, paper);
                    };
        };
    }

    private static Outcome json(Input.InFile file, Paper paper) {
        return new Outcome.Made(file.name(), PaperJson.write(paper) + "\n", paper.notices());
    }
}
