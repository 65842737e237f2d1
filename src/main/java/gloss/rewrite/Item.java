package gloss.rewrite;

import gloss.reading.Evidence;
import gloss.reading.Point;
import java.util.List;
import java.util.stream.Stream;

/// A point that a model is to write anew.
///
/// @param number by which the model names it, from 1
/// @param sources what it rests on, its own quote first
/// @param most words or characters for the new sentence
/// @param refused what the model wrote before; null at the first try
record Item(
        int number,
        Point point,
        List<Evidence.Quoted> sources,
        int most,
        @org.jspecify.annotations.Nullable Draft refused) {
    Item {
        sources = List.copyOf(sources);
    }

    /// What the model reads: the sentence as the extract says it, and the quotes of the others.
    List<String> texts() {
        return Stream.concat(
                        Stream.of(point.text()),
                        sources.stream().skip(point.evidence().size()).map(Evidence.Quoted::quote))
                .toList();
    }
}
