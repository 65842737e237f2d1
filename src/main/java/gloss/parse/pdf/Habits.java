package gloss.parse.pdf;

import gloss.parse.pdf.Layout.Sheet;
import gloss.parse.pdf.Region.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// On which side of their captions a paper sets its figures and its tables.
final class Habits {
    /// A caption between two regions as good as each other, these points apart, tells nothing.
    private static final float UNSURE = 3;

    private final Map<String, Integer> seen = new HashMap<>();

    /// Takes note of the captions of one page and the regions that each may have.
    void note(List<Caption> captions, List<List<Region>> choices, Sheet sheet) {
        List<@Nullable Region> chosen = Assignment.of(choices, new Habits());
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            Region region = chosen.get(i);
            if (region != null && told(region, choices.get(i))) {
                note(caption, region.side());
            } else if (region == null
                    && choices.get(i).isEmpty()
                    && EarlierPage.opens(caption, sheet)) {
                // What it belongs to ended the page before.
                note(caption, Side.ABOVE);
            }
        }
    }

    private void note(Caption caption, Side side) {
        seen.merge(caption.kind() + " " + side, 1, Integer::sum);
    }

    /// Whether nothing nearly as good lies on the other side.
    private static boolean told(Region region, List<Region> choices) {
        return choices.stream()
                .noneMatch(r ->
                        r.side() != region.side()
                                && (r.side() == Side.ABOVE || r.side() == Side.BELOW)
                                && r.points() > region.points() - UNSURE);
    }

    /// What the paper's habit adds to a region's points.
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
