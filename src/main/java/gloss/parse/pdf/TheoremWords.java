package gloss.parse.pdf;

import java.util.regex.Pattern;

/// The words that open statements set apart: theorems and their kin. "Lemma 2 follows from" is
/// none: a sentence about one goes on in small letters.
final class TheoremWords {
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "^(?:(?i:theorem|lemma|proposition|corollary|definition|assumption|remark|example"
                            + "|claim|conjecture|observation|hypothesis|problem|property|fact|condition)"
                            + "s?\\s*(?:[A-Z]?\\.?\\d++(?:\\.\\d++)*+|[A-Z]\\b)?\\s*[.:(*]"
                            + "|(?i:theorem|lemma|proposition|corollary|definition|assumption|remark|example)"
                            + "\\s+[A-Z]?\\.?\\d++(?:\\.\\d++)*+(?!\\s*[,;]|\\s+\\p{Ll}{2})"
                            + "|(?:定理|引理|命题|推论|定义|假设|注|例)\\s*\\d)");

    private static final Pattern PROOF =
            Pattern.compile("^(?:(?i:proof(?:\\s+(?:of|sketch)[^.]{0,40})?)\\s*[.:]|证明)");

    private TheoremWords() {}

    /// Whether a text opens a numbered statement or a proof.
    static boolean opens(String text) {
        return statement(text) || proof(text);
    }

    static boolean statement(String text) {
        return STATEMENT.matcher(text).find();
    }

    static boolean proof(String text) {
        return PROOF.matcher(text).find();
    }
}
