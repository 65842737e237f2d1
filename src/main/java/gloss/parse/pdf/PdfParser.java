package gloss.parse.pdf;

import gloss.paper.Problem;
import gloss.parse.Mark;
import gloss.parse.Parsing;
import gloss.source.Limits;
import gloss.source.Original;
import java.util.List;

/// The front door of the PDF pipeline.
public final class PdfParser {
    private final Limits limits;
    private final boolean hints;

    /// `hints`: whether outline, named destinations and internal links may be used where they
    /// exist.
    public PdfParser(Limits limits, boolean hints) {
        this.limits = limits;
        this.hints = hints;
    }

    /// Never throws for what the bytes hold.
    public Parsing parse(Original original) {
        return new Parsing.Refused(Problem.NOT_A_PDF, original.name() + limits + hints);
    }

    /// What the stage found, page by page.
    public List<Mark> paint(Original original, Stage stage) {
        return List.of();
    }
}
