package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the headings that stand on lines of their own. Candidates are short blocks that look
/// unlike the body; those whose numbers count on prove which looks are headings here, and others of
/// the same look, or with words that only headings have, join them.
final class HeadingStage {
    private static final int LONGEST = 180;
    private static final int MOST_LINES = 4;

    /// Sections with Chinese numbers that tell of a scheme.
    private static final int FEW = 3;

    private static final Pattern CHAPTER =
            Pattern.compile(
                    "(?i:chapter)\\s+(?:\\d{1,2}|[IVX]+|[A-Z])\\.?|第\\s?[\\d一二三四五六七八九十]+\\s?章");

    private static final Pattern WORDS = Pattern.compile("^\\p{L}{3,} \\p{L}{3,} ");

    /// A number of several parts before Chinese words that no sign ends.
    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s?\\p{IsHan}[^。；，：]{1,30}(?<![。；，：.;,:])");

    /// How the blocks of algorithms end.
    private static final Pattern END =
            Pattern.compile(
                    "(?i)(?:\\d+:?\\s*)?end\\s?(?:for|if|while|loop|function|procedure)\\s*");

    private final List<Item> items;
    private final Manner manner;
    private final Hints hints;

    /// What cannot be a heading: lines of algorithms and of tables of contents, names beside the
    /// first author.
    private final Set<Integer> closed;

    /// Whether most of the text is Chinese.
    private final boolean chinese;

    private HeadingStage(Flow flow, Manner manner, Hints hints, Set<Integer> closed) {
        this.closed = new HashSet<>(closed);
        this.hints = hints;
        this.items = flow.items();
        this.manner = manner;
        this.chinese =
                Characters.mostlyHan(
                        items.stream().map(i -> i.line().text()).collect(Collectors.joining()));
    }

    /// A block of lines that may be a heading, with its number if it opens with one.
    private record Candidate(
            int index, List<Line> lines, String text, Look look, @Nullable Numbering numbering) {
        String title() {
            return numbering == null ? text : text.substring(numbering.start()).strip();
        }
    }

    /// How the candidates look: how many share each look, and the looks of those whose words only
    /// headings have. Gathered once, since an index of thousands of entries is all candidates.
    private record Looks(Map<Look, Integer> counts, Set<Look> known) {
        static Looks of(List<Candidate> candidates, Manner manner) {
            Map<Look, Integer> counts = new HashMap<>();
            Set<Look> known = new HashSet<>();
            for (Candidate c : candidates) {
                counts.merge(c.look(), 1, Integer::sum);
                if (c.look().standsOut(manner) && KnownHeadings.known(c.title())) {
                    known.add(c.look());
                }
            }
            return new Looks(counts, known);
        }

        int like(Look look) {
            int n = 0;
            for (Map.Entry<Look, Integer> e : counts.entrySet()) {
                n += e.getKey().like(look) ? e.getValue() : 0;
            }
            return n;
        }
    }

    /// The headings by the index of their first line in the flow; none of the lines `closed`.
    static Map<Integer, Heading> of(Flow flow, Manner manner, Hints hints, Set<Integer> closed) {
        HeadingStage stage = new HeadingStage(flow, manner, hints, closed);
        stage.closeHead();
        List<Candidate> candidates = stage.candidates();
        return stage.chosen(candidates);
    }

    /// Lines in a further column of the first page, above where the abstract begins, are names and
    /// places.
    private void closeHead() {
        int at = 0;
        while (at < items.size() && !KnownHeadings.isAbstract(items.get(at).line().text())) {
            at++;
        }
        for (int i = at + 1; i < items.size() && items.get(i).page() == items.get(at).page(); i++) {
            Item item = items.get(i);
            if (item.column() > items.get(at).column()
                    && item.line().base() < items.get(at).line().base() - manner.pitch()) {
                closed.add(i);
            }
        }
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < items.size()) {
            Candidate candidate = startsBlock(i) && !closed.contains(i) ? candidate(i) : null;
            if (candidate == null) {
                i++;
            } else {
                found.add(candidate);
                i += candidate.lines().size();
            }
        }
        return found;
    }

    /// Whether a line has room above it: it opens a page or column, or its distance is larger than
    /// within a paragraph.
    private boolean startsBlock(int i) {
        if (i == 0) {
            return true;
        }
        Item item = items.get(i);
        Item before = items.get(i - 1);
        if (before.page() != item.page() || before.column() != item.column()) {
            return true;
        }
        float step = item.line().base() - before.line().base();
        float usual = manner.pitch() * Math.max(1, item.line().size() / manner.size());
        boolean otherLook = !Look.of(item.line()).like(Look.of(before.line()));
        return step > 1.18f * usual
                || step < 0
                || otherLook && step > 0.8f * usual
                || chinese && step > 0.8f * usual && (numberedOut(item.line()) || plain(i));
    }

    /// Whether a line opens with a number and stands out: it needs no room above it.
    private boolean numberedOut(Line line) {
        return Numbering.of(line.text()) != null && Look.of(line).standsOut(manner);
    }

    /// Whether a short line in the body's face has a number of several parts right before Chinese
    /// words, no stop at its end, and a line before it that ended: Chinese journals set headings of
    /// the third level so.
    private boolean plain(int i) {
        Item item = items.get(i);
        return chinese
                && i > 0
                && PLAIN.matcher(item.line().text()).matches()
                && item.line().width() < 0.6f * item.width()
                && (items.get(i - 1).line().text().matches(".*[。！？]$")
                        || numberedOut(items.get(i - 1).line()));
    }

    private @Nullable Candidate candidate(int i) {
        Line first = items.get(i).line();
        if (sharesRow(i)
                || opensRunIn(first)
                || RunIns.of(first, manner) != null
                || !lettered(unnumbered(first.text()))
                || first.size() < 0.78f * manner.size()) {
            return null;
        }
        List<Line> lines = new ArrayList<>(List.of(first));
        StringBuilder text = new StringBuilder(first.text());
        Look look = Look.of(first);
        for (int k = i + 1; k < items.size(); k++) {
            Line next = items.get(k).line();
            if (lines.size() == 1 && chapter(first, next)) {
                look = Look.of(next);
            } else if (!continues(k, lines.getLast(), look)) {
                break;
            }
            if (text.charAt(text.length() - 1) == '-') {
                text.setLength(text.length() - 1);
            } else {
                text.append(' ');
            }
            text.append(next.text());
            lines.add(next);
        }
        if (lines.size() > MOST_LINES
                || text.length() > LONGEST
                || lines.getLast().text().endsWith("-")) {
            return null;
        }
        String whole = text.toString().strip();
        int after = i + lines.size();
        if (after < items.size()
                && !startsBlock(after)
                && !plain(i)
                && (!look.standsOut(manner) || opensRunIn(items.get(after).line()))) {
            return null;
        }
        Numbering numbering = Numbering.of(whole);
        Candidate candidate = new Candidate(i, lines, whole, look, numbering);
        return plausible(candidate) ? candidate : null;
    }

    /// Whether a line is the title under the number of a chapter.
    private boolean chapter(Line number, Line next) {
        return CHAPTER.matcher(number.text()).matches()
                && next.page() == number.page()
                && next.size() > 1.2f * manner.size()
                && next.base() > number.base()
                && next.base() - number.base() < 4 * number.size();
    }

    private boolean continues(int k, Line last, Look look) {
        Item item = items.get(k);
        Line line = item.line();
        float step = line.base() - last.base();
        return item.page() == last.page()
                && step > 0.5f * last.size()
                && step < 1.6f * Math.max(last.size(), manner.pitch() / 1.2f)
                && Look.of(line).like(look)
                && look.standsOut(manner)
                && Numbering.of(line.text()) == null
                && !KnownHeadings.known(line.text())
                && lettered(line.text());
    }

    /// Whether another line of the flow stands beside it on the same baseline: then it is no
    /// heading.
    private boolean sharesRow(int i) {
        Item item = items.get(i);
        for (int k : new int[] {i - 1, i + 1}) {
            if (k >= 0 && k < items.size()) {
                Item other = items.get(k);
                if (other.page() == item.page()
                        && other.column() == item.column()
                        && Math.abs(other.line().base() - item.line().base())
                                < 0.3f * item.line().size()) {
                    return !(other.line().text().length() < 8 && k > i);
                }
            }
        }
        return false;
    }

    /// Whether bold words at the start of the line go over into light ones: a run-in heading,
    /// unless all are capitals, of which a name or a formula may be light.
    private static boolean opensRunIn(Line line) {
        Glyph last = line.glyphs().getLast();
        boolean light =
                line.glyphs().stream()
                        .skip(line.glyphs().size() / 3)
                        .anyMatch(g ->
                                !g.face().bold()
                                        && !g.face().math()
                                        && g.size() > 0.9f * line.size());
        return line.opensBold(3)
                && !last.face().bold()
                && !last.face().math()
                && light
                && !Look.of(line).capitals();
    }

    private static String unnumbered(String text) {
        Numbering numbering = Numbering.of(text);
        return numbering == null ? text : text.substring(numbering.start());
    }

    /// Whether words outweigh figures and signs; a Chinese character weighs as much as three
    /// letters.
    private static boolean lettered(String text) {
        int letters = 0;
        int others = 0;
        for (int c : text.codePoints().toArray()) {
            letters += Characters.isHan(c) ? 3 : Character.isLetter(c) ? 1 : 0;
            others += Character.isLetter(c) || c == ' ' ? 0 : 1;
        }
        return letters >= 2 && letters > others;
    }

    private boolean plausible(Candidate candidate) {
        String title = candidate.title();
        if (!lettered(title) || title.matches(".*[,;]$") || mathematical(candidate)) {
            return false;
        }
        if (KnownHeadings.known(title)) {
            return true;
        }
        int first = title.codePointAt(0);
        if (Character.isLowerCase(first) && candidate.numbering() == null) {
            return false;
        }
        if (END.matcher(candidate.text()).matches()) {
            return false;
        }
        boolean sentence = title.endsWith(".") && title.split(" ").length > 6;
        boolean caption =
                title.matches("(?i)(figure|fig\\.|table|algorithm|listing|图|表|算法)\\s*\\d.*");
        boolean email = title.contains("@") || title.contains("http");
        boolean listed = candidate.text().matches("^[•▪■◦∙·–—(\\[*†‡].*");
        return !sentence
                && !caption
                && !email
                && !listed
                && !TheoremWords.opens(candidate.text())
                && (candidate.look().standsOut(manner)
                        || candidate.look().italic() && candidate.lines().size() == 1
                        || candidate.numbering() != null && candidate.lines().size() <= 2);
    }

    /// Whether it is rather a formula; a numbered title in bold may hold one: "5.1 The case k ≤ 3".
    private static boolean mathematical(Candidate candidate) {
        if (candidate.numbering() != null
                && candidate.lines().getFirst().opensBold(3)
                && WORDS.matcher(candidate.title()).find()) {
            return false;
        }
        return candidate.lines().getFirst().share(Face::math) > 0.4f
                || candidate.text().matches(".*[=≤≥∈∑∫].*") && candidate.text().length() < 40;
    }

    private Map<Integer, Heading> chosen(List<Candidate> candidates) {
        long han =
                candidates.stream()
                        .filter(c -> isHan(c.numbering()) && c.look().standsOut(manner))
                        .count();
        List<Candidate> counted =
                new NumberChain<>(candidates, Candidate::numbering, c -> weight(c, han)).longest();
        counted.removeIf(c -> !agreesInLook(c, counted));
        Map<Look, Integer> levels = new HashMap<>();
        for (Candidate c : counted) {
            Numbering n = c.numbering();
            if (n != null) {
                levels.merge(c.look(), depth(c, n, counted), Math::min);
            }
        }
        Looks looks = Looks.of(candidates, manner);
        Map<Integer, Integer> outline =
                chinese ? HanOutline.levels(steps(candidates, counted, looks)) : Map.of();
        Map<Integer, Heading> headings = new HashMap<>();
        boolean inReferences = false;
        for (Candidate c : candidates) {
            Numbering n = c.numbering();
            boolean numbered = counted.contains(c) || outline.containsKey(c.index());
            if (inReferences && !numbered && !closesReferences(c, levels)) {
                continue;
            }
            inReferences = KnownHeadings.references(c.title());
            if (n != null && numbered) {
                int level = outline.getOrDefault(c.index(), depth(c, n, counted));
                headings.put(c.index(), heading(c, n.number(), level));
            } else if (unnumbered(c, levels, looks, !counted.isEmpty())) {
                String number = n != null && n.style() == Numbering.Style.LETTER ? n.number() : "";
                String title = number.isEmpty() ? c.text() : c.title();
                int level = n != null && !number.isEmpty() ? n.depth() : level(c, levels);
                headings.put(c.index(), new Heading(c.lines(), number, title, level));
            }
        }
        return headings;
    }

    /// How much a candidate looks like a heading. Beside Chinese numbers that count the sections,
    /// others count within them.
    private double weight(Candidate c, long han) {
        Numbering n = c.numbering();
        boolean part =
                n != null
                        && (n.style() == Numbering.Style.HAN_PART
                                || n.style() == Numbering.Style.ARABIC && n.depth() == 1);
        if (chinese && han >= FEW && part) {
            return 0.3;
        }
        return c.look().standsOut(manner) ? 1 : 0.55;
    }

    private static boolean isHan(@Nullable Numbering numbering) {
        return numbering != null && numbering.style() == Numbering.Style.HAN;
    }

    /// The candidates as steps of a Chinese outline: the counted, those that are set apart and
    /// numbered, and sections without number. None after the heading of the references.
    private List<HanOutline.Step> steps(
            List<Candidate> candidates, List<Candidate> counted, Looks looks) {
        List<HanOutline.Step> steps = new ArrayList<>();
        boolean inReferences = false;
        for (Candidate c : candidates) {
            Numbering n = c.numbering();
            boolean in = counted.contains(c);
            boolean title =
                    n == null
                            && c.look().standsOut(manner)
                            && looks.known().stream().anyMatch(l -> l.like(c.look()));
            inReferences = !in && (inReferences && !title || KnownHeadings.references(c.title()));
            boolean apart =
                    c.look().standsOut(manner) || !c.look().family().equals(manner.family());
            boolean words = Characters.mostlyHan(c.title()) && !c.title().matches(".*[。；，：.;,:]$");
            if (in || title || n != null && apart && words && !inReferences) {
                int depth = n == null ? 1 : depth(c, n, counted);
                steps.add(new HanOutline.Step(c.index(), n, c.look(), in, depth, title));
            }
        }
        return steps;
    }

    /// Within the references, where names may be bold, only what looks like a main heading is one.
    private static boolean closesReferences(Candidate c, Map<Look, Integer> levels) {
        return KnownHeadings.known(c.title())
                || levels.entrySet().stream()
                        .anyMatch(e -> e.getValue() == 1 && e.getKey().like(c.look()));
    }

    /// IEEE letters the parts of its roman sections: a letter before a later roman number is one
    /// level down.
    private static int depth(Candidate c, Numbering n, List<Candidate> counted) {
        boolean part =
                n.style() == Numbering.Style.LETTER
                        && counted.stream()
                                .anyMatch(o -> o.index() > c.index() && isRoman(o.numbering()));
        return part ? n.depth() + 1 : n.depth();
    }

    private static boolean isRoman(@Nullable Numbering numbering) {
        return numbering != null && numbering.style() == Numbering.Style.ROMAN;
    }

    private static Heading heading(Candidate c, String number, int level) {
        return new Heading(c.lines(), number, c.title(), level);
    }

    /// A counted heading in plain body type is believed only when others of its depth look so too.
    private boolean agreesInLook(Candidate c, List<Candidate> counted) {
        Numbering n = c.numbering();
        if (n == null) {
            return false;
        }
        Predicate<Candidate> sameDepth =
                o ->
                        o.numbering() != null
                                && o.numbering().depth() == n.depth()
                                && o.numbering().style() == n.style();
        boolean lettered =
                n.style() == Numbering.Style.LETTER
                        && c.look().italic()
                        && counted.stream().anyMatch(o -> isRoman(o.numbering()));
        long peers = counted.stream().filter(sameDepth).count();
        long alike =
                counted.stream().filter(sameDepth).filter(o -> o.look().like(c.look())).count();
        return c.look().standsOut(manner) || lettered || alike * 2 > peers && peers > 1;
    }

    private boolean unnumbered(
            Candidate c, Map<Look, Integer> levels, Looks looks, boolean numbersUsed) {
        boolean known = KnownHeadings.known(c.title());
        boolean knownLook = levels.keySet().stream().anyMatch(l -> l.like(c.look()));
        if (known) {
            return c.look().standsOut(manner) || knownLook || c.look().italic();
        }
        if (!c.look().standsOut(manner)) {
            return false;
        }
        if (knownLook || hints.names(c.lines().getFirst().page(), c.title())) {
            return true;
        }
        boolean likeKnown = looks.known().stream().anyMatch(l -> l.like(c.look()));
        int alike = looks.like(c.look());
        return likeKnown || !numbersUsed && alike >= 2 && c.text().length() < 90;
    }

    /// The level of a heading without number: that of the numbered ones that look like it, else by
    /// size.
    private int level(Candidate c, Map<Look, Integer> levels) {
        int best = 0;
        for (Map.Entry<Look, Integer> e : levels.entrySet()) {
            if (e.getKey().like(c.look()) && (best == 0 || e.getValue() < best)) {
                best = e.getValue();
            }
        }
        if (best > 0) {
            return best;
        }
        return KnownHeadings.known(c.title()) || c.look().halfPoints() > manner.size() * 2 + 1.9
                ? 1
                : 2;
    }
}
