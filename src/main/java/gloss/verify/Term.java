package gloss.verify;

import java.util.List;
import java.util.Set;

/// A content word, or a term of several, of a statement.
///
/// @param words its stems in English, or itself in Chinese
/// @param thing whether it is a thing of its own, which no other word can stand for: `diabetes`, 上海
/// @param concepts what it may stand for in either language: `improve` and 提高 meet in one of them
record Term(int start, int end, List<String> words, Set<String> concepts, boolean thing) {
    boolean chinese() {
        return !words.isEmpty() && words.getFirst().codePointAt(0) > LATIN;
    }

    /// Whether a dictionary knows it in the other language.
    boolean isTranslated() {
        String other = chinese() ? "en:" : "zh:";
        return concepts.stream().anyMatch(c -> c.startsWith(other));
    }

    /// Han characters come after this one.
    private static final int LATIN = 0x2E80;
}
