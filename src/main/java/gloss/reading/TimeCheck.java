package gloss.reading;

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

    TimeCheck(Reading reading) {
        this.reading = reading;
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
        exit(10, HEADLINE_CHARACTERS, HEADLINE_WORDS, faults);
        exit(60, MINUTE_CHARACTERS, MINUTE_WORDS, faults);
        return faults;
    }

    /// A shorter exit is a subset of the longer, since a point names the shortest that shows it.
    /// Where a rewritten reading quotes the paper in its own language, its words count as words.
    private void exit(int seconds, int characters, int words, List<String> faults) {
        double share = ExitShare.of(reading, seconds, characters, words);
        if (share > 1 + 1e-9) {
            faults.add(
                    "the exit of %d s takes %.3f of its %d words or %d characters"
                            .formatted(seconds, share, words, characters));
        }
    }
}
