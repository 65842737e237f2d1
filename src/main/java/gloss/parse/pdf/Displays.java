package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Parts the lines of displays set close together: each numbered row is an equation of its own.
final class Displays {
    private static final Pattern NUMBERED =
            Pattern.compile("(?:.*\\s)?\\([A-Z]?\\.?\\d+(?:\\.\\d+)?[a-z]?\\)\\s*");

    private Displays() {}

    /// The lines of each display, in order; all of them as one when at most one row has a number.
    static List<List<Line>> parted(List<Line> lines) {
        List<Line> numbers =
                lines.stream().filter(l -> NUMBERED.matcher(l.text()).matches()).toList();
        if (numbers.size() < 2) {
            return List.of(List.copyOf(lines));
        }
        List<List<Line>> displays = new ArrayList<>();
        numbers.forEach(n -> displays.add(new ArrayList<>()));
        for (Line line : lines) {
            int nearest = 0;
            for (int i = 1; i < numbers.size(); i++) {
                if (off(line, numbers.get(i)) < off(line, numbers.get(nearest))) {
                    nearest = i;
                }
            }
            displays.get(nearest).add(line);
        }
        return displays.stream().map(List::copyOf).toList();
    }

    private static float off(Line line, Line number) {
        return line.page() == number.page() ? Math.abs(line.base() - number.base()) : 10_000;
    }
}
