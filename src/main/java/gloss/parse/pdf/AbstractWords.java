package gloss.parse.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The word "Abstract" where it runs into the abstract's text.
final class AbstractWords {
    private static final Pattern WORD =
            Pattern.compile(
                    "^\\s*(?:(?i:a\\s?b\\s?s\\s?t\\s?r\\s?a\\s?c\\s?t)|"
                            + HanFront.ABSTRACT
                            + ")(?:\\s*[—–:：.\\-]+\\s*|\\s+(?=\\p{Lu})|\\s*$|(?<=[要】\\]〕］])\\s*(?=\\S))");

    private AbstractWords() {}

    static Passage without(Passage passage) {
        Matcher m = WORD.matcher(passage.text());
        return m.find() ? passage.from(m.end()) : passage;
    }
}
