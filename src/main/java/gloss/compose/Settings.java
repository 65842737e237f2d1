package gloss.compose;

import gloss.language.ReadingSpeed;

/// What the reader asks for: the language of labels and fixed sentences (`en` or `zh`), how many
/// minutes the reading may take (at least 1), and their speed in words (characters for Chinese) a
/// minute, 0 for the language's default.
public record Settings(String labels, double minutes, int wordsPerMinute) {
    public Settings {
        if (!(minutes >= 1)) {
            throw new IllegalArgumentException("a reading of " + minutes + " minutes");
        }
        if (wordsPerMinute < 0) {
            throw new IllegalArgumentException("a speed of " + wordsPerMinute + " words a minute");
        }
    }

    /// Five minutes at the usual speed, labels in English.
    public static Settings usual() {
        return new Settings("en", 5, 0);
    }

    ReadingSpeed speed(String language) {
        return ReadingSpeed.of(language, wordsPerMinute);
    }
}
