package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the head of the paper: title, authors, where the abstract stands, and what else is there.
/// `abstractItems` are indices in the flow; `others` the rest of the head, `end` the first index of
/// the body. `introduced` when a Chinese introduction without heading begins there.
record FrontMatter(
        List<Line> titleLines,
        List<String> authors,
        List<Integer> abstractItems,
        List<Integer> keywordItems,
        List<Integer> others,
        int end,
        boolean introduced) {
    /// Headings that no title ends with.
    private static final Pattern OPENING =
            Pattern.compile("(?i)\\s*(?:abstract|summary|introduction|contents|摘\\s*要|引\\s*言)\\s*");

    private static final Pattern RUN_IN_ABSTRACT =
            Pattern.compile(
                    "^(?:(?i:a\\s?b\\s?s\\s?t\\s?r\\s?a\\s?c\\s?t)|"
                            + HanFront.ABSTRACT
                            + ")\\s*(?:[—–:：.\\-]+\\s*|(?=\\p{Lu}|\\p{IsHan}|[【（“])|$|\\s).*");
    private static final Pattern KEYWORDS =
            Pattern.compile(
                    "^(?i:(?:additional\\s+)?key\\s?-?words?(?:\\s+and\\s+phrases)?|index\\s+terms|ccs\\s+concepts|categories\\s+and"
                            + "\\s+subject|general\\s+terms|acm\\s+reference|"
                            + HanFront.KEYWORDS
                            + "|中图分类号)\\b?.*");

    /// Lines that some styles put under the abstract.
    private static final Pattern NOTE =
            Pattern.compile(
                    "^(?:Date|Correspondence|Code|Website|Project [Pp]age|Blogpost|Demo)\\s*:.*");

    /// Lines that name the journal, not the paper.
    private static final Pattern MASTHEAD =
            Pattern.compile(
                    "(?i).*(?:\\bjournal of\\b|\\bvol(?:ume|\\.)\\s*\\d|\\bISSN\\b|\\bdoi\\b|https?://|arxiv:|proceedings of|"
                            + "research article|original (?:article|paper)|open access|^preprint|^draft|学报|期刊).*");

    static FrontMatter of(
            Flow flow, Map<Integer, Heading> headings, Set<Integer> footnotes, Manner manner) {
        List<Item> items = flow.items();
        int first = bodyStart(items, headings);
        List<Line> title = title(items, first);
        int titleEnd = indexAfter(items, title);
        boolean chinese = HanFront.chinese(title);
        int headed =
                chinese ? HanFront.introduction(items, titleEnd, first, footnotes, manner) : first;
        List<Integer> abstractItems = new ArrayList<>();
        List<Integer> keywords = new ArrayList<>();
        int anyAbstract = abstractStart(items, headings, titleEnd, headed);
        int abstractStart =
                chinese && anyAbstract >= 0
                        ? chineseAbstract(items, anyAbstract, headed)
                        : anyAbstract;
        FirstProse.Stretch summary =
                abstractStart >= 0
                        ? new FirstProse.Stretch(headed, headed)
                        : FirstProse.summary(items, titleEnd, headed, manner);
        int body = summary.end();
        int authorsEnd = anyAbstract >= 0 ? anyAbstract : body;
        if (summary.start() < summary.end()) {
            for (int i = summary.start(); i < summary.end(); i++) {
                abstractItems.add(i);
            }
            authorsEnd = summary.start();
        } else if (abstractStart >= 0) {
            List<Integer> between = new ArrayList<>();
            for (int i = abstractStart; i < body; i++) {
                if (!footnotes.contains(i)) {
                    between.add(i);
                }
            }
            collect(items, headings, between, abstractItems, keywords, manner);
        } else {
            int end = titleEnd;
            while (end < body && !KEYWORDS.matcher(items.get(end).line().text()).matches()) {
                end++;
            }
            unheaded(items, titleEnd, end, abstractItems, manner);
            for (int i = end; i < body && !abstractItems.isEmpty(); i++) {
                keywords.add(i);
            }
            authorsEnd = abstractItems.isEmpty() ? body : abstractItems.getFirst();
        }
        for (int i = titleEnd; i < authorsEnd; i++) {
            authorsEnd = InfoBox.heads(items.get(i).line()) ? i : authorsEnd;
        }
        List<Integer> beside = beside(items, title, authorsEnd, body, manner);
        abstractItems.removeAll(beside);
        keywords.removeAll(beside);
        List<Line> byline = new ArrayList<>();
        for (int i = titleEnd; i < authorsEnd; i++) {
            byline.add(items.get(i).line());
        }
        beside.forEach(i -> byline.add(items.get(i).line()));
        Set<Integer> used = new HashSet<>(abstractItems);
        used.addAll(keywords);
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < body; i++) {
            if (!used.contains(i) && !title.contains(items.get(i).line())) {
                others.add(i);
            }
        }
        beside.stream().filter(i -> i >= body).forEach(others::add);
        return new FrontMatter(
                title,
                Authors.of(byline, manner),
                abstractItems,
                keywords,
                others,
                body,
                headed < first);
    }

    /// Lines of the head that stand in a further column, beside the first author and above where
    /// the abstract begins: they come later in the flow.
    private static List<Integer> beside(
            List<Item> items, List<Line> title, int authorsEnd, int body, Manner manner) {
        List<Integer> found = new ArrayList<>();
        if (title.isEmpty() || authorsEnd >= items.size() || authorsEnd >= body) {
            return found;
        }
        Line below = items.get(authorsEnd).line();
        for (int i = authorsEnd + 1; i < items.size(); i++) {
            Item item = items.get(i);
            Line line = item.line();
            if (line.page() != below.page()) {
                break;
            }
            boolean prose =
                    Characters.extent(line.text()) > 55 && line.width() > 0.8f * item.width();
            if (item.column() > 0
                    && line.base() > title.getLast().base()
                    && line.base() < below.base() - manner.pitch()
                    && !prose) {
                found.add(i);
            }
        }
        return found;
    }

    /// The first heading that belongs to the body: numbered or well known, and no abstract.
    private static int bodyStart(List<Item> items, Map<Integer, Heading> headings) {
        List<Integer> starts = headings.keySet().stream().sorted().toList();
        int abstractAt = -1;
        int first =
                starts.stream()
                        .filter(at -> items.get(at).page() <= 2)
                        .filter(at -> isAbstract(headings, at))
                        .findFirst()
                        .orElse(0);
        for (int at : starts) {
            if (at < first) {
                continue;
            }
            Heading heading = headings.getOrDefault(at, new Heading(List.of(), "", "", 1));
            if (items.get(at).page() > 3) {
                break;
            }
            if (KnownHeadings.isAbstract(heading.title())) {
                abstractAt = at;
            } else if (!KEYWORDS.matcher(heading.title()).matches()
                    && (!heading.number().isEmpty() && !heading.number().matches("[A-Z]")
                            || KnownHeadings.known(heading.title())
                            || abstractAt >= 0)) {
                return at;
            }
        }
        // No heading tells: the body starts after the abstract's page part, or at once.
        return abstractAt >= 0 ? Math.min(items.size(), abstractAt + 40) : firstProse(items);
    }

    private static boolean isAbstract(Map<Integer, Heading> headings, int at) {
        Heading heading = headings.get(at);
        return heading != null && KnownHeadings.isAbstract(heading.title());
    }

    /// Without any heading: the first of three full lines of prose in a row.
    private static int firstProse(List<Item> items) {
        for (int i = 0; i + 2 < items.size(); i++) {
            boolean prose = true;
            for (int k = i; k < i + 3; k++) {
                Line line = items.get(k).line();
                prose &=
                        Characters.extent(line.text()) > 40
                                && line.width() > 0.8f * items.get(k).width();
            }
            if (prose) {
                return i;
            }
        }
        return 0;
    }

    private static List<Line> title(List<Item> items, int body) {
        List<Integer> able = new ArrayList<>();
        float largest = 0;
        for (int i = 0; i < Math.max(body, Math.min(12, items.size())); i++) {
            Line line = items.get(i).line();
            long letters = line.text().codePoints().filter(Character::isLetter).count();
            if (items.get(i).page() == items.getFirst().page()
                    && letters >= 4
                    && !MASTHEAD.matcher(line.text()).matches()
                    && (!KnownHeadings.known(line.text()) || endsTitle(items, i, able))) {
                able.add(i);
                largest = Math.max(largest, visibleSize(line));
            }
        }
        float size = largest;
        List<Line> title = new ArrayList<>();
        int last = -1;
        for (int i : able) {
            Line line = items.get(i).line();
            boolean large = visibleSize(line) > size - 0.6f;
            if (large && (title.isEmpty() || follows(title.getLast(), line) && i - last <= 2)) {
                title.add(line);
                last = i;
            } else if (i == last + 1 && HanFront.subtitle(line) && follows(title.getLast(), line)) {
                title.add(line);
            }
        }
        return title;
    }

    /// Whether a line that could be a heading, "Methods", goes on with the line before it: as
    /// large, and no further down than lines of one title are.
    private static boolean endsTitle(List<Item> items, int i, List<Integer> able) {
        if (able.isEmpty() || able.getLast() != i - 1) {
            return false;
        }
        Line before = items.get(i - 1).line();
        Line line = items.get(i).line();
        float step = line.base() - before.base();
        return Math.abs(visibleSize(line) - visibleSize(before)) < 0.1f
                && step > 0.3f * before.size()
                && step < 1.5f * before.size()
                && !OPENING.matcher(line.text()).matches();
    }

    /// Small capitals have two sizes; the larger is the line's.
    private static float visibleSize(Line line) {
        return (float) line.glyphs().stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    private static boolean follows(Line last, Line line) {
        float step = line.base() - last.base();
        return step > 0.3f * last.size() && step < 2.2f * last.size();
    }

    private static int indexAfter(List<Item> items, List<Line> title) {
        int after = 0;
        for (int i = 0; i < items.size() && !title.isEmpty(); i++) {
            if (title.contains(items.get(i).line())) {
                after = i + 1;
            }
        }
        return after;
    }

    private static int abstractStart(
            List<Item> items, Map<Integer, Heading> headings, int from, int body) {
        for (int i = from; i < body; i++) {
            Heading heading = headings.get(i);
            if (heading != null && KnownHeadings.isAbstract(heading.title())) {
                return i;
            }
            String text = items.get(i).line().text();
            if (RUN_IN_ABSTRACT.matcher(text).matches()) {
                return i;
            }
        }
        return -1;
    }

    /// Where the Chinese abstract begins, from the first abstract on; that one when none is.
    private static int chineseAbstract(List<Item> items, int from, int body) {
        for (int i = from; i < body; i++) {
            if (HanFront.opensAbstract(items.get(i).line())) {
                return i;
            }
        }
        return from;
    }

    /// From the abstract's heading to the keywords, the body, or where the text changes its look.
    private static void collect(
            List<Item> items,
            Map<Integer, Heading> headings,
            List<Integer> between,
            List<Integer> text,
            List<Integer> keywords,
            Manner manner) {
        boolean inKeywords = false;
        float size = 0;
        for (int i : between) {
            Item item = items.get(i);
            Heading heading = headings.get(i);
            if (heading != null && KnownHeadings.isAbstract(heading.title())) {
                continue;
            }
            Line line = item.line();
            if (KEYWORDS.matcher(line.text()).matches()) {
                inKeywords = true;
            }
            if (inKeywords || NOTE.matcher(line.text()).matches()) {
                keywords.add(i);
                continue;
            }
            if (line.text().matches("©.*")) {
                continue;
            }
            if (size > 0 && endsAbstract(items, i, size, text, manner)) {
                return;
            }
            size = size == 0 ? line.size() : size;
            text.add(i);
        }
    }

    private static boolean endsAbstract(
            List<Item> items, int i, float size, List<Integer> text, Manner manner) {
        Line line = items.get(i).line();
        Line before = items.get(text.getLast()).line();
        boolean otherSize = Math.abs(line.size() - size) > 0.8f && line.glyphs().size() > 6;
        boolean far = line.base() - before.base() > 3.2f * manner.pitch();
        boolean closed = before.text().matches(".*[.!?。][\"”)]?$");
        return closed && (otherSize || far);
    }

    /// An abstract without heading: the block of prose just before the body.
    private static void unheaded(
            List<Item> items, int from, int body, List<Integer> text, Manner manner) {
        int end = body;
        while (end > from
                && (!prose(items.get(end - 1))
                        || NOTE.matcher(items.get(end - 1).line().text()).matches())) {
            end--;
        }
        int start = end;
        while (start > from
                && Characters.extent(items.get(start - 1).line().text()) > 12
                && (start == end || near(items.get(start - 1), items.get(start), manner))) {
            start--;
        }
        // Its last line may be short, its first is not.
        while (start < end && !prose(items.get(start))) {
            start++;
        }
        if (end < body && end > start && !NOTE.matcher(items.get(end).line().text()).matches()) {
            end++;
        }
        int words = 0;
        for (int i = start; i < end; i++) {
            words += items.get(i).line().words().size();
        }
        long places =
                items.subList(start, end).stream()
                        .filter(i -> Authors.namesPlace(i.line()))
                        .count();
        if (words >= 35 && words <= 600 && places * 3 < end - start) {
            for (int i = start; i < end; i++) {
                text.add(i);
            }
        }
    }

    private static boolean prose(Item item) {
        return Characters.extent(item.line().text()) > 35
                && !Authors.isPlace(item.line())
                && item.line().width() > 0.55f * item.width()
                && item.line().words().size() > 5;
    }

    private static boolean near(Item a, Item b, Manner manner) {
        float step = b.line().base() - a.line().base();
        return a.page() == b.page()
                && step > 0
                && step < 1.7f * manner.pitch()
                && Math.abs(a.line().size() - b.line().size()) < 0.8f;
    }

    /// Whether a line opens a part of the head that its first words name: keywords, an abstract.
    static boolean opens(Line line) {
        return KEYWORDS.matcher(line.text()).matches()
                || RUN_IN_ABSTRACT.matcher(line.text()).matches();
    }

    /// The title's words as printed, footnote marks dropped.
    String title(Joiner joiner) {
        if (titleLines.isEmpty()) {
            return "";
        }
        List<Line> sorted = new ArrayList<>(titleLines);
        sorted.sort(Comparator.comparingDouble(Line::base).thenComparingDouble(Line::left));
        return joiner.join(sorted)
                .text()
                .replaceAll("[∗*†‡§¶⋆★]+\\s*$", "")
                .replaceAll("(?<=\\p{IsHan}) (?=——)", "")
                .strip();
    }
}
