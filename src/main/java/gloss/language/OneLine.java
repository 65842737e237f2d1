package gloss.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Says an abstract in one line: one of its sentences, cut at clause boundaries. Every cut of every
/// sentence gets a score that is a sum of named weights, made by `gloss eval train-tldr`. For
/// English; it needs no native code.
public final class OneLine {
    /// A cut of sentence `sentence` (from 0). Its words are the sentence's words in the same order.
    public record Line(int sentence, String text, double score) {}

    /// A cut as numbers: the buckets of its features, of its measures, and their sizes.
    @SuppressWarnings("ArrayRecordComponent") // numbers on their way through sums, never compared
    public record Sight(int[] buckets, int[] measures, double[] sizes) {}

    private static final double KEPT = 1000;

    private final HashedWeights weights;

    public OneLine(HashedWeights weights) {
        this.weights = weights;
    }

    /// With the weights that are shipped.
    public static OneLine trained() {
        return new OneLine(Resource.weights("one-line.weights"));
    }

    /// All lines that can be had, best first and ties in the abstract's order, for a caller who has
    /// rules of its own; empty when there is no sentence. `title` may be empty.
    public List<Line> ranked(String title, List<String> sentences) {
        return lines(title, sentences).stream()
                .sorted(Comparator.comparingDouble(line -> -line.score()))
                .toList();
    }

    /// The same lines in the abstract's order, the whole sentence before its cuts.
    public List<Line> lines(String title, List<String> sentences) {
        LineFeatures features = new LineFeatures(title, sentences);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (LineCuts.Cut cut : LineCuts.of(sentences.get(i))) {
                double score = Math.round(score(sight(features, i, cut)) * KEPT) / KEPT;
                lines.add(new Line(i, cut.text(), score));
            }
        }
        return lines;
    }

    /// What the weights see of the same lines, in the same order.
    public List<Sight> see(String title, List<String> sentences) {
        LineFeatures features = new LineFeatures(title, sentences);
        List<Sight> sights = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (LineCuts.Cut cut : LineCuts.of(sentences.get(i))) {
                sights.add(sight(features, i, cut));
            }
        }
        return sights;
    }

    public double score(Sight sight) {
        double score = weights.sum(sight.buckets(), 0);
        for (int i = 0; i < sight.measures().length; i++) {
            score += sight.sizes()[i] * weights.at(sight.measures()[i], 0);
        }
        return score;
    }

    private Sight sight(LineFeatures features, int at, LineCuts.Cut cut) {
        Set<String> names = features.names(at, cut);
        List<LineFeatures.Measure> measures = features.measures(at, cut);
        return new Sight(
                weights.buckets(names),
                measures.stream().mapToInt(m -> weights.bucket("measure:" + m.name())).toArray(),
                measures.stream().mapToDouble(LineFeatures.Measure::size).toArray());
    }
}
