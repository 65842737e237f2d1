package gloss.app;

import java.util.Map;

/// A finished document: its text and the files that belong beside it, by their names.
public record Document(String text, Map<String, byte[]> files) {
    static final Document WRITTEN = new Document("", Map.of());

    public Document {
        files = Map.copyOf(files);
    }

    public static Document of(String text) {
        return new Document(text, Map.of());
    }
}
