package gloss.web;

import gloss.lists.Entry;
import gloss.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Texts of a page with the words that were looked for marked in them.
public final class Marker {
    /// A text in which nothing is marked.
    public static final Marker NONE = new Marker(_ -> List.of());

    /// A stretch of a text, marked or not.
    public record Piece(String text, boolean marked) {}

    private final Function<String, List<Span>> marking;

    Marker(Function<String, List<Span>> marking) {
        this.marking = marking;
    }

    /// The whole text, in order; marked words with nothing but a blank between them are one piece.
    public List<Piece> pieces(String text) {
        List<Span> spans = new ArrayList<>();
        for (Span span : marking.apply(text)) {
            if (!spans.isEmpty() && text.substring(spans.getLast().end(), span.start()).isBlank()) {
                spans.add(new Span(spans.removeLast().start(), span.end()));
            } else {
                spans.add(span);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            if (span.start() > at) {
                pieces.add(new Piece(text.substring(at, span.start()), false));
            }
            pieces.add(new Piece(span.of(text), true));
            at = span.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }

    /// Whether it has a word that was looked for.
    boolean marks(String text) {
        return !marking.apply(text).isEmpty();
    }

    /// Whether anything that a reader sees of this entry, or its abstract, has a word of it.
    boolean isIn(Entry entry, Stream<String> sentences) {
        Stream<String> own =
                Stream.of(
                        entry.title(),
                        entry.headline(),
                        entry.venue(),
                        entry.details().getOrDefault("abstract", ""));
        return Stream.of(
                        own,
                        sentences,
                        entry.authors().stream(),
                        entry.topics().stream(),
                        entry.tags().stream())
                .flatMap(texts -> texts)
                .anyMatch(this::marks);
    }
}
