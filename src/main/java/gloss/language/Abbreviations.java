package gloss.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Abbreviations that a text explains itself: "empirical risk minimization (ERM)" gives `ERM` with
/// its meaning. The algorithm of Schwartz and Hearst (2003), which finds 82 % of them at 95 %
/// precision in biomedical abstracts: the long form is the shortest stretch before the bracket that
/// holds the short form's letters in order, the first one at the start of a word.
public final class Abbreviations {
    /// Both exactly as they stand in the text.
    public record Abbreviation(String shortForm, String longForm, int start, int end) {}

    private static final Pattern BRACKET = Pattern.compile("[(（]([^()（）]{2,12})[)）]");
    private static final Pattern SHORT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&/-]{1,9}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{3,16}$");
    private static final int LONGEST_SHORT_FORM_FACTOR = 2;
    private static final int MORE_WORDS = 5;

    private Abbreviations() {}

    /// In order of appearance.
    public static List<Abbreviation> in(String text) {
        List<Abbreviation> found = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            String inside = bracket.group(1).strip();
            if (!isShortForm(inside)) {
                continue;
            }
            String before = text.substring(0, bracket.start()).stripTrailing();
            String meaning = longForm(inside, before);
            if (!meaning.isEmpty()) {
                int start = before.length() - meaning.length();
                found.add(new Abbreviation(inside, meaning, start, bracket.end()));
            }
        }
        return found;
    }

    private static boolean isShortForm(String inside) {
        return SHORT.matcher(inside).matches()
                && inside.codePoints().filter(Character::isUpperCase).count() >= 2
                && !inside.matches("[IVXLC]+|(?:19|20)\\d\\d.?");
    }

    private static String longForm(String shortForm, String before) {
        String letters = shortForm.replaceAll("s$", "");
        int most =
                Math.min(
                        letters.length() + MORE_WORDS,
                        letters.length() * LONGEST_SHORT_FORM_FACTOR);
        String window = lastWords(before, most);
        Matcher chinese = CHINESE.matcher(window);
        if (chinese.find()) {
            return "";
        }
        int at = window.length() - 1;
        for (int i = letters.length() - 1; i >= 0; i--) {
            char wanted = Character.toLowerCase(letters.charAt(i));
            if (!Character.isLetterOrDigit(wanted)) {
                continue;
            }
            while (at >= 0
                    && (Character.toLowerCase(window.charAt(at)) != wanted
                            || (i == 0
                                    && at > 0
                                    && Character.isLetterOrDigit(window.charAt(at - 1))))) {
                at--;
            }
            if (at < 0) {
                return "";
            }
            at--;
        }
        String meaning = window.substring(at + 1);
        boolean sound =
                meaning.length() > shortForm.length()
                        && !meaning.matches(".*[,;:()\\[\\]].*")
                        && !List.of(meaning.split("\\s+")).contains(shortForm);
        return sound ? meaning : "";
    }

    private static String lastWords(String text, int most) {
        int at = text.length();
        for (int words = 0; words < most && at > 0; words++) {
            at = text.lastIndexOf(' ', at - 1);
        }
        return at <= 0 ? text : text.substring(at + 1);
    }
}
