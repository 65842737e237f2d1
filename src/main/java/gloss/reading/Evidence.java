package gloss.reading;

import gloss.paper.Box;
import java.util.List;

/// What a point rests on. Each can be opened: a place on a page, a cell, a figure.
public sealed interface Evidence {
    /// Words of one sentence of the paper, exactly as in its text, with their boxes.
    record Quoted(String sentence, String quote, List<Box> boxes) implements Evidence {
        public Quoted {
            boxes = List.copyOf(boxes);
            if (quote.isBlank()) {
                throw new IllegalArgumentException("an empty quote from " + sentence);
            }
        }
    }

    record OfFigure(String figure) implements Evidence {}

    /// A cell; row and column count from 1 as in the paper's table.
    record OfCell(String table, int row, int column, String quote) implements Evidence {}

    record OfEquation(String equation) implements Evidence {}

    /// A section, and the page of it that is meant.
    record OfSection(String section, int page) implements Evidence {}

    record OfReference(String reference) implements Evidence {}

    record OfLink(String link) implements Evidence {}

    /// A value worked out from others: `+1.4` from two cells.
    record Computed(String computed, List<Evidence> from) implements Evidence {
        public Computed {
            from = List.copyOf(from);
            if (from.isEmpty()) {
                throw new IllegalArgumentException(computed + " is computed from nothing");
            }
        }
    }
}
