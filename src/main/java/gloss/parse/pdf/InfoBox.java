package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The box at the head of Elsevier's papers: what is said about the article in a narrow column, the
/// abstract beside it in a wide one. Neither is a column of the page, so the two are read one after
/// the other here.
final class InfoBox {
    private static final Pattern INFO = Pattern.compile("articleinfo(?:rmation)?|articlehistory");

    /// Edges this close, in points, are the same.
    private static final float EDGE = 3;

    /// The widest gap within the box, in em of its text.
    private static final float GAP = 2;

    private InfoBox() {}

    /// Whether a line heads the narrow column.
    static boolean heads(Line line) {
        return INFO.matcher(KnownHeadings.letters(line.text())).matches();
    }

    /// The items of a page in reading order, those of the box with its narrow column first; as they
    /// were when the page has no such box.
    static List<Item> ordered(List<Item> page) {
        Item info = null;
        Item text = null;
        for (Item item : page) {
            info = info == null && heads(item.line()) ? item : info;
            boolean head = KnownHeadings.isAbstract(item.line().text());
            text = text == null && head ? item : text;
        }
        if (info == null
                || text == null
                || Math.abs(info.line().base() - text.line().base()) > EDGE
                || info.line().right() > text.line().left()) {
            return page;
        }
        List<Item> narrow = new ArrayList<>();
        List<Item> wide = new ArrayList<>();
        float bottom = text.line().bottom();
        for (Item item : byHeight(page)) {
            Line line = item.line();
            boolean below = line.base() > text.line().base() - EDGE;
            boolean across =
                    line.left() < text.line().left() - EDGE && line.right() > text.line().left();
            if (below && (across || line.top() - bottom > GAP * text.line().size())) {
                break;
            }
            if (below) {
                (line.left() < text.line().left() - EDGE ? narrow : wide).add(item);
                bottom = Math.max(bottom, line.bottom());
            }
        }
        List<Item> out = new ArrayList<>(page);
        out.removeAll(narrow);
        out.removeAll(wide);
        int at = 0;
        while (at < out.size() && out.get(at).line().base() < text.line().base() - EDGE) {
            at++;
        }
        out.addAll(at, wide);
        out.addAll(at, narrow);
        return out;
    }

    private static List<Item> byHeight(List<Item> page) {
        List<Item> sorted = new ArrayList<>(page);
        sorted.sort(
                Comparator.<Item>comparingDouble(i -> i.line().base())
                        .thenComparingDouble(i -> i.line().left()));
        return sorted;
    }
}
