package gloss.compose;

import gloss.reading.Evidence;
import gloss.reading.Lead;
import java.util.List;

/// A fixed sentence with its places filled, before it is a point.
record Fixed(String text, Lead lead, List<Evidence> evidence) {
    Fixed {
        evidence = List.copyOf(evidence);
    }
}
