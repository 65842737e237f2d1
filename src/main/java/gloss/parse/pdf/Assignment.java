package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
}
