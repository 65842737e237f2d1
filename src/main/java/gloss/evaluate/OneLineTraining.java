package gloss.evaluate;

import gloss.language.HashedWeights;
import gloss.language.OneLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Makes the weights of `OneLine` from abstracts with one-line summaries by people: the lines that
/// can be cut from an abstract should share the model's trust as they share its ROUGE ("ListNet",
/// Cao and others 2007). The same abstracts give the same bytes.
///
/// In a three-fold run over SciTLDR's training half this gave ROUGE-1 35.5; the expected ROUGE
/// itself as the aim 35.2; embeddings of the sentences as further features 35.3.
final class OneLineTraining {
    /// One abstract and what people say it says.
    record Summarised(String title, List<String> sentences, List<String> summaries) {}

    @SuppressWarnings("ArrayRecordComponent") // numbers on their way through sums, never compared
    private record Lesson(List<OneLine.Sight> sights, double[] wanted) {}

    private static final int BITS = 18;
    private static final int PASSES = 10;
    private static final double RATE = 0.03;

    /// A line with 0.1 more ROUGE deserves e^1.2 times the trust.
    private static final double SHARPNESS = 12;

    private static final long SEED = 1;

    private final HashedWeights weights = HashedWeights.blank(BITS, 1);
    private final Descent descent = new Descent(weights.values());
    private final OneLine model = new OneLine(weights);

    private OneLineTraining() {}

    static HashedWeights weights(List<Summarised> abstracts) {
        OneLineTraining training = new OneLineTraining();
        training.learn(abstracts);
        return training.weights;
    }

    private void learn(List<Summarised> abstracts) {
        List<Lesson> lessons = new ArrayList<>();
        for (Summarised each : abstracts) {
            List<OneLine.Line> lines = model.lines(each.title(), each.sentences());
            double[] wanted =
                    lines.stream()
                            .mapToDouble(line ->
                                    SHARPNESS * Rouge.of(line.text(), each.summaries()).mean())
                            .toArray();
            lessons.add(new Lesson(model.see(each.title(), each.sentences()), shares(wanted)));
        }
        Random dice = new Random(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(lessons, dice);
            lessons.forEach(this::learn);
            if (pass >= PASSES / 2) {
                descent.keep();
            }
        }
        descent.settle();
    }

    private void learn(Lesson lesson) {
        double[] trust = shares(lesson.sights().stream().mapToDouble(model::score).toArray());
        for (int i = 0; i < trust.length; i++) {
            OneLine.Sight sight = lesson.sights().get(i);
            double slope = lesson.wanted()[i] - trust[i];
            double share = slope / Math.sqrt(sight.buckets().length);
            for (int bucket : sight.buckets()) {
                descent.move(bucket, share, RATE);
            }
            for (int k = 0; k < sight.measures().length; k++) {
                descent.move(sight.measures()[k], slope * sight.sizes()[k], RATE);
            }
        }
    }

    /// Exponentials of these, divided by their sum.
    private static double[] shares(double[] logs) {
        double most = 0;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        double sum = 0;
        double[] shares = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            shares[i] = Math.exp(logs[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < logs.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
