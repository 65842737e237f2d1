package gloss.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The phrases of a text that trained weights may know: `w:` one to three words in a row, `^:` the
/// first one to three, with `_` between words. Numbers stand for their form (`#pct`, `#dec`,
/// `#int`), Chinese is taken sign by sign, other signs than those of a sentence are left out.
final class Phrases {
    private static final Pattern PERCENT = Pattern.compile("\\d+(?:\\.\\d+)?\\s?(?:%|％|percent)");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern WHOLE = Pattern.compile("\\d+");
    private static final Pattern WORD =
            Pattern.compile("#?[a-z]+(?:['’-][a-z]+)*|[=<>≤≥%:;,.()]|\\p{IsHan}");
    private static final int LONGEST = 3;

    private Phrases() {}

    /// Each once, in the text's order.
    static Set<String> of(String text) {
        List<String> words = words(text);
        Set<String> phrases = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(from + LONGEST, words.size()); to++) {
                String phrase = String.join("_", words.subList(from, to));
                phrases.add("w:" + phrase);
                if (from == 0) {
                    phrases.add("^:" + phrase);
                }
            }
        }
        return phrases;
    }

    /// The words of a heading.
    static Set<String> ofTitle(String title) {
        Set<String> phrases = new LinkedHashSet<>();
        words(title).forEach(w -> phrases.add("t:" + w));
        return phrases;
    }

    private static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String plain = PERCENT.matcher(lower).replaceAll(" #pct ");
        plain = DECIMAL.matcher(plain).replaceAll(" #dec ");
        plain = WHOLE.matcher(plain).replaceAll(" #int ");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
