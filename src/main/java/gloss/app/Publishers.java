package gloss.app;

/// The publisher of each format.
public final class Publishers {
    private Publishers() {}

    /// `columns` and `colour` are what the reader's terminal can show; formats other than text do
    /// not mind them.
    public static Publisher of(Format format, int columns, boolean colour) {
        return switch (format) {
            case JSON -> new JsonPublisher();
            case TEXT, MD, HTML ->
                    throw new UnsupportedOperationException("no " + format + columns + colour);
        };
    }
}
