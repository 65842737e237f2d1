package gloss.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A sentence as the trained models see it: words in small letters, numbers and years by kind, each
/// mark for itself. "Ours gains 1.4 % (2018)." gives `ours gains <num> % ( <year> ) .`
final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}+(?:[-'’]\\p{L}+)*|\\d+(?:[.,]\\d+)*|[^\\s\\p{L}\\d]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Tokens() {}

    static List<String> of(String sentence) {
        List<String> tokens = new ArrayList<>();
        TOKEN.matcher(sentence.toLowerCase(Locale.ROOT))
                .results()
                .forEach(found -> tokens.add(kind(found.group())));
        return tokens;
    }

    private static String kind(String token) {
        if (!Character.isDigit(token.charAt(0))) {
            return token;
        }
        return YEAR.matcher(token).matches() ? "<year>" : "<num>";
    }
}
