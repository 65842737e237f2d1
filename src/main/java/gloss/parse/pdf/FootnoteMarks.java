package gloss.parse.pdf;

import gloss.paper.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the marks of footnotes out of the text, where they are no words: raised figures and signs
/// that open a note at the foot of the same page. A figure that stands raised several times on a
/// page is something else: an exponent, a call-out.
final class FootnoteMarks {
    private static final Pattern OPENING =
            Pattern.compile("\\s*([⁰¹²³⁴-⁹]{1,2}|\\d{1,2}|[∗*†‡§¶]{1,2})");

    private final Map<Integer, Set<String>> notes = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private FootnoteMarks(List<Part> parts) {
        for (Part part : parts) {
            Line first = part.lines().getFirst();
            if (part.kind() == Block.Kind.FOOTNOTE) {
                Matcher m = OPENING.matcher(first.text());
                if (m.lookingAt()) {
                    notes.computeIfAbsent(first.page(), p -> new HashSet<>())
                            .add(plain(m.group(1)));
                }
            }
        }
        for (Part part : parts) {
            if (part.kind() != Block.Kind.FOOTNOTE) {
                for (Line line : part.lines()) {
                    runs(line).forEach(r -> seen.merge(key(line, r), 1, Integer::sum));
                }
            }
        }
    }

    /// The parts of each list without the marks of the notes among them.
    static List<List<Part>> dropped(List<List<Part>> lists) {
        FootnoteMarks marks = new FootnoteMarks(lists.stream().flatMap(List::stream).toList());
        return lists.stream().map(l -> l.stream().map(marks::dropped).toList()).toList();
    }

    private Part dropped(Part part) {
        boolean text =
                switch (part.kind()) {
                    case PARAGRAPH, ITEM, THEOREM, ABSTRACT -> true;
                    case EQUATION, ALGORITHM, CODE, FOOTNOTE, CAPTION, FRONT -> false;
                };
        return text
                ? new Part(part.kind(), part.lines().stream().map(this::dropped).toList())
                : part;
    }

    private Line dropped(Line line) {
        Set<Integer> out = new HashSet<>();
        for (Run run : runs(line)) {
            boolean note = notes.getOrDefault(line.page(), Set.of()).contains(run.text());
            if (note && seen.getOrDefault(key(line, run), 0) == 1) {
                for (int i = run.start(); i < run.end(); i++) {
                    out.add(i);
                }
            }
        }
        if (out.isEmpty() || out.size() == line.glyphs().size()) {
            return line;
        }
        List<Glyph> kept = new ArrayList<>();
        for (int i = 0; i < line.glyphs().size(); i++) {
            if (!out.contains(i)) {
                kept.add(line.glyphs().get(i));
            } else if (!kept.isEmpty()) {
                // The word before reaches over the mark, so that no space opens before a stop.
                kept.add(reaching(kept.removeLast(), line.glyphs().get(i).right()));
            }
        }
        return LineMaker.line(line.page(), kept);
    }

    private static Glyph reaching(Glyph g, float right) {
        return new Glyph(
                g.text(),
                g.left(),
                g.top(),
                Math.max(g.right(), right),
                g.bottom(),
                g.base(),
                g.size(),
                g.face(),
                g.turn(),
                g.rank(),
                g.spaced());
    }

    /// Whether words and stops can end with a sign: Latin and Chinese letters do, Greek ones are
    /// raised to powers.
    private static boolean ends(Glyph glyph) {
        int c = glyph.text().codePointBefore(glyph.text().length());
        return !glyph.face().math()
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.GREEK;
    }

    /// Raised figures and signs: their glyphs from `start` to before `end`.
    private record Run(String text, int start, int end) {}

    private static List<Run> runs(Line line) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < line.glyphs().size()) {
            int end = i;
            StringBuilder text = new StringBuilder();
            while (end < line.glyphs().size() && line.script()[end] == Line.RAISED) {
                text.append(line.glyphs().get(end).text());
                end++;
            }
            // A mark follows a word or a stop, not a symbol that it would raise to a power.
            boolean sunk = end < line.glyphs().size() && line.script()[end] == Line.SUNK;
            if (end > i && i > 0 && !sunk && ends(line.glyphs().get(i - 1))) {
                runs.add(new Run(plain(text.toString()), i, end));
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    private static String key(Line line, Run run) {
        return line.page() + " " + run.text();
    }

    /// Raised figures as plain ones.
    private static String plain(String mark) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < mark.length(); i++) {
            int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(mark.charAt(i));
            out.append(digit < 0 ? String.valueOf(mark.charAt(i)) : String.valueOf(digit));
        }
        return out.toString().replace('*', '∗');
    }
}
