package gloss.parse.pdf;

import gloss.parse.pdf.Layout.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands beside, behind and between the lines of a page that are no captions.
final class Neighbours {
    /// Lines on one baseline, give or take a share of the smaller em.
    private static final float LEVEL = 0.45f;

    /// Upright rules looked at on one page.
    private static final int MANY = 300;

    /// The sides of a frame stand this close to its text, in points, or to the edge of the column.
    private static final float SIDE = 25;

    private static final Pattern NUMBER = Pattern.compile("\\([\\dA-Za-z.]{1,6}\\)");

    private final Sheet sheet;
    private final Manner manner;
    private final List<Line> lines;
    private final List<Ink> walls;
    private final List<Ink> uprights;
    private final Drawings drawings;
    private final IdentityHashMap<Line, List<Line>> mates = new IdentityHashMap<>();

    /// `captions`: the lines of the captions, by identity; `inks`: all ink of the page.
    Neighbours(Sheet sheet, Manner manner, Set<Line> captions, List<Ink> inks) {
        this.sheet = sheet;
        this.manner = manner;
        this.lines = sheet.lines().stream().filter(l -> !captions.contains(l)).toList();
        this.walls = inks.stream().filter(Neighbours::wall).toList();
        this.uprights =
                inks.stream()
                        .filter(i -> i.kind() == Ink.Kind.DOWN && i.height() > 8)
                        .limit(MANY)
                        .toList();
        this.drawings = Drawings.of(sheet.page().page().size(), inks);
        pairUp();
    }

    /// Ink of this size, in points, can frame text or part it.
    private static boolean wall(Ink ink) {
        return ink.width() > 36 && (ink.height() > 8 || ink.kind() == Ink.Kind.ACROSS);
    }

    private void pairUp() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (int k = i + 1; k < lines.size(); k++) {
                Line other = lines.get(k);
                if (other.base() - line.base() > LEVEL * Math.min(line.size(), other.size())) {
                    break;
                }
                int a = sheet.column(line);
                int b = sheet.column(other);
                if (a == b || a < 0 || b < 0) {
                    mates.computeIfAbsent(line, l -> new ArrayList<>()).add(other);
                    mates.computeIfAbsent(other, l -> new ArrayList<>()).add(line);
                }
            }
        }
    }

    Manner manner() {
        return manner;
    }

    List<Line> lines() {
        return lines;
    }

    Drawings drawings() {
        return drawings;
    }

    /// The other lines on the line's baseline and in its column.
    List<Line> mates(Line line) {
        return mates.getOrDefault(line, List.of());
    }

    /// Whether nothing but the number of an equation stands beside the line in its column.
    boolean alone(Line line) {
        return mates(line).stream().allMatch(Neighbours::number);
    }

    static boolean number(Line line) {
        return NUMBER.matcher(line.text()).matches();
    }

    /// Left edge of the line's column, or of the text when it spans several.
    float left(Line line) {
        int column = sheet.column(line);
        return column < 0 ? sheet.left() : sheet.columns().get(column).left();
    }

    float right(Line line) {
        int column = sheet.column(line);
        return column < 0 ? sheet.right() : sheet.columns().get(column).right();
    }

    float room(Line line) {
        return right(line) - left(line);
    }

    /// Whether the line is set like the body, though perhaps bold or slanted.
    boolean like(Line line) {
        return manner.bodySized(line)
                && Manner.family(line.face().name()).equals(Manner.family(manner.face()));
    }

    /// Whether the line is made of words.
    static boolean wordy(Line line) {
        String text = line.text();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 8 && letters > 0.5f * text.length()
                || letters >= 4
                        && letters > 0.5f * text.length()
                        && Characters.isHan(text.codePointAt(letters / 2));
    }

    /// Whether a frame, a shade or a picture lies around or behind the line.
    boolean enclosed(Line line) {
        return walls.stream()
                        .anyMatch(i ->
                                i.left() < line.left() - 1
                                        && i.right() > line.right() + 1
                                        && i.top() < line.top() + 1
                                        && i.bottom() > line.bottom() - 1)
                || side(line, line.left() - SIDE, line.left() - 1)
                        && side(line, line.right() + 1, Math.max(line.right(), right(line)) + SIDE);
    }

    /// Whether an upright rule stands between two places at the line's height; frames may be
    /// painted in pieces, one a line.
    private boolean side(Line line, float from, float to) {
        float middle = (line.top() + line.bottom()) / 2;
        return uprights.stream()
                .anyMatch(i ->
                        i.top() < middle
                                && i.bottom() > middle
                                && i.left() > from
                                && i.right() < to);
    }

    /// Whether ink that is no part of the text lies between the two lines.
    boolean parted(Line a, Line b) {
        boolean down = a.base() < b.base();
        Line above = down ? a : b;
        Line below = down ? b : a;
        return walls.stream()
                .anyMatch(i ->
                        i.bottom() > above.bottom() - 1
                                && i.top() < below.top() + 1
                                && i.top() > above.base() - 1
                                && i.bottom() < below.base() + 1
                                && Math.min(i.right(), below.right())
                                                - Math.max(i.left(), below.left())
                                        > 0.4f * below.width());
    }

    /// Whether a rule or a drawing ends or text that is none of `body` stands at most `reach`
    /// points above the line (below it, when `below`).
    boolean meets(Line line, Set<Line> body, boolean below, float reach) {
        float from = below ? line.bottom() - 2 : line.top() - reach;
        float to = below ? line.bottom() + reach : line.top() + 2;
        if (drawings.any(line.left(), from, line.right(), to, 0)) {
            return true;
        }
        boolean wall =
                walls.stream()
                        .anyMatch(i ->
                                i.bottom() > from
                                        && i.top() < to
                                        && i.right() > line.left()
                                        && i.left() < line.right());
        return wall
                || lines.stream()
                        .anyMatch(l ->
                                !body.contains(l)
                                        && l.bottom() > from
                                        && l.top() < to
                                        && l.right() > line.left()
                                        && l.left() < line.right());
    }

    /// Where the rules end that stand around a line and below it, all of one length: the last of at
    /// most three. The line's own base when no rule stands close above it.
    float endOfRuled(Line line) {
        Ink over = null;
        for (Ink i : walls) {
            boolean close = i.bottom() < line.base() && line.top() - i.bottom() < line.size();
            if (i.kind() == Ink.Kind.ACROSS
                    && close
                    && i.left() < line.left() + 1
                    && i.right() > line.right() - 1) {
                over = i;
            }
        }
        float end = line.base();
        int more = 0;
        if (over != null) {
            float left = over.left();
            float right = over.right();
            for (Ink i :
                    walls.stream()
                            .filter(i -> i.kind() == Ink.Kind.ACROSS && i.top() > line.base())
                            .filter(i ->
                                    Math.abs(i.left() - left) < 3
                                            && Math.abs(i.right() - right) < 3)
                            .sorted(Comparator.comparingDouble(Ink::top))
                            .limit(2)
                            .toList()) {
                more++;
                end = i.bottom();
            }
        }
        return more == 0 ? line.base() : end;
    }
}
