package gloss.parse.pdf;

import gloss.parse.pdf.Layout.Sheet;
import gloss.parse.pdf.Region.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a caption belongs to that opens a page and has nothing there: a figure or table that ended
/// the page before, cut off from its caption by the end of the page.
final class EarlierPage {
    /// What a region must be worth: that of ruled rows, or of a drawing.
    private static final float WORTH = 10;

    /// The region reaches down to the last line of its page, give or take this share of the pitch.
    private static final float LAST = 1;

    /// Room that the caption is given under the last line, in points.
    private static final float ROOM = 3;

    private EarlierPage() {}

    /// Whether a caption opens its page.
    static boolean opens(Caption caption, Sheet sheet) {
        return sheet.number() > 1
                && !caption.bare()
                && sheet.lines().stream().noneMatch(l -> l.base() < caption.top());
    }

    /// The region at the foot of `sheet`; null when nothing there looks like what the caption
    /// announces. `there`: the captions of that page; `taken`: the lines of its floats.
    static @Nullable Region of(
            Caption caption, Sheet sheet, List<Caption> there, Set<Line> taken, Layout layout) {
        float foot =
                (float) sheet.lines().stream().mapToDouble(Line::bottom).max().orElse(Double.NaN);
        if (Float.isNaN(foot)) {
            return null;
        }
        Caption below =
                new Caption(
                        caption.start(),
                        caption.lines(),
                        caption.left(),
                        foot + ROOM,
                        caption.right(),
                        foot + ROOM + caption.bottom() - caption.top());
        List<Caption> all = new ArrayList<>(there);
        all.add(below);
        return new RegionFinder(Scene.of(sheet, layout, all, List.of()))
                .of(below).stream()
                        .filter(r -> r.side() == Side.ABOVE && r.points() > WORTH)
                        .filter(r -> foot - r.bottom() < LAST * layout.manner().pitch())
                        .filter(r -> r.lines().stream().noneMatch(taken::contains))
                        .max(Comparator.comparingDouble(Region::points))
                        .orElse(null);
    }
}
