package gloss.reading;

import gloss.language.ReadingSpeed;

/// How much of an exit's words a reading uses: 1 is all. A point counts in its own language, words
/// against words and characters against characters, since a Chinese reading may hold an English
/// quote.
public final class ExitShare {
    private ExitShare() {}

    /// The ten seconds of the headline.
    public static double ofHeadline(Reading reading) {
        return of(reading, 10, TimeCheck.HEADLINE_CHARACTERS, TimeCheck.HEADLINE_WORDS);
    }

    /// All that the exit of one minute shows.
    public static double ofMinute(Reading reading) {
        return of(reading, 60, TimeCheck.MINUTE_CHARACTERS, TimeCheck.MINUTE_WORDS);
    }

    static double of(Reading reading, int seconds, int characters, int words) {
        return reading.points()
                .filter(p -> p.exit() <= seconds)
                .mapToDouble(p -> {
                    ReadingSpeed speed = ReadingSpeed.of(reading.languageOf(p), 0);
                    int most = speed.inCharacters() ? characters : words;
                    return speed.units(p.text()) / (double) most;
                })
                .sum();
    }
}
