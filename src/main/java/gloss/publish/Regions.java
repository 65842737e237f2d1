package gloss.publish;

import gloss.page.Crop;
import gloss.paper.Box;
import gloss.paper.PageSize;
import java.util.ArrayList;
import java.util.List;

/// What part of the page to cut out around boxes, so that a reader sees whole lines in their column
/// and a little of what stands around them.
final class Regions {
    /// Points left and right of the text: less than half of any gutter between columns.
    private static final double ASIDE = 6;

    /// Points above and below: a line and a bit, which the page fades out.
    private static final double AROUND = 15;

    /// A wider gap than this between two lines, in points, has a figure or a heading in it.
    private static final double GAP = 40;

    /// Boxes on one line may differ by this in their tops: superscripts, accents.
    private static final double SAME_LINE = 4;

    private final List<PageSize> pages;

    Regions(List<PageSize> pages) {
        this.pages = pages;
    }

    /// One crop for each page and column that the boxes run through, as wide as the `lines` of the
    /// paragraph there.
    List<Crop> around(List<Box> boxes, List<Box> lines) {
        return groups(boxes).stream().map(group -> crop(group, lines)).toList();
    }

    /// The crop around the boxes of one column, all of them highlighted.
    Crop crop(List<Box> group, List<Box> lines) {
        Box core = Box.around(group);
        Box wide =
                lines.stream()
                        .filter(l -> l.page() == core.page())
                        .filter(l -> l.left() < core.right() && core.left() < l.right())
                        .map(l -> new Box(l.page(), l.left(), core.top(), l.right(), core.bottom()))
                        .reduce(core, Box::around);
        return new Crop(within(grown(wide, ASIDE, AROUND)), Crop.TEXT, group);
    }

    Crop bare(Box box, double margin, double scale, List<Box> highlights) {
        return new Crop(within(grown(box, margin, margin)), scale, highlights);
    }

    /// A whole page, small.
    Crop page(int page, double scale) {
        PageSize size = pages.get(page - 1);
        return new Crop(new Box(page, 0, 0, size.width(), size.height()), scale, List.of());
    }

    boolean has(int page) {
        return page >= 1 && page <= pages.size();
    }

    static List<List<Box>> groups(List<Box> boxes) {
        List<List<Box>> groups = new ArrayList<>();
        for (Box box : boxes) {
            if (groups.isEmpty() || !follows(Box.around(groups.getLast()), box)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(box);
        }
        return groups;
    }

    /// Whether the box goes on in the same column: on the same page, not higher up, not far below.
    /// The next column begins higher up, whatever page it is on.
    private static boolean follows(Box group, Box box) {
        return box.page() == group.page()
                && box.top() >= group.top() - SAME_LINE
                && box.top() <= group.bottom() + GAP;
    }

    private static Box grown(Box box, double aside, double around) {
        return new Box(
                box.page(),
                box.left() - aside,
                box.top() - around,
                box.right() + aside,
                box.bottom() + around);
    }

    private Box within(Box box) {
        PageSize size = pages.get(box.page() - 1);
        double left = Math.clamp(box.left(), 0, size.width());
        double top = Math.clamp(box.top(), 0, size.height());
        return new Box(
                box.page(),
                left,
                top,
                Math.clamp(box.right(), left, size.width()),
                Math.clamp(box.bottom(), top, size.height()));
    }
}
