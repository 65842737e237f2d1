package gloss.reading;

import java.util.List;

/// How a model's words for a point fared before the checking program.
///
/// @param tried what the model wrote last, when it was not taken; else empty
/// @param against why it was not taken; empty when it was
/// @param matched which words of the evidence the sentence says, when it was taken; else empty
public record Ruling(String tried, List<Objection> against, List<Matched> matched) {
    public Ruling {
        against = List.copyOf(against);
        matched = List.copyOf(matched);
        if (against.isEmpty() && !tried.isEmpty()) {
            throw new IllegalArgumentException("refused without a reason: " + tried);
        }
    }
}
