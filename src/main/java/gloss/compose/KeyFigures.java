package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.paper.Box;
import gloss.paper.Figure;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.reading.KeyFigure;
import gloss.reading.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chooses the figure that shows how it works and the one that shows what came out, by the words of
/// their captions, where and how often the text points to them, their place and size.
final class KeyFigures {
    private static final double SMALLEST_SHARE = 0.015;
    private static final double LARGEST_SHARE = 0.85;
    private static final int LONGEST_CAPTION = 28;
    private static final int LONGEST_CAPTION_CHARACTERS = 50;

    private final Paper paper;
    private final ReadingSpeed speed;
    private final FigureFeatures features;
    private final Map<String, Sentence> sentences;

    KeyFigures(Paper paper, SectionKinds kinds, ReadingSpeed speed) {
        this.paper = paper;
        this.features = new FigureFeatures(paper, kinds);
        this.speed = speed;
        this.sentences = paper.sentencesById();
    }

    /// The figure that shows how it works.
    Optional<KeyFigure> method() {
        return best(paper.figures(), Role.METHOD);
    }

    /// The figure that shows what came out, another than `method`.
    Optional<KeyFigure> results(Optional<KeyFigure> method) {
        String taken = method.map(KeyFigure::id).orElse("");
        List<Figure> others = paper.figures().stream().filter(f -> !f.id().equals(taken)).toList();
        return best(others, Role.RESULTS);
    }

    private Optional<KeyFigure> best(List<Figure> figures, Role role) {
        return figures.stream()
                .filter(this::fits)
                .filter(f -> score(f, role) >= 0)
                .max(
                        Comparator.comparingDouble((Figure f) -> score(f, role))
                                .thenComparingInt(f -> -paper.figures().indexOf(f)))
                .map(f -> shown(f, role));
    }

    private double score(Figure figure, Role role) {
        String caption =
                Captions.shown(
                        figure.caption(),
                        speed,
                        2 * LONGEST_CAPTION,
                        2 * LONGEST_CAPTION_CHARACTERS);
        return FigureWeights.of(role).score(features.of(figure, caption));
    }

    private KeyFigure shown(Figure figure, Role role) {
        Box box = figure.box() == null ? figure.captionBox() : figure.box();
        String caption =
                Captions.shown(
                        figure.caption(), speed, LONGEST_CAPTION, LONGEST_CAPTION_CHARACTERS);
        String why =
                figure.mentions().stream()
                        .map(sentences::get)
                        .filter(s -> s != null)
                        .max(
                                Comparator.comparingInt(
                                                (Sentence s) -> Math.min(30, speed.units(s.text())))
                                        .thenComparingInt(s -> -figure.mentions().indexOf(s.id())))
                        .map(Sentence::id)
                        .orElse("");
        return new KeyFigure(figure.id(), role, figure.label(), caption, box, "", why);
    }

    private boolean fits(Figure figure) {
        double share = features.share(figure);
        return share >= SMALLEST_SHARE && share <= LARGEST_SHARE;
    }
}
