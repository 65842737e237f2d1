package gloss.evaluate;

import gloss.language.Chain;
import gloss.language.Embeddings;
import gloss.language.HashedWeights;
import gloss.language.Move;
import gloss.language.RoleModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Makes the weights of `RoleModel` from abstracts whose sentences have labels, by the likelihood
/// of the labels as a sequence. The same abstracts give the same bytes.
///
/// Rates and passes were chosen by four-fold runs over CSAbstruct's training half; half its labels
/// have a confidence below 0.6, so that more passes learn the annotators' slips.
final class RoleTraining {
    /// The sentences of one abstract, what each does, and how far its annotators agreed (0 to 1;
    /// empty when not known).
    record Labelled(List<String> sentences, List<Move> moves, List<Double> confidences) {}

    private record Lesson(RoleModel.Sight sight, List<Move> moves, List<Double> confidences) {}

    /// Mean confidence of CSAbstruct's labels: such a label counts once, a surer one more.
    private static final double USUAL_CONFIDENCE = 0.625;

    private static final int BITS = 18;
    private static final int PASSES = 12;
    private static final double RATE = 0.05;
    private static final double RATE_OF_STEPS = 0.05;
    private static final double RATE_OF_DIMENSIONS = 0.01;
    private static final long SEED = 1;

    private final HashedWeights weights = HashedWeights.blank(BITS, Move.values().length);
    private final Descent descent = new Descent(weights.values());
    private final RoleModel model;

    private RoleTraining(Optional<Embeddings> embeddings) {
        model = new RoleModel(weights, embeddings);
    }

    static HashedWeights weights(List<Labelled> abstracts, Optional<Embeddings> embeddings) {
        RoleTraining training = new RoleTraining(embeddings);
        training.learn(abstracts);
        return training.weights;
    }

    private void learn(List<Labelled> abstracts) {
        List<Lesson> lessons = new ArrayList<>();
        for (Labelled each : abstracts) {
            lessons.add(new Lesson(model.see(each.sentences()), each.moves(), each.confidences()));
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
        Chain.Marginals sure = Chain.marginals(model.scores(lesson.sight()), model.steps());
        for (int i = 0; i < lesson.moves().size(); i++) {
            int right = lesson.moves().get(i).column();
            double trust =
                    lesson.confidences().isEmpty()
                            ? 1
                            : lesson.confidences().get(i) / USUAL_CONFIDENCE;
            for (Move move : Move.values()) {
                int k = move.column();
                double slope = trust * ((k == right ? 1 : 0) - sure.label()[i][k]);
                features(lesson.sight().buckets().get(i), k, slope);
                if (!lesson.sight().vectors().isEmpty()) {
                    dimensions(lesson.sight().vectors().get(i), k, slope);
                }
            }
            if (i > 0) {
                steps(lesson.moves().get(i - 1).column(), right, sure.pair()[i]);
            }
        }
    }

    private void features(int[] buckets, int move, double slope) {
        double share = slope / Math.sqrt(buckets.length);
        for (int bucket : buckets) {
            move(bucket, move, share, RATE);
        }
    }

    private void dimensions(float[] vector, int move, double slope) {
        for (int d = 0; d < vector.length; d++) {
            double share = slope * RoleModel.scaled(vector[d]);
            move(model.dimension(d), move, share, RATE_OF_DIMENSIONS);
        }
    }

    private void steps(int from, int to, double[][] sure) {
        for (Move before : Move.values()) {
            int bucket = model.step(before);
            for (int k = 0; k < sure.length; k++) {
                boolean taken = before.column() == from && k == to;
                double slope = (taken ? 1 : 0) - sure[before.column()][k];
                move(bucket, k, slope, RATE_OF_STEPS);
            }
        }
    }

    private void move(int bucket, int column, double slope, double rate) {
        descent.move(bucket * Move.values().length + column, slope, rate);
    }
}
