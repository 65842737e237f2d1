package gloss.verify;

import gloss.reading.Evidence;
import java.util.List;

/// A sentence of somebody's text with what the paper says to it.
///
/// @param evidence the sentences and table cells that the verdict rests on, the nearest first;
///   empty when nothing in the paper speaks of it
public record Checked(String text, Verdict verdict, List<Evidence> evidence) {
    public Checked {
        evidence = List.copyOf(evidence);
    }
}
