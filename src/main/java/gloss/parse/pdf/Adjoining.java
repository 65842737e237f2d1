package gloss.parse.pdf;

import gloss.parse.pdf.Layout.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What belongs to a chosen region though its search left it out: notes under a table, lines that
/// were taken for running heads.
final class Adjoining {
    /// A note's first line is this close under its table, as a share of the pitch, if it begins
    /// like one, and this close otherwise.
    private static final float MARKED = 1.3f;

    private static final float NEXT = 0.75f;

    /// A line this close over a region, as a share of the pitch, is its first and no running head.
    private static final float HEAD = 0.35f;

    /// Notes are this much smaller than the body, in points, and no longer than this.
    private static final float SMALLER = 0.4f;

    private static final int LINES = 8;

    private static final Pattern MARK =
            Pattern.compile("(?i)(?:notes?\\b|sources?:|[*†‡§¶∗]|[a-d]\\)? |[ᵃᵇᶜᵈ¹²³⁴]|注|说明).*");

    private final Layout layout;
    private final Set<Line> taken;

    /// `taken`: the lines of captions and other regions.
    Adjoining(Layout layout, Set<Line> taken) {
        this.layout = layout;
        this.taken = taken;
    }

    /// The region with the lines in it that were taken for running heads.
    Region headed(Region region, Sheet sheet) {
        List<Line> more = new ArrayList<>();
        for (Line line : sheet.page().lines()) {
            boolean within =
                    line.middleX() > region.left()
                            && line.middleX() < region.right()
                            && line.base() < region.bottom() + 1
                            && line.bottom() > region.top() - HEAD * layout.manner().pitch();
            if (within
                    && layout.furniture().containsKey(line)
                    && region.items().stream().noneMatch(i -> line.equals(i.line()))) {
                more.add(line);
            }
        }
        return with(region, more);
    }

    /// The table's region with the notes under it.
    Region noted(Region region, Sheet sheet) {
        return with(region, notes(region, sheet));
    }

    private static Region with(Region region, List<Line> lines) {
        if (lines.isEmpty()) {
            return region;
        }
        List<Item> items = new ArrayList<>(region.items());
        lines.forEach(l -> items.add(Item.of(l)));
        return Region.of(region.caption(), region.side(), items, region.points());
    }

    private List<Line> notes(Region region, Sheet sheet) {
        List<Line> notes = new ArrayList<>();
        float edge = region.bottom();
        float pitch = layout.manner().pitch();
        float left = Math.min(region.left(), region.caption().left()) - 8;
        float right = Math.max(region.right(), region.caption().right()) + 8;
        for (Line line : sheet.lines()) {
            if (line.base() < edge + 0.5f * line.size() || notes.contains(line)) {
                continue;
            }
            if (line.left() > region.right() || line.right() < region.left()) {
                continue;
            }
            boolean marked = MARK.matcher(line.text()).matches();
            float reach = notes.isEmpty() && marked ? MARKED : NEXT;
            boolean note =
                    line.top() - edge < reach * pitch
                            && line.size() < layout.manner().size() - SMALLER
                            && line.left() > left
                            && line.right() < right
                            && !taken.contains(line);
            if (!note || notes.size() == LINES) {
                break;
            }
            notes.add(line);
            edge = line.bottom();
        }
        return notes;
    }
}
