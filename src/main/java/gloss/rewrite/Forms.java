package gloss.rewrite;

import gloss.paper.Paper;
import gloss.reading.Beside;
import gloss.reading.Check;
import gloss.reading.Form;
import gloss.reading.FormText;
import gloss.reading.Point;
import java.util.Optional;

/// The fixed sentences in the other language; no model is needed for them.
final class Forms {
    private final Paper paper;
    private final FormText own;

    Forms(Paper paper, String labels) {
        this.paper = paper;
        this.own = new FormText(paper, labels);
    }

    /// The point with its sentence in this language beside it.
    Point beside(Point point, String language) {
        FormText other = new FormText(paper, language);
        for (Form form : Form.values()) {
            if (own.write(form, point.evidence()).filter(point.text()::equals).isPresent()) {
                Optional<String> text = other.write(form, point.evidence());
                if (text.isPresent()) {
                    return new Point(
                            point.id(),
                            point.text(),
                            point.lead(),
                            point.exit(),
                            point.evidence(),
                            point.check(),
                            null,
                            new Beside(language, text.get(), Check.FORM, null));
                }
            }
        }
        return point;
    }
}
