package gloss.reading;

import gloss.language.ReadingSpeed;
import java.util.ArrayList;
import java.util.List;

/// Whether the reading takes the time that it says and may take, each exit within its own.
final class TimeCheck {
    /// Product table: the exits' words, and characters for Chinese.
    static final int HEADLINE_WORDS = 25;

    static final int HEADLINE_CHARACTERS = 42;
    static final int MINUTE_WORDS = 175;
    static final int MINUTE_CHARACTERS = 300;

    private final Reading reading;
    private final ReadingSpeed speed;

    TimeCheck(Reading reading) {
        this.reading = reading;
        this.speed = ReadingSpeed.of(reading.language(), reading.wordsPerMinute());
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        double exact = ReadingTime.exactMinutes(reading);
        if (exact > reading.budgetMinutes()) {
            faults.add("takes " + exact + " of " + reading.budgetMinutes() + " minutes");
        }
        if (reading.minutes() != ReadingTime.stated(exact)) {
            faults.add("says " + reading.minutes() + " minutes and takes " + exact);
        }
        if (reading.words() != ReadingTime.words(reading)) {
            faults.add(
                    "says %d words and has %d"
                            .formatted(reading.words(), ReadingTime.words(reading)));
        }
        Point headline = reading.headline();
        if (headline != null && headline.exit() != 10) {
            faults.add("the headline stands first in every exit");
        }
        boolean characters = speed.inCharacters();
        exit(10, characters ? HEADLINE_CHARACTERS : HEADLINE_WORDS, faults);
        exit(60, characters ? MINUTE_CHARACTERS : MINUTE_WORDS, faults);
        return faults;
    }

    /// A shorter exit is a subset of the longer, since a point names the shortest that shows it.
    private void exit(int seconds, int most, List<String> faults) {
        int words =
                reading.points()
                        .filter(p -> p.exit() <= seconds)
                        .mapToInt(p -> speed.units(p.text()))
                        .sum();
        if (words > most) {
            faults.add("the exit of %d s has %d words, over %d".formatted(seconds, words, most));
        }
    }
}
