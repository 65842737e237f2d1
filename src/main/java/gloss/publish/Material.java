package gloss.publish;

import gloss.page.Crop;
import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.reading.KeyEquation;
import gloss.reading.KeyFigure;
import gloss.reading.KeyTable;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All that the parts of an HTML page draw on.
record Material(
        Words words,
        Reading reading,
        Paper paper,
        Places places,
        Map<String, List<Slip>> slips,
        Map<Term, List<Slip>> meanings,
        Dictionary dictionary) {
    /// Figures narrower than this, in points, are drawn finer and shown larger.
    private static final double NARROW = 300;

    /// Around an equation; the regions of figures and tables have their margin, as much as the text
    /// around them leaves.
    private static final double MARGIN = 4;

    static Material of(
            Words words,
            Reading reading,
            Paper paper,
            Places places,
            Slips slips,
            Dictionary dictionary) {
        Map<String, List<Slip>> byPoint = new HashMap<>();
        reading.points().forEach(p -> byPoint.put(p.id(), slips.of(p.evidence())));
        Map<Term, List<Slip>> byTerm = new HashMap<>();
        reading.terms().forEach(t -> byTerm.put(t, slips.of(t.evidence())));
        return new Material(words, reading, paper, places, byPoint, byTerm, dictionary);
    }

    List<Slip> slips(Point point) {
        return slips.getOrDefault(point.id(), List.of());
    }

    List<Slip> slips(Term term) {
        return meanings.getOrDefault(term, List.of());
    }

    /// Every crop, as often as the page shows it.
    List<Crop> crops() {
        List<Crop> crops = new ArrayList<>();
        reading.points().forEach(p -> add(slips(p), crops));
        reading.terms().forEach(t -> add(slips(t), crops));
        reading.figures().forEach(f -> crops.add(crop(f)));
        reading.tables().forEach(t -> crops.add(crop(t)));
        reading.equations().forEach(e -> crops.add(crop(e)));
        return crops;
    }

    private static void add(List<Slip> slips, List<Crop> crops) {
        for (Slip slip : slips) {
            if (slip.crop() != null) {
                crops.add(slip.crop());
            }
        }
    }

    static boolean narrow(KeyFigure figure) {
        return figure.box().width() < NARROW;
    }

    Crop crop(KeyFigure figure) {
        return plain(figure.box(), 0, narrow(figure) ? Crop.DETAIL : Crop.TEXT);
    }

    Crop crop(KeyTable table) {
        return plain(table.box(), 0, Crop.TEXT);
    }

    Crop crop(KeyEquation equation) {
        return plain(equation.box(), MARGIN, Crop.TEXT);
    }

    private Crop plain(Box box, double margin, double scale) {
        return new Regions(paper.pages()).bare(box, margin, scale, List.of());
    }

    /// The language of a text for its `lang`, when it is not that of the page.
    String[] lang(String language) {
        boolean other = !Words.of(language).tag().equals(words.tag());
        return other ? new String[] {"lang", Words.of(language).tag()} : new String[] {};
    }
}
