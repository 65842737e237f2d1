package gloss.app;

/// What one reader reads with: labels in `en` or `zh`, how many minutes (1 to 60), and their speed
/// in words (characters for Chinese) a minute, 0 for the usual one of the paper's language.
public record Glasses(String labels, double minutes, int wordsPerMinute) {
    private static final double LEAST_MINUTES = 1;
    private static final double MOST_MINUTES = 60;

    /// Faster than this nobody reads; slower than a tenth of it nobody asks for.
    private static final int MOST_WORDS = 1500;

    private static final int LEAST_WORDS = 50;

    /// Brings what was asked for into what there is.
    public Glasses {
        labels = labels.equals("zh") ? "zh" : "en";
        minutes = Double.isFinite(minutes) ? Math.clamp(minutes, LEAST_MINUTES, MOST_MINUTES) : 5.0;
        wordsPerMinute =
                wordsPerMinute <= 0 ? 0 : Math.clamp(wordsPerMinute, LEAST_WORDS, MOST_WORDS);
    }

    /// In one word: `en-5.0-0`.
    public String code() {
        return labels + "-" + minutes + "-" + wordsPerMinute;
    }

    /// Five minutes at the usual speed.
    public static Glasses usual(String labels) {
        return new Glasses(labels, 5, 0);
    }
}
