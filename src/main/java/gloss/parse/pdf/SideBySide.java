package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts lines that hold two captions side by side, whose gap was too small for `LineStage`: at a
/// label within a line of a caption or well apart from the text before it, and, from a caption's
/// first line on, where words stand exactly under its left edge.
final class SideBySide {
    /// The narrowest gap between two captions, as a share of the em; TeX stretches spaces in
    /// captions to about 0.5.
    private static final float GAP = 0.55f;

    /// A caption beside running text stands this many times further off than words do.
    private static final float WIDER = 1.8f;

    /// Lines looked at before and after a caption's first.
    private static final int NEAR = 14;

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:Figure|Fig\\.|Table|FIGURE|TABLE|图|表) ?[A-Z]?\\d+(?:[.:：]| [–—|-] )");

    private final List<Line> lines;

    private SideBySide(List<Line> lines) {
        this.lines = new ArrayList<>(lines);
    }

    static List<Line> cut(List<Line> lines) {
        SideBySide sides = new SideBySide(lines);
        sides.cutLabels();
        sides.cutUnderLabels();
        if (sides.lines.size() == lines.size()) {
            return lines;
        }
        sides.lines.sort(Comparator.comparingDouble(Line::base).thenComparingDouble(Line::left));
        return List.copyOf(sides.lines);
    }

    private void cutLabels() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher m = LABEL.matcher(line.text());
            while (m.find()) {
                int at = m.start();
                if (at > 0
                        && line.text().charAt(at - 1) == ' '
                        && gap(line, at) > GAP
                        && (inCaption(i) || gap(line, at) > WIDER * usualGap(line))) {
                    cut(i, at);
                    break;
                }
            }
        }
    }

    /// The median of the gaps between the line's words, as a share of the em.
    private static float usualGap(Line line) {
        List<Float> gaps = new ArrayList<>();
        List<Line.Word> words = line.words();
        for (int i = 1; i < words.size(); i++) {
            gaps.add((words.get(i).left() - words.get(i - 1).right()) / line.size());
        }
        gaps.sort(Float::compare);
        return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 2);
    }

    /// Whether the line or one of the few before it begins with a label.
    private boolean inCaption(int at) {
        for (int i = at; i >= Math.max(0, at - NEAR); i--) {
            Line line = lines.get(i);
            if (Math.abs(line.left() - lines.get(at).left()) < 3
                    && lines.get(at).base() - line.base() < NEAR * line.size()
                    && LABEL.matcher(line.text()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private void cutUnderLabels() {
        List<Line> labels =
                lines.stream().filter(l -> LABEL.matcher(l.text()).lookingAt()).toList();
        for (Line label : labels) {
            int at = lines.indexOf(label);
            for (int i = Math.max(0, at - NEAR); i < Math.min(lines.size(), at + NEAR); i++) {
                Line line = lines.get(i);
                if (line.left() < label.left() - 4 * line.size()
                        && line.right() > label.left() + 2
                        && Math.abs(line.size() - label.size()) < 0.35f
                        && Math.abs(line.base() - label.base()) < NEAR * line.size()) {
                    for (Line.Word word : line.words()) {
                        if (word.start() > 0
                                && Math.abs(word.left() - label.left()) < 1.5f
                                && gap(line, word.start()) > GAP) {
                            cut(i, word.start());
                            break;
                        }
                    }
                }
            }
        }
    }

    /// The gap before a word, as a share of the em.
    private static float gap(Line line, int at) {
        Glyph next = line.glyphs().get(line.glyphAt()[at]);
        Glyph last = line.glyphs().get(line.glyphAt()[at] - 1);
        return (next.left() - last.right()) / line.size();
    }

    private void cut(int at, int unit) {
        Line line = lines.get(at);
        int glyph = line.glyphAt()[unit];
        Line left = LineMaker.line(line.page(), line.glyphs().subList(0, glyph));
        Line right =
                LineMaker.line(line.page(), line.glyphs().subList(glyph, line.glyphs().size()));
        lines.set(at, left);
        lines.add(at + 1, right);
    }
}
