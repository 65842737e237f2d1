package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.reading.Role;

/// Words (characters for Chinese) for each slot: the product's table, scaled to the reader's time.
/// With 5 minutes at 175 words and 43 s of pictures, the results have 170 words; at 238 words 231.
final class Budget {
    private static final double SECONDS_A_MINUTE = 60.0;

    private final int total;
    private final boolean characters;

    /// `looking`: seconds that go to pictures and tables.
    Budget(double minutes, int looking, ReadingSpeed speed) {
        double seconds = Math.max(0, minutes * SECONDS_A_MINUTE - looking);
        this.total = (int) Math.floor(seconds * speed.perMinute() / SECONDS_A_MINUTE + 1e-9);
        this.characters = speed.inCharacters();
    }

    /// All words that may be read.
    int total() {
        return total;
    }

    /// The headline's words: 25, or 42 characters, less only when there is less in all.
    int headline() {
        return Math.min(total, characters ? 42 : 25);
    }

    /// Words of all that the exit of one minute shows.
    int minute() {
        return Math.min(total, characters ? 300 : 175);
    }

    int of(Role slot) {
        int share =
                switch (slot) {
                    case PROBLEM -> characters ? 140 : 85;
                    case IDEA -> characters ? 165 : 100;
                    case METHOD -> characters ? 335 : 200;
                    case RESULTS -> characters ? 285 : 170;
                    case LIMITS -> characters ? 135 : 80;
                    case NEXT -> characters ? 150 : 90;
                };
        int whole = characters ? 1250 : 750;
        return (int) ((long) total * share / whole);
    }
}
