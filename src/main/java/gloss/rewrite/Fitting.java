package gloss.rewrite;

import gloss.reading.ExitShare;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.ReadingTime;
import gloss.reading.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Brings a rewritten reading within its time: what does not fit into a minute is shown after it,
/// and what does not fit at all is left out, the last of the fullest part first.
final class Fitting {
    private static final int LAST_EXIT = 300;

    private Fitting() {}

    static Reading fit(Reading reading) {
        Reading fitted = reading;
        while (ExitShare.ofMinute(fitted) > 1 && last(fitted, LAST_EXIT - 1) != null) {
            Point late = last(fitted, LAST_EXIT - 1);
            fitted = with(fitted, late, late == null ? null : late.shownFrom(LAST_EXIT));
        }
        while (ReadingTime.exactMinutes(fitted) > fitted.budgetMinutes()) {
            Point least = least(fitted);
            if (least == null) {
                break;
            }
            fitted = with(fitted, least, null);
        }
        return fitted.timed(
                ReadingTime.stated(ReadingTime.exactMinutes(fitted)), ReadingTime.words(fitted));
    }

    /// The last point below the headline that is shown within so many seconds.
    private static @org.jspecify.annotations.Nullable Point last(Reading reading, int seconds) {
        return reading.parts().stream()
                .flatMap(p -> p.points().stream())
                .filter(p -> p.exit() <= seconds)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// The last point of the part with most to read; a part keeps one point.
    private static @org.jspecify.annotations.Nullable Point least(Reading reading) {
        return reading.parts().stream()
                .filter(p -> p.points().size() > 1 && p.role() != Role.NEXT)
                .max(
                        Comparator.comparingInt((Part p) ->
                                p.points().stream().mapToInt(q -> q.text().length()).sum()))
                .map(p -> p.points().getLast())
                .orElse(null);
    }

    private static Reading with(
            Reading reading,
            @org.jspecify.annotations.Nullable Point old,
            @org.jspecify.annotations.Nullable Point other) {
        List<Part> parts = new ArrayList<>();
        for (Part part : reading.parts()) {
            List<Point> points = new ArrayList<>();
            for (Point point : part.points()) {
                if (old == null || !point.id().equals(old.id())) {
                    points.add(point);
                } else if (other != null) {
                    points.add(other);
                }
            }
            parts.add(new Part(part.role(), points, part.empty()));
        }
        return reading.rewritten(
                reading.language(),
                reading.wordsPerMinute(),
                reading.engine(),
                reading.headline(),
                parts,
                reading.notices());
    }
}
