package gloss.app;

import gloss.json.ReadingJson;

/// The publisher of each format.
public final class Publishers {
    private Publishers() {}

    /// `columns` and `colour` are what the reader's terminal can show; formats other than text do
    /// not mind them.
    public static Publisher of(Format format, int columns, boolean colour) {
        return switch (format) {
            case JSON ->
                    (reading, paper, pages, stem) -> Document.of(ReadingJson.write(reading) + "\n");
            case TEXT, MD, HTML ->
                    throw new UnsupportedOperationException(
                            "%s for %d columns, colour %s, is not written yet"
                                    .formatted(format, columns, colour));
        };
    }
}
