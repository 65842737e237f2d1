package gloss.publish;

import gloss.verify.Aspect;
import gloss.verify.Finding;
import gloss.verify.Judgement;
import gloss.verify.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/// What a check found, in words of English or Chinese.
public final class VerdictWords {
    private final Words words;

    private VerdictWords(Words words) {
        this.words = words;
    }

    public static VerdictWords of(String language) {
        return new VerdictWords(Words.of(language));
    }

    public String judgement(Judgement judgement) {
        return switch (judgement) {
            case SUPPORTED -> words.say("supported", "有据");
            case PARTLY -> words.say("partly", "部分有据");
            case NOT_FOUND -> words.say("not found", "未找到");
            case CONTRADICTED -> words.say("contradicted", "相矛盾");
        };
    }

    /// Why a sentence is not supported, its findings one after the other; empty for a supported
    /// one.
    public String reason(Verdict verdict) {
        if (verdict.judgement() == Judgement.NOT_FOUND) {
            return words.say("nothing in the paper says this", "论文里没有说到");
        }
        return verdict.findings().stream()
                .map(this::reason)
                .distinct()
                .collect(Collectors.joining(words.say("; ", "；")));
    }

    private String reason(Finding finding) {
        String said = quoted(finding.words());
        String known = quoted(finding.evidence());
        return switch (finding.aspect()) {
            case NUMBER ->
                    known.isEmpty()
                            ? words.say(
                                    "the number " + said + " is not in the evidence",
                                    "证据中没有数字" + said)
                            : words.say(
                                    "the number " + said + " is not the evidence’s " + known,
                                    "数字" + said + "与证据中的" + known + "不符");
            case UNIT ->
                    words.say(
                            said + " is in another unit than " + known,
                            said + "与" + known + "单位不同");
            case NAME -> words.say(said + " is not named there", "证据中没有提到" + said);
            case NEGATION ->
                    said.isEmpty()
                            ? words.say("the evidence denies it: " + known, "证据是否定的：" + known)
                            : words.say("the evidence does not deny it: " + said, "证据并未否定：" + said);
            case COMPARISON ->
                    known.isEmpty()
                            ? words.say("no such comparison there: " + said, "证据中没有这样的比较：" + said)
                            : words.say(
                                    "the other way round: " + said + " against " + known,
                                    "方向相反：" + said + "，证据是" + known);
            case SUPERLATIVE -> words.say("claims more: " + said, "说得过头：" + said);
            case HEDGE -> words.say("the evidence is less sure: " + known, "证据没有这么肯定：" + known);
            case SCOPE -> words.say("leaves out where it holds: " + known, "略去了适用范围：" + known);
            case QUANTIFIER ->
                    known.isEmpty()
                            ? words.say("not for " + said + " there", "证据没有说" + said)
                            : words.say(
                                    said + " for the evidence’s " + known,
                                    "证据说的是" + known + "，不是" + said);
            case CAUSE ->
                    words.say(
                            "a cause (" + said + ") where the evidence sees a link (" + known + ")",
                            "证据只说相关（" + known + "），不是因果（" + said + "）");
            case TIME -> words.say("not done yet: " + known, "尚未做：" + known);
            case CONTENT -> words.say("not in the evidence: " + said, "证据中没有：" + said);
        };
    }

    /// The words of the sentence that the findings are about, each once.
    public static List<String> about(Verdict verdict) {
        return verdict.findings().stream()
                .filter(f -> f.aspect() != Aspect.CONTENT)
                .map(Finding::words)
                .filter(w -> !w.isBlank())
                .distinct()
                .toList();
    }

    private String quoted(String said) {
        return said.isBlank() ? "" : words.say("“" + said.strip() + "”", "“" + said.strip() + "”");
    }
}
