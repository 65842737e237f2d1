package gloss.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says what each sentence of an abstract does, from its words, its neighbours' words, its place
/// and what the sentences around it do: a linear-chain conditional random field whose weights
/// `gloss eval train-roles` makes. Every score is a sum of named weights (`reasons`).
///
/// With embeddings it is surer (macro F1 on CSAbstruct in docs/quality.md), without them it needs
/// no native code.
public final class RoleModel {
    /// How sure the model is of each move, in thousandths that add up to about 1; `move` is its
    /// choice.
    public record Guess(Move move, Map<Move, Double> probabilities) {}

    /// A feature and what it adds to a move's score.
    public record Reason(String feature, double weight) {}

    /// One abstract as numbers: the buckets of each sentence, and its vector, empty without
    /// embeddings.
    @SuppressWarnings("ArrayRecordComponent") // numbers on their way through sums, never compared
    public record Sight(List<int[]> buckets, List<float[]> vectors) {}

    /// An objective must only be two thirds as probable as another move to be chosen: annotators
    /// agree on few, and a plain choice misses most. 1.5 gives the best macro F1 in a four-fold run
    /// over CSAbstruct's training half (0.624 → 0.643) without loss of accuracy (0.689 → 0.690).
    private static final double OBJECTIVE_FAVOUR = 1.5;

    /// Vectors have length 1, one number about 0.05: brought near the size of other features.
    private static final float VECTOR_SCALE = 4;

    private static final double KEPT = 1000;

    private final HashedWeights weights;
    private final Optional<Embeddings> embeddings;

    public RoleModel(HashedWeights weights, Optional<Embeddings> embeddings) {
        this.weights = weights;
        this.embeddings = embeddings;
    }

    /// With the weights that are shipped: for words alone.
    public static RoleModel ofWords() {
        return new RoleModel(Resource.weights("roles.weights"), Optional.empty());
    }

    /// With the weights that are shipped: for words and the sentences' vectors.
    public static RoleModel ofWordsAndMeaning(Embeddings embeddings) {
        return new RoleModel(
                Resource.weights("roles-with-embeddings.weights"), Optional.of(embeddings));
    }

    /// What each of these sentences of one abstract does, in order.
    public List<Guess> roles(List<String> sentences) {
        return guesses(see(sentences));
    }

    /// The same for sentences whose vectors are known already.
    public List<Guess> roles(List<String> sentences, List<float[]> vectors) {
        return guesses(new Sight(buckets(sentences), vectors));
    }

    private List<Guess> guesses(Sight sight) {
        List<Guess> guesses = new ArrayList<>();
        for (double[] sure : Chain.marginals(scores(sight), steps()).label()) {
            Map<Move, Double> probabilities = new EnumMap<>(Move.class);
            Move best = Move.BACKGROUND;
            for (Move move : Move.values()) {
                probabilities.put(move, Math.round(sure[move.column()] * KEPT) / KEPT);
                best = favoured(probabilities, move) > favoured(probabilities, best) ? move : best;
            }
            guesses.add(new Guess(best, probabilities));
        }
        return guesses;
    }

    /// The features that speak most for or against `move` in sentence `at`, strongest first.
    public List<Reason> reasons(List<String> sentences, int at, Move move) {
        Set<String> names = MoveFeatures.of(sentences).get(at);
        return names.stream()
                .map(name -> new Reason(name, weights.at(weights.bucket(name), move.column())))
                .sorted(
                        Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight()))
                                .thenComparing(Reason::feature))
                .toList();
    }

    /// The abstract as the weights see it.
    public Sight see(List<String> sentences) {
        return new Sight(
                buckets(sentences), embeddings.map(e -> e.of(sentences)).orElse(List.of()));
    }

    private List<int[]> buckets(List<String> sentences) {
        return MoveFeatures.of(sentences).stream().map(weights::buckets).toList();
    }

    /// The score of each move for each sentence by itself.
    public double[][] scores(Sight sight) {
        double[][] scores = new double[sight.buckets().size()][Move.values().length];
        for (int i = 0; i < scores.length; i++) {
            for (int k = 0; k < scores[i].length; k++) {
                scores[i][k] = weights.sum(sight.buckets().get(i), k);
                if (!sight.vectors().isEmpty()) {
                    float[] vector = sight.vectors().get(i);
                    for (int d = 0; d < vector.length; d++) {
                        scores[i][k] += VECTOR_SCALE * vector[d] * weights.at(dimension(d), k);
                    }
                }
            }
        }
        return scores;
    }

    /// The score of each move (column) after each move (row).
    public double[][] steps() {
        int moves = Move.values().length;
        double[][] steps = new double[moves][moves];
        for (Move before : Move.values()) {
            for (int k = 0; k < moves; k++) {
                steps[before.column()][k] = weights.at(step(before), k);
            }
        }
        return steps;
    }

    /// The bucket of the steps from this move.
    public int step(Move before) {
        return weights.bucket("step-from:" + before);
    }

    /// The bucket of a dimension of the vectors.
    public int dimension(int dimension) {
        return weights.bucket("dimension:" + dimension);
    }

    /// What one dimension of a vector counts.
    public static float scaled(float value) {
        return VECTOR_SCALE * value;
    }

    private static double favoured(Map<Move, Double> probabilities, Move move) {
        double sure = probabilities.getOrDefault(move, 0.0);
        return move == Move.OBJECTIVE ? OBJECTIVE_FAVOUR * sure : sure;
    }
}
