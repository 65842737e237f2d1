package gloss.parse.pdf;

import gloss.parse.pdf.Layout.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What belongs to a chosen region though its search left it out: notes under a table, lines that
/// were taken for running heads, labels that reach over a figure's edge or stand in a row over it.
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

    /// A label is at most this long, in glyphs.
    private static final int LABEL = 24;

    /// Glyphs of words cover about nine tenths of their line, those of a row of labels less.
    private static final float TORN = 0.6f;

    /// A label over the edge has this share of its width within.
    private static final float WITHIN = 0.3f;

    /// A row of labels stands this close over the drawing, as a share of the pitch.
    private static final float OVER = 1.2f;

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

    /// The figure's region with the labels that reach over its left or right edge, and those that
    /// stand right over it in a face of its other labels which is not the body's.
    Region labelled(Region region, Sheet sheet) {
        List<Line> edge = new ArrayList<>();
        List<Line> over = new ArrayList<>();
        boolean prose = false;
        Set<String> faces =
                region.lines().stream().map(l -> l.face().family()).collect(Collectors.toSet());
        float top = region.top() - OVER * layout.manner().pitch();
        for (Line line : sheet.lines()) {
            if (taken.contains(line) || region.lines().contains(line)) {
                continue;
            }
            float middle = (line.top() + line.bottom()) / 2;
            float shared =
                    Math.min(line.right(), region.right()) - Math.max(line.left(), region.left());
            if (middle > region.top()
                    && middle < region.bottom()
                    && label(line)
                    && shared > WITHIN * line.width()) {
                edge.add(line);
            } else if (shared > 0 && line.bottom() > top && middle < region.top()) {
                boolean other =
                        !line.face().family().equals(layout.manner().family())
                                && faces.contains(line.face().family());
                if (label(line) && other && line.left() > region.left() - line.size()) {
                    over.add(line);
                } else {
                    prose = true;
                }
            }
        }
        if (!prose) {
            edge.addAll(over);
        }
        return with(region, edge);
    }

    /// Whether a line is short, or several labels with gaps between them, and not set like the
    /// body's words.
    private boolean label(Line line) {
        double inked = line.glyphs().stream().mapToDouble(g -> g.right() - g.left()).sum();
        return (line.glyphs().size() <= LABEL || inked < TORN * line.width())
                && (!layout.manner().bodyLike(line) || line.text().matches("[\\d.,%−-]+"));
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
