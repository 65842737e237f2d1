package gloss.parse.pdf;

import org.jspecify.annotations.Nullable;

/// Finds headings that run into their paragraph: bold or italic words at its start that go over
/// into the body's face.
final class RunIns {
    private static final int LONGEST = 90;

    private RunIns() {}

    /// The run-in heading of a paragraph's first line; null when it has none.
    static Part.@Nullable RunIn of(Line line, Manner manner) {
        if (!manner.bodySized(line)) {
            return null;
        }
        int bold = prefix(line, Face::bold);
        if (bold > 0 && bold < line.text().length()) {
            return runIn(line, bold, false);
        }
        int italic = prefix(line, f -> f.italic() && !f.math());
        if (italic > 0 && italic < line.text().length()) {
            return runIn(line, italic, true);
        }
        return null;
    }

    /// Length of the text set in a face with the property, from the start of the line; 0 when the
    /// line does not open with it.
    private static int prefix(Line line, java.util.function.Predicate<Face> property) {
        int end = 0;
        for (int i = 0; i < line.text().length(); i++) {
            int glyph = line.glyphAt()[i];
            if (glyph >= 0) {
                if (!property.test(line.glyphs().get(glyph).face())) {
                    break;
                }
                end = i + 1;
            }
        }
        return end;
    }

    private static Part.@Nullable RunIn runIn(Line line, int end, boolean italic) {
        String title = line.text().substring(0, end).strip();
        int start = end;
        while (start < line.text().length() && " .:—–".indexOf(line.text().charAt(start)) >= 0) {
            start++;
        }
        boolean closed =
                title.matches(".*[.:?!—–]$")
                        || line.text().substring(end, start).matches(".*[.:—–].*");
        boolean wide = start < line.text().length() && gap(line, end, start) > 0.62f * line.size();
        String words = title.replaceAll("[.:—–]+$", "").strip();
        boolean good =
                words.length() >= 3
                        && words.length() <= LONGEST
                        && words.split(" ").length <= 12
                        && Character.isLetterOrDigit(words.codePointAt(0))
                        && (Character.isUpperCase(words.codePointAt(0))
                                || Character.isDigit(words.charAt(0))
                                || Characters.isHan(words.codePointAt(0)))
                        && words.chars().filter(Character::isLetter).count() >= 3
                        && !TheoremWords.opens(line.text())
                        && start < line.text().length();
        boolean told = italic ? closed && !words.matches(".*\\d$") : closed || wide;
        return good && told ? new Part.RunIn(words, start) : null;
    }

    private static float gap(Line line, int end, int start) {
        int a = line.glyphAt()[end - 1];
        int b = line.glyphAt()[start];
        return a < 0 || b < 0 ? 0 : line.glyphs().get(b).left() - line.glyphs().get(a).right();
    }
}
