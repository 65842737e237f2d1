package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses the columns of each page among those that the paper uses: a two-column paper may have a
/// one-column appendix, a book shifts its left and right pages.
final class PageColumns {
    /// Edges of two layouts this close, in points, are the same.
    private static final float SAME = 5;

    /// A page's own layout that no other page has must explain this many times more of its text
    /// than the paper's usual one.
    private static final float BETTER = 1.5f;

    private final List<Column> usual;
    private final List<List<Column>> known = new ArrayList<>();

    /// `pages` holds the body lines of each page.
    PageColumns(List<List<Line>> pages, float size) {
        List<List<Column>> seen = new ArrayList<>();
        for (List<Line> page : pages) {
            if (page.stream().filter(l -> l.width() > 9 * size).count() >= 20) {
                seen.add(Columns.of(page, size));
            }
        }
        seen.add(Columns.of(pages.stream().flatMap(List::stream).toList(), size));
        for (List<Column> columns : seen) {
            boolean indented = seen.stream().anyMatch(s -> within(columns, s) && !same(columns, s));
            if (!indented && known.stream().noneMatch(k -> same(k, columns))) {
                known.add(columns);
            }
        }
        this.usual =
                known.stream()
                        .max(
                                Comparator.comparingInt(
                                        k -> (int) seen.stream().filter(s -> within(s, k)).count()))
                        .orElseThrow();
    }

    /// The layout of most pages.
    List<Column> usual() {
        return usual;
    }

    /// The layout of the page with these body lines.
    List<Column> of(List<Line> page) {
        List<Column> best = usual;
        double most = explained(page, usual) * BETTER;
        for (List<Column> columns : known) {
            double explained = explained(page, columns);
            if (explained > most) {
                most = explained;
                best = columns;
            }
        }
        return best;
    }

    /// How much of the page's text fills columns like these from edge to edge.
    private static double explained(List<Line> page, List<Column> columns) {
        double sum = 1;
        for (Line line : page) {
            for (Column column : columns) {
                if (Math.abs(line.left() - column.left()) < 3
                        && Math.abs(line.right() - column.right()) < 4) {
                    sum += line.width();
                }
            }
        }
        return sum;
    }

    /// Whether these are the other columns, some left empty, some with their text indented: lists,
    /// abstracts, last pages.
    private static boolean within(List<Column> inner, List<Column> outer) {
        return inner.size() <= outer.size()
                && inner.stream()
                        .allMatch(i ->
                                outer.stream()
                                        .anyMatch(o ->
                                                i.left() > o.left() - 3
                                                        && i.right() < o.right() + 3));
    }

    private static boolean same(List<Column> a, List<Column> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (Math.abs(a.get(i).left() - b.get(i).left()) > SAME
                    || Math.abs(a.get(i).right() - b.get(i).right()) > SAME) {
                return false;
            }
        }
        return true;
    }
}
