package gloss.rewrite;

import gloss.paper.Paper;
import gloss.reading.Beside;
import gloss.reading.Check;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/// A rewritten reading for somebody with labels in the other language: its fixed sentences are
/// filled again, and what a model has written stays.
public final class Relabelled {
    private Relabelled() {}

    /// Not sealed.
    public static Reading of(Reading reading, Paper paper, String labels) {
        Forms forms = new Forms(paper, reading.labels());
        List<Part> parts = new ArrayList<>();
        for (Part part : reading.parts()) {
            List<Point> points =
                    part.points().stream().map(p -> point(p, forms, reading, labels)).toList();
            parts.add(new Part(part.role(), points, part.empty()));
        }
        return Fitting.fit(reading.labelled(labels, parts));
    }

    private static Point point(Point point, Forms forms, Reading reading, String labels) {
        Beside other = point.check() == Check.FORM ? forms.beside(point, labels).beside() : null;
        if (other == null) {
            return point;
        }
        Beside own =
                point.beside() == null
                        ? null
                        : new Beside(reading.labels(), point.text(), Check.FORM, null);
        return new Point(
                point.id(),
                other.text(),
                point.lead(),
                point.exit(),
                point.evidence(),
                point.check(),
                null,
                own);
    }
}
