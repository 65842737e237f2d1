package gloss.rewrite;

import gloss.reading.Evidence;
import gloss.reading.Matched;
import gloss.reading.Objection;
import java.util.List;

/// A sentence of a model with what the program says to it.
///
/// @param sources what it is made from, its own quote first
/// @param against why it is not taken; empty when it is
/// @param matched the words of the sources that it says; empty when it is not taken
record Draft(
        String text,
        List<Evidence.Quoted> sources,
        List<Objection> against,
        List<Matched> matched) {
    Draft {
        sources = List.copyOf(sources);
        against = List.copyOf(against);
        matched = List.copyOf(matched);
    }

    boolean good() {
        return against.isEmpty();
    }

    Draft refused(Objection objection) {
        return new Draft(text, sources, List.of(objection), List.of());
    }
}
