package gloss.paper;

import java.util.List;

/// Where something stands in its source: on pages, or in a document that has none.
public sealed interface Place {
    /// The boxes of this place, one a line of text, in reading order; empty without pages.
    List<Box> boxes();

    /// Boxes on pages; never empty.
    record OnPages(List<Box> boxes) implements Place {
        public OnPages {
            boxes = List.copyOf(boxes);
            if (boxes.isEmpty()) {
                throw new IllegalArgumentException("a place on pages needs a box");
            }
        }
    }

    /// Characters `[start, end)` of the element with this id, for sources without pages.
    record InDocument(String element, int start, int end) implements Place {
        @Override
        public List<Box> boxes() {
            return List.of();
        }
    }

    static Place on(Box... boxes) {
        return new OnPages(List.of(boxes));
    }

    static Place on(List<Box> boxes) {
        return new OnPages(boxes);
    }

    /// The first page of this place, from 1; 0 without pages.
    default int firstPage() {
        return boxes().isEmpty() ? 0 : boxes().getFirst().page();
    }
}
