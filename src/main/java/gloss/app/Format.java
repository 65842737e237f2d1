package gloss.app;

/// The formats of a reading.
public enum Format {
    TEXT(".txt", true, "\n\n"),
    MD(".md", true, "\n---\n\n"),
    HTML(".html", false, ""),
    JSON(".json", true, "");

    private final String extension;
    private final boolean inLine;
    private final String between;

    Format(String extension, boolean inLine, String between) {
        this.extension = extension;
        this.inLine = inLine;
        this.between = between;
    }

    /// The ending of its files: `.json`.
    public String extension() {
        return extension;
    }

    /// Whether several documents can follow each other on standard output.
    public boolean inLine() {
        return inLine;
    }

    /// What stands between them there.
    public String between() {
        return between;
    }
}
