package gloss.app;

import gloss.language.Glossary;
import gloss.paper.Paper;
import gloss.paper.Problem;
import gloss.source.Input;
import gloss.source.Inputs;
import gloss.verify.Checked;
import gloss.verify.Prose;
import gloss.verify.TextCheck;
import java.util.List;
import java.util.function.BiFunction;

/// Somebody else's text about a paper, checked sentence by sentence.
public final class CheckText {
    private final ParsePapers papers;
    private final Glossary glossary;
    private final double strictness;
    private final BiFunction<List<Checked>, Paper, String> publisher;

    public CheckText(
            ParsePapers papers,
            Glossary glossary,
            double strictness,
            BiFunction<List<Checked>, Paper, String> publisher) {
        this.papers = papers;
        this.glossary = glossary;
        this.strictness = strictness;
        this.publisher = publisher;
    }

    /// The checked texts as one document each, in their order, or why the paper cannot be had.
    /// `paper` is what the user named; one that names several papers is refused.
    public Outcome check(List<String> texts, String paper) {
        List<Input> found = new Inputs().find(List.of(paper));
        if (found.size() != 1) {
            return new Outcome.Refused(
                    paper, Problem.NO_SUCH_FILE, found.size() + " papers, where one is meant");
        }
        return switch (found.getFirst()) {
            case Input.Refused(String name, Problem problem, String detail) ->
                    new Outcome.Refused(name, problem, detail);
            case Input.InFile file -> check(texts, file);
        };
    }

    private Outcome check(List<String> texts, Input.InFile paper) {
        return papers.parse(
                paper,
                (_, parsed) -> {
                    TextCheck check = new TextCheck(parsed, glossary, strictness);
                    StringBuilder all = new StringBuilder();
                    for (String text : texts) {
                        List<Checked> checked =
                                Prose.sentences(text).stream().map(check::check).toList();
                        all.append(publisher.apply(checked, parsed));
                    }
                    return new Outcome.Made(paper.name(), all.toString(), parsed.notices());
                });
    }
}
