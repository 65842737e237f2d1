package gloss.app;

/// What `gloss read` is asked for. `labels` is `en` or `zh`; `wordsPerMinute` 0 is the usual speed
/// for the paper's language; `columns` and `colour` are what the reader's terminal can show.
public record ReadRequest(
        Allowance allowance,
        String labels,
        double minutes,
        int wordsPerMinute,
        Format format,
        int columns,
        boolean colour,
        Rewriting rewriting) {
    /// Without a model.
    public ReadRequest(
            Allowance allowance,
            String labels,
            double minutes,
            int wordsPerMinute,
            Format format,
            int columns,
            boolean colour) {
        this(allowance, labels, minutes, wordsPerMinute, format, columns, colour, Rewriting.NONE);
    }
}
