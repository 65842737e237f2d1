package gloss.verify;

import java.util.List;
import java.util.Optional;

/// A smallest part of a statement that can be true or false by itself: a number with its unit, a
/// term, a word, or a Han word that no list knows.
///
/// @param text in small letters, as it stands there
/// @param stem of a single English word; the text of any other
/// @param marks what logic it carries; mostly none
record Unit(
        int start,
        int end,
        String text,
        String stem,
        Sort sort,
        Optional<Term> term,
        Optional<Quantity> quantity,
        List<Mark> marks) {
    enum Sort {
        NUMBER,
        NAME,
        /// A content word or term.
        TERM,
        /// A word of grammar.
        WORD,
        /// Han characters that no list knows.
        HAN
    }

    boolean isContent() {
        return sort == Sort.TERM || sort == Sort.NAME || sort == Sort.HAN;
    }

    static boolean isHan(String text) {
        return !text.isEmpty() && text.codePointAt(0) >= 0x2E80;
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
