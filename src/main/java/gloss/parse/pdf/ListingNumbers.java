package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The numbers that listings print before their lines: no text of the paper, and between the lines
/// of code they would part them.
final class ListingNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[:.]?");

    /// Widest gap between a number and its line of code, in ems; lines may be set in.
    private static final float GAP = 12;

    /// One number before a word in typewriter face is no listing.
    private static final int LEAST = 2;

    private ListingNumbers() {}

    /// Those of one page, by identity.
    static Set<Line> of(List<Line> lines) {
        List<Line> numbers = new ArrayList<>();
        for (Line line : lines) {
            if (NUMBER.matcher(line.text()).matches()
                    && lines.stream().anyMatch(code -> counts(line, code))) {
                numbers.add(line);
            }
        }
        Set<Line> chained = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Line line : numbers) {
            long column = numbers.stream().filter(other -> aligned(line, other)).count();
            if (column >= LEAST) {
                chained.add(line);
            }
        }
        return chained;
    }

    private static boolean counts(Line number, Line code) {
        float gap = code.left() - number.right();
        return gap > 0
                && gap < GAP * code.size()
                && Math.abs(code.base() - number.base()) < 0.3f * code.size()
                && code.share(Face::mono) > 0.75f;
    }

    private static boolean aligned(Line a, Line b) {
        return Math.abs(a.left() - b.left()) < 1.5f || Math.abs(a.right() - b.right()) < 1.5f;
    }
}
