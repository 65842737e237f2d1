package gloss.reading;

import gloss.language.ReadingSpeed;
import java.util.stream.IntStream;

/// The one formula for how long a reading takes, used by those who compose it and those who check
/// it: words of headline, points, captions shown and table cells at the reader's speed, and seconds
/// for what is looked at. The seconds are heuristics from web habit (field notes): 12 s for the
/// method's figure, 11 s for others, 20 s a table, 15 s an equation.
public final class ReadingTime {
    public static final int METHOD_FIGURE_SECONDS = 12;
    public static final int FIGURE_SECONDS = 11;
    public static final int TABLE_SECONDS = 20;
    public static final int EQUATION_SECONDS = 15;

    private static final double SECONDS_A_MINUTE = 60.0;

    private ReadingTime() {}

    /// Words, or characters for Chinese, of all that is read.
    public static int words(Reading reading) {
        ReadingSpeed speed = speed(reading);
        return IntStream.of(
                        reading.points().mapToInt(p -> speed.units(p.text())).sum(),
                        reading.figures().stream().mapToInt(f -> speed.units(f.caption())).sum(),
                        reading.tables().stream().mapToInt(t -> words(t, speed)).sum())
                .sum();
    }

    /// Words of a table's caption and cells.
    public static int words(KeyTable table, ReadingSpeed speed) {
        int cells = table.cells().stream().mapToInt(c -> speed.units(c.cell().text())).sum();
        return speed.units(table.caption()) + cells;
    }

    public static int seconds(KeyFigure figure) {
        return figure.role() == Role.METHOD ? METHOD_FIGURE_SECONDS : FIGURE_SECONDS;
    }

    /// Seconds of figures, tables and equations.
    public static int lookingSeconds(Reading reading) {
        return reading.figures().stream().mapToInt(ReadingTime::seconds).sum()
                + reading.tables().size() * TABLE_SECONDS
                + reading.equations().size() * EQUATION_SECONDS;
    }

    /// Minutes of the whole reading, unrounded.
    public static double exactMinutes(Reading reading) {
        double seconds = speed(reading).seconds(words(reading)) + lookingSeconds(reading);
        return seconds / SECONDS_A_MINUTE;
    }

    /// Minutes as stated: to a hundredth, rounded up, so that a reading never takes longer than it
    /// says: 4.6012 is stated as 4.61.
    public static double stated(double exactMinutes) {
        return Math.ceil(Math.round(exactMinutes * 1e6) / 1e4) / 100;
    }

    private static ReadingSpeed speed(Reading reading) {
        return ReadingSpeed.of(reading.language(), reading.wordsPerMinute());
    }
}
