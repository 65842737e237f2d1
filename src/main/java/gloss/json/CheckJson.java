package gloss.json;

import gloss.verify.Checked;
import gloss.verify.Verdict;
import java.util.List;
import java.util.function.Function;

/// A checked text as an array, an object a sentence:
/// `{"text","verdict":"supported|partly|not-found|contradicted","reason","words":[],"evidence":[…]}`.
public final class CheckJson {
    private CheckJson() {}

    /// The array, on one line.
    ///
    /// @param reason a verdict's reason in words, empty for a supported sentence
    /// @param about the words of the sentence that the verdict is about
    public static String write(
            List<Checked> text,
            Function<Verdict, String> reason,
            Function<Verdict, List<String>> about) {
        return Output.array(
                text,
                (out, each) -> {
                    out.text("text", each.text());
                    out.text(
                            "verdict",
                            each.verdict()
                                    .judgement()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-'));
                    out.text("reason", reason.apply(each.verdict()));
                    out.strings("words", about.apply(each.verdict()));
                    out.objects("evidence", each.evidence(), Evidences::evidence);
                });
    }
}
