package gloss.parse.pdf;

import gloss.language.Sentences;
import gloss.language.Sentences.Range;
import gloss.language.StatementLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The sentences of a block, each with the label before it: "Proof. We show …", "• Scale. We train
/// …", "FM. We used …" are one sentence each, since a label says nothing by itself.
final class SentenceLabels {
    /// Words set apart by their face that name an item; more of them are a sentence or a heading.
    private static final int MOST_WORDS = 5;

    private static final Pattern MARK =
            Pattern.compile(
                    "^(?:[•◦▪●■–—*·✓‣-]\\s+|[(\\[（](?:\\d{1,2}|[a-hA-H]|[ivx]{1,4})[)\\]）]\\s*)");

    /// One name in capitals or small letters behind a capital, or the letter of a part: "DC.",
    /// "Left.", "(a).".
    private static final Pattern NAME =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}\\d&-]*|\\([a-z]\\))[.:]$");

    private SentenceLabels() {}

    static List<Range> sentences(Passage passage) {
        String text = passage.text();
        List<Range> out = new ArrayList<>();
        int start = -1;
        for (Range range : Sentences.split(text, i -> passage.face(i).mono())) {
            int from = start < 0 ? range.start() : start;
            boolean last = text.substring(range.end()).isBlank();
            if (!last && label(passage, range, out.isEmpty() && start < 0)) {
                start = from;
                continue;
            }
            out.add(new Range(from, range.end()));
            start = -1;
        }
        return List.copyOf(out);
    }

    private static boolean label(Passage passage, Range range, boolean first) {
        String said = passage.text().substring(range.start(), range.end());
        if (StatementLabels.is(said) || said.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        String words = MARK.matcher(said).replaceFirst("");
        boolean marked = words.length() < said.length();
        if (!words.matches("(?s).*[.:]") || words.split("\\s+").length > MOST_WORDS) {
            return false;
        }
        return first && NAME.matcher(words).matches() || (first || marked) && apart(passage, range);
    }

    /// Whether its letters are set in another face than the text behind it.
    private static boolean apart(Passage passage, Range range) {
        int next = range.end();
        while (next < passage.text().length() && !Character.isLetter(passage.text().charAt(next))) {
            next++;
        }
        if (next == passage.text().length()) {
            return false;
        }
        Face after = passage.face(next);
        for (int i = range.start(); i < range.end(); i++) {
            if (Character.isLetter(passage.text().charAt(i))) {
                Face face = passage.face(i);
                if (face.bold() == after.bold() && face.italic() == after.italic()) {
                    return false;
                }
            }
        }
        return true;
    }
}
