package gloss.app;

import gloss.page.Crop;
import gloss.page.Pages;
import gloss.page.Picture;
import gloss.paper.Box;
import gloss.reading.KeyEquation;
import gloss.reading.KeyFigure;
import gloss.reading.Reading;
import java.util.List;

/// Puts the pictures of its figures and equations into a reading, as data URIs. Those that cannot
/// be drawn stay without.
final class Pictures {
    /// Points of paper left around an equation, so that nothing touches the edge. A figure's region
    /// has its margin already, as much as the text around it leaves: more would show the heads of
    /// its caption's letters.
    private static final double MARGIN = 4;

    /// Figures narrower than this, in points, are drawn finer: their labels are small.
    private static final double NARROW = 300;

    private Pictures() {}

    static Reading drawn(Reading reading, Pages pages) {
        List<KeyFigure> figures =
                reading.figures().stream()
                        .map(f -> f.withImage(uri(pages, f.box(), 0, scale(f.box()))))
                        .toList();
        List<KeyEquation> equations =
                reading.equations().stream()
                        .map(e -> e.withImage(uri(pages, e.box(), MARGIN, Crop.TEXT)))
                        .toList();
        return reading.withPictures(figures, equations);
    }

    private static double scale(Box box) {
        return box.width() < NARROW ? Crop.DETAIL : Crop.TEXT;
    }

    private static String uri(Pages pages, Box box, double margin, double scale) {
        return pages.crop(new Crop(box.grown(margin), scale, List.of()))
                .map(Picture::dataUri)
                .orElse("");
    }
}
