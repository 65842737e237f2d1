package gloss.parse.pdf;

import gloss.parse.pdf.LineStage.PageLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what belongs to the page and not to the text: running heads and feet, page numbers, line
/// numbers in the margin.
final class Furniture {
    /// What a line is to the page.
    enum Kind {
        RUNNING,
        PAGE_NUMBER,
        LINE_NUMBER
    }

    /// Shares of the page's height, from the top and from the bottom, in which furniture stands.
    private static final double HEAD = 0.12;

    private static final double FOOT = 0.11;

    /// A page number alone may stand lower: AMS papers on letter paper have it at 0.13.
    private static final double NUMBER_HEAD = 0.15;

    /// Line numbers come in long columns; fewer than this on a page are something else.
    private static final int NUMBERED_LINES = 12;

    /// Room between the last line of text and what stands at the foot, in points.
    private static final float FOOT_GAP = 4;

    /// A footnote starts this close below the text, as a share of the pitch; what stands at the
    /// foot of a page stands further off.
    private static final float NOTE_GAP = 1.8f;

    /// Share of typewriter type that makes a line code, and how far in a line of it may stand, in
    /// ems.
    private static final float MONO = 0.75f;

    private static final float INDENT = 15;

    private static final Pattern RIGHTS =
            Pattern.compile(
                    "(?i).*(?:proceedings|©|copyright|\\(c\\) \\d{4}|arxiv|preprint|pmlr|\\bconference on\\b"
                            + "|\\bworkshop\\b|under review|submitted to).*");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)(?:page\\s*)?[-–—]?\\s*(?:\\d{1,4}|[ivxlc]{1,6}|[A-Z]\\.?-?\\d{1,3})(?:\\s*(?:of|/|\\|)\\s*\\d{1,4})?\\s*[-–—]?");

    private Furniture() {}

    /// The furniture of all pages, by identity of the line.
    static Map<Line, Kind> of(List<PageLines> pages, Manner manner) {
        Map<Line, Kind> found = new HashMap<>();
        running(pages, manner, found);
        for (PageLines page : pages) {
            pageNumbers(page, manner, found);
        }
        LoneHeads.add(pages, manner, found);
        for (PageLines page : pages) {
            feet(page, manner, found);
            mates(page, manner, found);
            lineNumbers(page, manner, found);
        }
        return found;
    }

    /// Lines that come again at the same height on other pages, digits aside. Captions that count
    /// on do too, where every page ends with a float.
    private static void running(List<PageLines> pages, Manner manner, Map<Line, Kind> found) {
        Map<String, List<Line>> seen = new HashMap<>();
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                if (inMargin(page, line, manner) && CaptionStart.of(line, true, true) == null) {
                    String key = line.text().replaceAll("\\d+", "#").replaceAll("\\s+", "");
                    seen.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
                }
            }
        }
        for (List<Line> alike : seen.values()) {
            Map<Integer, Set<Integer>> pagesAt = new HashMap<>();
            for (Line line : alike) {
                for (int d = -1; d <= 1; d++) {
                    pagesAt.computeIfAbsent(Math.round(line.base() / 3) + d, k -> new HashSet<>())
                            .add(line.page());
                }
            }
            for (Line line : alike) {
                if (pagesAt.getOrDefault(Math.round(line.base() / 3), Set.of()).size() > 1) {
                    found.put(line, Kind.RUNNING);
                }
            }
        }
    }

    private static boolean inMargin(PageLines page, Line line, Manner manner) {
        double high = page.page().size().height();
        double head = Math.max(HEAD * high, manner.top() - FOOT_GAP);
        double foot = Math.min((1 - FOOT) * high, manner.bottom() + FOOT_GAP);
        return line.bottom() < head || line.top() > foot;
    }

    /// Whether a line reads like the number of a page.
    static boolean isNumber(Line line) {
        return NUMBER.matcher(line.text()).matches();
    }

    private static void pageNumbers(PageLines page, Manner manner, Map<Line, Kind> found) {
        double high = page.page().size().height();
        for (Line line : page.lines()) {
            boolean outside =
                    line.bottom() < Math.min(manner.top() + 2, NUMBER_HEAD * high)
                            || line.top() > Math.max(manner.bottom() - 2, 0.88 * high);
            if (outside && !found.containsKey(line) && isNumber(line)) {
                found.put(line, Kind.PAGE_NUMBER);
            }
        }
    }

    /// Lines below the text block that are not set as text and stand off it: the notes of a first
    /// page about its proceedings or rights. Footnotes reach below the block too where few pages
    /// are full.
    private static void feet(PageLines page, Manner manner, Map<Line, Kind> found) {
        float caption = 0;
        for (Line line : page.lines()) {
            if (CaptionStart.of(line, true, true) != null) {
                caption = line.size();
            }
            boolean below = line.top() > manner.bottom() + FOOT_GAP && inMargin(page, line, manner);
            boolean above = line.page() > 1 && line.bottom() < manner.top() - FOOT_GAP;
            boolean told = RIGHTS.matcher(line.text()).matches();
            if (!found.containsKey(line)
                    && (told && (above || below)
                            || below
                                    && !manner.bodyLike(line)
                                    && line.size() != caption
                                    && standsOff(page, line, manner, found))) {
                found.put(line, Kind.RUNNING);
            }
        }
    }

    /// What stands level with a running head over the text, the volume beside the journal's name,
    /// is a part of it.
    private static void mates(PageLines page, Manner manner, Map<Line, Kind> found) {
        List<Line> heads =
                page.lines().stream()
                        .filter(l -> found.containsKey(l) && l.bottom() < manner.top() - FOOT_GAP)
                        .toList();
        for (Line line : page.lines()) {
            if (line.page() > 1
                    && heads.stream().anyMatch(h -> Math.abs(h.base() - line.base()) < 1)) {
                found.putIfAbsent(line, Kind.RUNNING);
            }
        }
    }

    /// Whether nothing of the text stands close above the line.
    private static boolean standsOff(
            PageLines page, Line line, Manner manner, Map<Line, Kind> found) {
        return page.lines().stream()
                .noneMatch(l ->
                        !found.containsKey(l)
                                && l.base() < line.base() - 0.5f * line.size()
                                && line.top() - l.bottom() < NOTE_GAP * manner.pitch()
                                && (l.left() < line.right() && l.right() > line.left()
                                        || listed(l, line)));
    }

    /// Whether both are lines of one listing: the last ones are short and stand further out.
    private static boolean listed(Line above, Line line) {
        return above.share(Face::mono) > MONO
                && line.share(Face::mono) > MONO
                && Math.abs(above.left() - line.left()) < INDENT * line.size();
    }

    private static void lineNumbers(PageLines page, Manner manner, Map<Line, Kind> found) {
        float left = manner.columns().getFirst().left();
        float right = manner.columns().getLast().right();
        List<Line> numbers = new ArrayList<>();
        for (Line line : page.lines()) {
            boolean beside = line.right() < left + 1 || line.left() > right - 1;
            if (beside && line.text().matches("\\d{1,4}")) {
                numbers.add(line);
            }
        }
        if (numbers.size() < NUMBERED_LINES) {
            return;
        }
        int rising = 0;
        for (int i = 1; i < numbers.size(); i++) {
            int step =
                    Integer.parseInt(numbers.get(i).text())
                            - Integer.parseInt(numbers.get(i - 1).text());
            rising += step > 0 && step <= 60 ? 1 : 0;
        }
        if (rising > 0.7 * numbers.size()) {
            numbers.forEach(n -> found.put(n, Kind.LINE_NUMBER));
        }
    }
}
