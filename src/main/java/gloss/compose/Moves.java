package gloss.compose;

import gloss.language.Move;
import gloss.language.RoleModel;
import gloss.paper.Sentence;
import gloss.reading.Lead;
import gloss.reading.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the sentences of the abstract do, by the trained model (`RoleModel`, a linear-chain
/// conditional random field): its five moves, spread over the finer roles that a reading has.
final class Moves {
    /// What a sure move adds to the roles it speaks for, and takes from the others: an outright cue
    /// is 3, and the model is right in 70 % (docs/quality.md).
    private static final double SURE = 2;

    private static final double UNLIKELY = -1;

    private final Map<String, Map<Move, Double>> moves = new HashMap<>();

    /// Nothing is known of any sentence: for a language without a model, a paper without abstract.
    Moves() {}

    Moves(Summary summary, RoleModel model, List<float[]> vectors) {
        List<RoleModel.Guess> guesses = model.roles(summary.texts(), vectors);
        for (int i = 0; i < guesses.size(); i++) {
            moves.put(summary.sentences().get(i).id(), guesses.get(i).probabilities());
        }
    }

    boolean knows(Sentence sentence) {
        return moves.containsKey(sentence.id());
    }

    /// What the model adds to the score of this role; 0 where it knows nothing.
    double of(Lead lead, Sentence sentence) {
        List<Move> spoken = of(lead);
        if (!knows(sentence) || spoken.isEmpty()) {
            return 0;
        }
        return UNLIKELY + (SURE - UNLIKELY) * probability(spoken, sentence);
    }

    /// How probable it is that the sentence does what the slot is for, 0 to 1; 0 where unknown.
    double of(Role slot, Sentence sentence) {
        return probability(
                switch (slot) {
                    case PROBLEM -> List.of(Move.BACKGROUND);
                    case IDEA -> List.of(Move.OBJECTIVE, Move.METHOD);
                    case METHOD -> List.of(Move.METHOD);
                    case RESULTS -> List.of(Move.RESULT);
                    case LIMITS, NEXT -> List.of();
                },
                sentence);
    }

    private double probability(List<Move> any, Sentence sentence) {
        Map<Move, Double> known = moves.getOrDefault(sentence.id(), Map.of());
        return any.stream().mapToDouble(m -> known.getOrDefault(m, 0.0)).sum();
    }

    private static List<Move> of(Lead lead) {
        return switch (lead) {
            case CONTEXT, GAP -> List.of(Move.BACKGROUND);
            case AIM, NEW -> List.of(Move.OBJECTIVE, Move.METHOD);
            case STEP, SETUP, DATA -> List.of(Move.METHOD);
            case CONTRIBUTION -> List.of(Move.OBJECTIVE, Move.METHOD, Move.RESULT);
            case RESULT, COMPARISON, FINDING -> List.of(Move.RESULT);
            case ADMITTED,
                    ASSUMPTION,
                    SCOPE,
                    FUTURE,
                    TESTED,
                    SEARCHED,
                    READ,
                    CODE,
                    DATASET,
                    PROJECT,
                    BUILDS_ON,
                    CITED_OFTEN ->
                    List.of();
        };
    }
}
