package gloss.parse.pdf;

import gloss.parse.pdf.Furniture.Kind;
import gloss.parse.pdf.LineStage.PageLines;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Running heads that come on no other page, as in papers of two or three pages or with the names
/// of sections: the first row of a page, well above its text, when it stands level with the page
/// number or says again what the first page says.
final class LoneHeads {
    /// Share of the page's height, from the top, in which heads stand.
    private static final double HEAD = 0.14;

    /// Room below a head, as a share of the pitch; between lines of a paragraph there is 0.2.
    private static final float GAP = 0.6f;

    /// A head is at most this much larger than the text, in points: titles are larger.
    private static final float LARGER = 1.5f;

    /// Pieces of a row lie on one baseline, give or take this many points.
    private static final float LEVEL = 3;

    private static final int LEAST_WORDS = 2;
    private static final int LETTERS = 4;

    private LoneHeads() {}

    /// Adds them to `found`, which holds the page numbers.
    static void add(List<PageLines> pages, Manner manner, Map<Line, Kind> found) {
        Set<String> first = new HashSet<>();
        if (!pages.isEmpty()) {
            pages.getFirst().lines().forEach(l -> first.addAll(words(l)));
        }
        for (PageLines page : pages) {
            List<Line> row = firstRow(page);
            if (row.isEmpty() || !apart(page, row, manner)) {
                continue;
            }
            boolean heading =
                    row.stream().anyMatch(l -> l.bold() || Numbering.of(l.text() + " A") != null);
            boolean numbered =
                    row.stream()
                            .anyMatch(l ->
                                    found.containsKey(l)
                                            && Furniture.isNumber(l)
                                            && within(l, manner));
            for (Line line : row) {
                boolean repeats =
                        line.page() > 1
                                && !heading
                                && unlikeText(line, manner)
                                && words(line).size() >= LEAST_WORDS
                                && first.containsAll(words(line));
                if ((numbered && !line.bold() || repeats)
                        && line.size() < manner.size() + LARGER
                        && CaptionStart.of(line, true, true) == null) {
                    found.putIfAbsent(line, Kind.RUNNING);
                }
            }
        }
    }

    private static List<Line> firstRow(PageLines page) {
        float base =
                (float) page.lines().stream().mapToDouble(Line::base).min().orElse(Float.MAX_VALUE);
        double head = HEAD * page.page().size().height();
        return page.lines().stream()
                .filter(l -> l.base() < base + LEVEL && l.bottom() < head)
                .toList();
    }

    /// Whether neither text nor a drawing stands close below the row.
    private static boolean apart(PageLines page, List<Line> row, Manner manner) {
        float bottom = (float) row.stream().mapToDouble(Line::bottom).max().orElse(0);
        float free = bottom + GAP * manner.pitch();
        return page.lines().stream().noneMatch(l -> !row.contains(l) && l.top() < free)
                && page.page().inks().stream()
                        .filter(i -> i.kind() != Ink.Kind.ACROSS)
                        .noneMatch(i -> i.top() < free && i.bottom() > bottom + 1);
    }

    /// Whether a number stands over the text and not in the margin, where lines are numbered.
    private static boolean within(Line number, Manner manner) {
        return number.right() > manner.columns().getFirst().left()
                && number.left() < manner.columns().getLast().right();
    }

    private static boolean unlikeText(Line line, Manner manner) {
        return !manner.bodySized(line)
                || line.italic()
                || line.text().equals(line.text().toUpperCase(Locale.ROOT));
    }

    private static Set<String> words(Line line) {
        Set<String> words = new HashSet<>();
        for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= LETTERS) {
                words.add(word);
            }
        }
        return words;
    }
}
