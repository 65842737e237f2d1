package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads authors' names from the lines between title and abstract. Marks of affiliations (raised
/// figures and signs) part names; lines about places are passed over.
final class Authors {
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?iu).*(?:universit|institut|department|dept\\b|\\bschool\\b|college|laborator|\\blabs?\\b|"
                            + "research|\\bcent(?:er|re)\\b|academy|\\binc\\b|\\bltd\\b|corporation|company|hospital|"
                            + "facult|\\bgroup\\b|\\bgoogle\\b|microsoft|facebook|\\bmeta\\b|openai|deepmind|amazon|"
                            + "nvidia|\\bibm\\b|tencent|alibaba|huawei|baidu|bytedance|salesforce|adobe|apple\\b|intel\\b|"
                            + "\\busa\\b|\\bchina\\b|germany|france|\\buk\\b|canada|japan|korea|italy|spain|"
                            + "switzerland|australia|singapore|israel|netherlands|sweden|brazil|"
                            + "kingdom|polytech|\\beth\\b|\\bmit\\b|technolog|science|engineering|mathematics|physics|\\bleuven\\b|hong kong|mountain view|antipolis|administration|"
                            + "street|avenue|road\\b|\\bbox\\b|foundation|council|division|ministry|大学|学院|研究|公司|实验室).*");
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?i).*(?:@|https?:|www\\.|\\bemail|e-mail|correspond|equal contribution|\\breceived\\b|accepted|"
                            + "published|submitted|editor|reviewed|abstract|keywords|copyright|©|license|"
                            + "\\bdraft\\b|\\bversion\\b|anonymous|under review|january|february|march \\d|april \\d|june|july|"
                            + "august \\d|september|october|november|december|orcid|\\bdoi\\b|work done|intern\\b).*");

    /// One word of a name: capitalised, an initial, a particle or a Chinese name.
    private static final Pattern NAME_WORD =
            Pattern.compile(
                    "(?:(?:d'|d’|O'|O’|Mc|Mac|al-|El-)?\\p{Lu}[\\p{L}\\p{M}’'‐-]*\\.?|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*"
                            + "|van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|ben|ibn|ten|ter|zu|zur|y|e|St\\.|Jr\\.?|Sr\\.?|II|III)");

    /// Two names that no more than a blank parts: each has its own initial.
    private static final Pattern TWO =
            Pattern.compile(
                    "(\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. ?)+\\p{Lu}\\p{Ll}+) (\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. ?)+\\p{Lu}\\p{Ll}+)");

    /// What a line on the state of the text begins with.
    private static final Pattern STATE =
            Pattern.compile(
                    "(?i)\\s*(?:(?:last )?(?:updated|revised|changed|modified|compiled))\\b.*");

    /// A gap this wide, as a share of the em, parts two names that no mark parts.
    private static final float WIDE = 0.55f;

    /// Where even the narrowest gap of a line is as wide (RevTeX spaces single names so), a gap
    /// parts names from this share of the em on, or when it is this many times the narrowest.
    private static final float VERY_WIDE = 1;

    private static final float WIDER = 1.5f;

    private Authors() {}

    static List<String> of(List<Line> lines, Manner manner) {
        Set<String> names = new LinkedHashSet<>();
        List<Line> rows = new ArrayList<>(lines);
        rows.sort(
                Comparator.comparingDouble((Line l) -> Math.round(l.base() / 4))
                        .thenComparingDouble(Line::left));
        @Nullable Line first = null;
        for (int i = 0; i < rows.size(); i++) {
            Line line = rows.get(i);
            List<String> pieces = new ArrayList<>(pieces(line));
            while (i + 1 < rows.size() && broken(pieces, rows.get(i), rows.get(i + 1))) {
                i++;
                List<String> more = pieces(rows.get(i));
                pieces.add(pieces.removeLast().strip() + " " + more.getFirst().strip());
                pieces.addAll(more.subList(1, more.size()));
            }
            List<String> found =
                    isPlace(line) || STATE.matcher(line.text()).matches()
                            ? List.of()
                            : names(line, pieces);
            // Names are set alike; smaller or lighter lines below are places and notes.
            boolean other =
                    first != null
                            && (line.size() < first.size() - 1.2f
                                    || first.bold() && !line.bold()
                                    || first.italic() != line.italic());
            if (!found.isEmpty() && !other) {
                first = first == null ? line : first;
                names.addAll(found);
            }
        }
        return List.copyOf(names);
    }

    /// Whether a line tells of a place: such lines open with the mark that their authors bear.
    static boolean isPlace(Line line) {
        return line.script()[0] == Line.RAISED && line.glyphs().size() > 1
                || line.text().matches("^[¹²³⁴⁵⁶⁷⁸⁹].*")
                || line.text().matches("^\\d{1,2}\\s+\\p{Lu}.*");
    }

    /// Whether a line names an institution or a town.
    static boolean namesPlace(Line line) {
        return PLACE.matcher(line.text()).matches();
    }

    /// Whether a list of names runs over to the next line within a name: nothing ends the last
    /// piece, and what stands on one side of the break is one word.
    private static boolean broken(List<String> pieces, Line line, Line next) {
        String last = pieces.getLast().strip();
        String first = pieces(next).getFirst().strip();
        boolean word = !last.contains(" ") || !first.contains(" ");
        boolean names =
                pieces.subList(0, pieces.size() - 1).stream()
                        .map(Authors::clean)
                        .allMatch(p -> p.isEmpty() || isName(p));
        return pieces.size() > 1
                && names
                && word
                && isName(last + " " + first)
                && !isPlace(next)
                && next.page() == line.page()
                && Math.abs(next.size() - line.size()) < 0.3f
                && next.base() - line.base() > 0.5f * line.size()
                && next.base() - line.base() < 2 * line.size()
                && next.left() < line.right()
                && next.right() > line.left();
    }

    /// The names on a line; empty when it is about something else.
    static List<String> names(Line line) {
        return names(line, pieces(line));
    }

    private static List<String> names(Line line, List<String> pieces) {
        List<String> chinese = chinese(pieces);
        if (!chinese.isEmpty()) {
            return chinese;
        }
        List<String> names = new ArrayList<>();
        int wrong = 0;
        for (String piece : pieces) {
            String clean = clean(piece);
            if (clean.isEmpty()) {
                continue;
            }
            Matcher two = TWO.matcher(clean);
            if (two.matches() && isName(clean)) {
                names.add(ordered(two.group(1)));
                names.add(ordered(two.group(2)));
            } else if (isName(clean)) {
                names.add(ordered(clean));
            } else {
                wrong++;
            }
        }
        if (!names.isEmpty()
                && wrong > 0
                && line.text().matches("^(?:[\\p{Lu}.’'-]+ ){1,4}[\\p{Lu}.’'-]+,.*\\p{Ll}.*")) {
            // ACM journals: NAME IN CAPITALS, then the place on the same line.
            return names.subList(0, 1);
        }
        return names.size() > wrong || !names.isEmpty() && wrong <= names.size()
                ? names
                : List.of();
    }

    /// Chinese names on a line of nothing else: pieces of two to four characters, of which most
    /// open with a surname that is known, so the others are names too. Two characters that a blank
    /// parts to make them as wide as three are one. Empty when the line is not such a list.
    private static List<String> chinese(List<String> pieces) {
        List<String> names = new ArrayList<>();
        String half = "";
        int known = 0;
        for (String piece : pieces) {
            String name = half + clean(piece).replaceAll("[^\\p{L}]", "");
            half = name.codePointCount(0, name.length()) == 1 ? name : "";
            if (name.isEmpty() || !half.isEmpty()) {
                continue;
            }
            if (!name.matches("\\p{IsHan}{2,4}") || KnownHeadings.known(name) || !apart(name)) {
                return List.of();
            }
            known += Surnames.opens(name) ? 1 : 0;
            names.add(name);
        }
        return known * 2 >= names.size() && half.isEmpty() ? names : List.of();
    }

    private static boolean apart(String name) {
        return !PLACE.matcher(name).matches() && !OTHER.matcher(name).matches();
    }

    /// The line cut at commas, "and", raised marks and wide gaps.
    private static List<String> pieces(Line line) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        String text = line.text();
        float parting = parting(line);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int glyph = line.glyphAt()[i];
            boolean raised = glyph >= 0 && line.script()[glyph] == Line.RAISED;
            if (i > 0 && HanFront.parted(line, i, WIDE)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            boolean mark =
                    raised || "∗*†‡§¶♣♦♠♥⋆★◇✉,;·&|，、；".indexOf(c) >= 0 || Character.isDigit(c);
            boolean wide = c == ' ' && i > 0 && i + 1 < text.length() && gap(line, i) > parting;
            if (mark || wide) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        List<String> parted = new ArrayList<>();
        for (String p : pieces) {
            parted.addAll(List.of(p.split("(?:^|\\s)(?:and|AND|und|et)(?:\\s|$)")));
        }
        return parted;
    }

    /// The gap, in points, from which on two names of a line are parted.
    private static float parting(Line line) {
        float narrowest = VERY_WIDE * line.size();
        String text = line.text();
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == ' ' && gap(line, i) > 0) {
                narrowest = Math.min(narrowest, gap(line, i));
            }
        }
        float wide = WIDE * line.size();
        return narrowest <= wide ? wide : Math.min(VERY_WIDE * line.size(), WIDER * narrowest);
    }

    private static float gap(Line line, int space) {
        int a = line.glyphAt()[space - 1];
        int b = line.glyphAt()[space + 1];
        return a < 0 || b < 0 ? 0 : line.glyphs().get(b).left() - line.glyphs().get(a).right();
    }

    private static String clean(String piece) {
        return piece.replaceAll("\\([^)]*\\)", " ")
                .replaceAll(
                        "(?i)\\b(?:ph\\.?d|(?-i:(?<=\\S )M\\.?D|^M\\.?D(?=\\.?$))|msc|dr|prof|senior member|member|fellow|student member|ieee|acm)\\b\\.?",
                        " ")
                .replaceAll("^(?i:by|authors?:?)\\s+", "")
                .replaceAll("[\\[\\]{}_^()]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static boolean isName(String text) {
        if (PLACE.matcher(text).matches() || OTHER.matcher(text).matches()) {
            return false;
        }
        if (text.codePoints().allMatch(c -> Characters.isHan(c) || c == ' ')) {
            String name = text.replace(" ", "");
            return Surnames.opens(name) && !KnownHeadings.known(name);
        }
        String[] words = text.split(" ");
        if (words.length < 2 || words.length > 6) {
            return false;
        }
        int full = 0;
        for (String word : words) {
            if (!NAME_WORD.matcher(word).matches()) {
                return false;
            }
            full +=
                    word.length() > 1
                                    && Character.isUpperCase(word.codePointAt(0))
                                    && !word.endsWith(".")
                            ? 1
                            : 0;
        }
        return full >= 1 && Character.isUpperCase(words[words.length - 1].codePointAt(0))
                || full >= 1 && words[words.length - 1].length() > 2;
    }

    /// Names in capitals are written as names are.
    private static String ordered(String name) {
        boolean capitals =
                name.equals(name.toUpperCase(java.util.Locale.ROOT))
                        && name.matches(".*\\p{Lu}{3,}.*");
        if (!capitals) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            start = c == ' ' || c == '-' || c == '.';
        }
        return out.toString();
    }
}
