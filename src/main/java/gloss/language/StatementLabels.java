package gloss.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The labels that papers of theory print before a statement or a proof: "Theorem 3 (Bayes).",
/// "Proof of Lemma 2.1.", "定理 1.", "证明：". They name what follows and are no sentences.
public final class StatementLabels {
    private static final String NUMBER =
            "(?:[A-Z]\\.?)?\\d+(?:\\.\\d+)*[a-z′']?|[A-Z](?:\\.\\d+)*|[IVX]+";

    private static final String BRACKETED =
            "(?:\\s*\\((?:[^()]|\\([^()]*\\)){1,120}\\)|\\s*\\[[^\\]]{1,80}\\])";

    private static final Pattern LABEL =
            Pattern.compile(
                    "^\\s*(?:(?=\\p{Lu})(?:(?i:main|informal|key|technical)\\s)?"
                            + "(?i:theorem|lemma|proposition|corollary|definition|assumption|remark|example|claim|conjecture"
                            + "|observation|hypothesis|problem|property|fact|condition|axiom|notation|exercise|question|case|step)s?"
                            + "(?:\\s+(?:"
                            + NUMBER
                            + "))?"
                            + BRACKETED
                            + "{0,2}\\s*[.:]"
                            + "|(?=\\p{Lu})(?i:(?:sketch\\s+of\\s+(?:the\\s+)?)?proof)(?i:\\s+(?:of|sketch|idea|outline|for|by)\\b)?"
                            + "(?:[^.:()]|\\.\\d){0,60}"
                            + BRACKETED
                            + "?\\s*[.:]"
                            + "|(?:定理|引理|命题|推论|定义|假设|注记?|例|性质|公理|问题)\\s*\\d*(?:\\.\\d+)*\\s*(?:[（(][^（()）]{1,60}[）)])?\\s*[.．。:：]"
                            + "|证明?\\s*[.．。:：])(?=\\s|$|\\p{IsHan})");

    /// "Proof" goes on with what it proves, or ends: "Proof techniques differ." is a sentence.
    private static final Pattern PROOF =
            Pattern.compile(
                    "(?i)(?:sketch\\s+of\\s+(?:the\\s+)?)?proof(?:\\s+(?:of|sketch|idea|outline|for|by)\\b.*)?\\s*(?:\\(.*\\))?\\s*[.:]");

    private StatementLabels() {}

    /// Where the label that opens a text ends, its stop included; 0 when it opens with none.
    public static int end(String text) {
        Matcher m = LABEL.matcher(text);
        if (!m.find()) {
            return 0;
        }
        String label = m.group().strip();
        boolean proof = label.regionMatches(true, 0, "proof", 0, 5) || label.startsWith("Sketch");
        return proof && !PROOF.matcher(label).matches() ? 0 : m.end();
    }

    /// Whether a text is nothing but a label.
    public static boolean is(String text) {
        return !text.isBlank() && end(text) == text.stripTrailing().length();
    }
}
