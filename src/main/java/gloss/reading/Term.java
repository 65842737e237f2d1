package gloss.reading;

import java.util.List;

/// A term with the paper's own meaning of it.
public record Term(String term, String meaning, List<Evidence> evidence) {
    public Term {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("term " + term + " has no evidence");
        }
    }
}
