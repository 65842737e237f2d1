package gloss.verify;

import java.util.LinkedHashSet;
import java.util.Set;

/// What Han characters tell of words that no dictionary pairs: most Chinese words are of two
/// characters, and words of like meaning mostly share one.
final class Han {
    /// Characters that are part of words of any meaning.
    private static final String COMMON =
            "的一了是在有不为以和与对中上下大小多少个种性化度率法式体系量数行用成可能会得出来发生进理学分部间本作同等高低新主要方面长"
                    + "于其所从而且之及或被把将使地点过后前内外时年日月人们这那此该各每当由向到去起又也都就还只最更很太非无未没文工定合结果提现使";

    private static final int TWO = 2;

    private Han() {}

    /// A translation stands in a Chinese text.
    static boolean isIn(String concept, String text) {
        return concept.length() >= "zh:".length() + TWO
                && concept.startsWith("zh:")
                && text.contains(concept.substring("zh:".length()));
    }

    static Set<Integer> telling(String text) {
        Set<Integer> telling = new LinkedHashSet<>();
        text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .filter(c -> COMMON.indexOf(c) < 0)
                .forEach(telling::add);
        return telling;
    }

    /// A half when a short word of the term, or its translation, shares a telling character with
    /// the statement's; else 0.
    static double likeness(Term term, Statement statement) {
        boolean like =
                term.concepts().stream()
                        .filter(c -> c.startsWith("zh:"))
                        .map(c -> c.substring("zh:".length()))
                        .anyMatch(word -> isLike(word, statement.characters()));
        return like ? Statement.HALF : 0;
    }

    private static boolean isLike(String word, Set<Integer> characters) {
        Set<Integer> telling = telling(word);
        long shared = telling.stream().filter(characters::contains).count();
        return word.length() <= TWO ? shared > 0 : shared >= TWO;
    }
}
