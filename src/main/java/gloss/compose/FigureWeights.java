package gloss.compose;

import gloss.compose.FigureFeatures.Of;
import gloss.reading.Role;
import java.util.Map;

/// What each feature says for a figure of the method or of the results, against showing none. From
/// a conditional logit over the figures of each of 81 papers that readers chose from (or chose
/// none), rounded; by cross-validation over papers it agrees with them on 62 of the method figures
/// and 45 of the result figures, where readers often differ which of several plots is the main one.
record FigureWeights(double none, Map<Of, Double> weights) {
    private static final FigureWeights METHOD =
            new FigureWeights(
                    1.5,
                    Map.ofEntries(
                            Map.entry(Of.METHOD_WORDS, 1.0),
                            Map.entry(Of.RESULT_WORDS, -0.9),
                            Map.entry(Of.METHOD_OPENING, 0.9),
                            Map.entry(Of.RESULT_OPENING, -0.7),
                            Map.entry(Of.OWN_METHOD, 0.6),
                            Map.entry(Of.NAMED, 0.4),
                            Map.entry(Of.OF_OTHERS, -0.1),
                            Map.entry(Of.COMPARES, -0.1),
                            Map.entry(Of.CLOSER, -0.2),
                            Map.entry(Of.EXAMPLE, -0.2),
                            Map.entry(Of.MENTIONS, 0.3),
                            Map.entry(Of.IN_METHOD, 0.7),
                            Map.entry(Of.IN_OPENING, 0.6),
                            Map.entry(Of.IN_RESULTS, -0.4),
                            Map.entry(Of.SAID_METHOD, 0.7),
                            Map.entry(Of.SAID_RESULT, -0.4),
                            Map.entry(Of.PLACE, -0.5),
                            Map.entry(Of.FIRST, 0.4),
                            Map.entry(Of.SECOND, 0.5),
                            Map.entry(Of.FIRST_OF_RESULTS, -0.2),
                            Map.entry(Of.ORDER, -0.7),
                            Map.entry(Of.SIZE, 1.2),
                            Map.entry(Of.AFTER, -0.3)));

    /// That a screen or an example is no result is set by hand.
    private static final FigureWeights RESULTS =
            new FigureWeights(
                    0.8,
                    Map.ofEntries(
                            Map.entry(Of.METHOD_WORDS, -0.5),
                            Map.entry(Of.RESULT_WORDS, 0.3),
                            Map.entry(Of.METHOD_OPENING, -0.8),
                            Map.entry(Of.RESULT_OPENING, 0.6),
                            Map.entry(Of.NAMED, 0.2),
                            Map.entry(Of.OF_OTHERS, 0.4),
                            Map.entry(Of.COMPARES, 0.9),
                            Map.entry(Of.CLOSER, -0.2),
                            Map.entry(Of.EXAMPLE, -2.0),
                            Map.entry(Of.MENTIONS, 0.4),
                            Map.entry(Of.IN_METHOD, -0.8),
                            Map.entry(Of.IN_RESULTS, 0.5),
                            Map.entry(Of.SAID_METHOD, -0.3),
                            Map.entry(Of.SAID_RESULT, 0.8),
                            Map.entry(Of.PLACE, 0.1),
                            Map.entry(Of.FIRST, -0.2),
                            Map.entry(Of.SECOND, 0.1),
                            Map.entry(Of.FIRST_OF_RESULTS, 0.8),
                            Map.entry(Of.ORDER, -0.3),
                            Map.entry(Of.SIZE, 0.3),
                            Map.entry(Of.AFTER, -0.8)));

    /// For the slot that shows how it works, or the one that shows what came out.
    static FigureWeights of(Role role) {
        return role == Role.METHOD ? METHOD : RESULTS;
    }

    /// How much speaks for the figure; below 0 none is better.
    double score(Map<Of, Double> features) {
        double score =
                features.entrySet().stream()
                        .mapToDouble(f -> f.getValue() * weights.getOrDefault(f.getKey(), 0.0))
                        .sum();
        return Math.round((score - none) * 1000) / 1000.0;
    }
}
