package gloss.parse.pdf;

import gloss.parse.pdf.Region.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives each caption of a page the region that serves the page best: together most points, no two
/// regions over one another.
final class Assignment {
    /// Choices looked at for one page; a page with many captions takes the first good ones.
    private static final int TRIES = 20_000;

    /// What a region must be worth.
    private static final float WORTH = 4;

    /// What two regions lose that overlap.
    private static final float OVERLAP = 30;

    private final List<List<Region>> choices;
    private final @Nullable Region[] now;
    private @Nullable Region[] best;
    private float most = -Float.MAX_VALUE;
    private int tries;

    private Assignment(List<List<Region>> choices) {
        this.choices = choices;
        this.now = new Region[choices.size()];
        this.best = new Region[choices.size()];
    }

    /// One region a caption, null where there is none; `habits` adds to the points of a side.
    static List<@Nullable Region> of(List<List<Region>> choices, Habits habits) {
        List<List<Region>> sorted = new ArrayList<>();
        for (List<Region> some : choices) {
            sorted.add(
                    some.stream()
                            .map(r -> r.with(r.points() + habits.points(r)))
                            .filter(r -> r.points() > WORTH)
                            .sorted(Comparator.comparingDouble(Region::points).reversed())
                            .limit(12)
                            .toList());
        }
        Assignment assignment = new Assignment(sorted);
        assignment.choose(0, 0);
        List<@Nullable Region> out = new ArrayList<>();
        for (Region region : assignment.best) {
            out.add(region);
        }
        return out;
    }

    private void choose(int at, float points) {
        if (at == choices.size()) {
            if (points > most) {
                most = points;
                best = now.clone();
            }
            return;
        }
        if (tries++ > TRIES || points + hope(at) <= most) {
            return;
        }
        for (Region region : choices.get(at)) {
            float lost = 0;
            for (int i = 0; i < at; i++) {
                Region other = now[i];
                if (other != null) {
                    float shared = region.shared(other);
                    float small = Math.min(region.area(), other.area());
                    lost +=
                            shared > 0.02f * small
                                    ? OVERLAP * Math.min(1, 0.3f + shared / small)
                                    : 0;
                }
            }
            now[at] = region;
            choose(at + 1, points + region.points() - lost);
        }
        now[at] = null;
        choose(at + 1, points);
    }

    private float hope(int from) {
        float sum = 0;
        for (int i = from; i < choices.size(); i++) {
            sum += choices.get(i).isEmpty() ? 0 : choices.get(i).getFirst().points();
        }
        return sum;
    }

    /// On which side of their captions this paper sets its figures and its tables.
    static final class Habits {
        private final Map<String, Integer> seen = new HashMap<>();

        void note(Region region) {
            seen.merge(region.caption().kind() + " " + region.side(), 1, Integer::sum);
        }

        float points(Region region) {
            Floats.Kind kind = region.caption().kind();
            int above = seen.getOrDefault(kind + " " + Side.ABOVE, 0);
            int below = seen.getOrDefault(kind + " " + Side.BELOW, 0);
            // Unless the paper says otherwise, figures stand above their captions and tables below.
            float lean = kind == Floats.Kind.FIGURE ? 1.5f : -0.5f;
            float habit = lean + 3f * (above - below) / (above + below + 1);
            return switch (region.side()) {
                case ABOVE -> habit;
                case BELOW -> -habit;
                case LEFT, RIGHT -> 0;
            };
        }
    }
}
