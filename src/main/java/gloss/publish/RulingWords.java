package gloss.publish;

import gloss.reading.Check;
import gloss.reading.Objection;
import gloss.reading.Reading;
import gloss.reading.Ruling;
import gloss.verify.Aspect;
import gloss.verify.Finding;
import gloss.verify.Judgement;
import gloss.verify.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a sentence of a rewritten reading came about, as a mark and in words.
final class RulingWords {
    private final Words words;
    private final VerdictWords verdicts;
    private final boolean rewritten;

    RulingWords(Words words, Reading reading) {
        this.words = words;
        this.verdicts = VerdictWords.of(reading.labels());
        this.rewritten = reading.engine().model() != null;
    }

    /// A full dot for what is rewritten and supported, a quotation mark for the paper's own words,
    /// a turned arrow for those that stand in place of a model's. None where no model had a hand,
    /// since there all is quoted.
    String mark(Check check) {
        if (!rewritten) {
            return "";
        }
        return switch (check) {
            case SUPPORTED -> "●";
            case QUOTED -> "❝";
            case REPLACED -> "↩";
            case FORM -> "";
        };
    }

    /// The mark before a page: `● p. 3`.
    String marked(Check check, String where) {
        String mark = mark(check);
        return mark.isEmpty() || where.isEmpty() ? mark + where : mark + " " + where;
    }

    /// What the mark means, and why a sentence was replaced.
    String meaning(Check check, @Nullable Ruling ruling) {
        return switch (check) {
            case SUPPORTED ->
                    words.say("Rewritten by the model, and supported by the evidence", "模型改写，核对有据");
            case QUOTED -> words.say("The paper’s own words", "论文原话");
            case FORM -> "";
            case REPLACED ->
                    words.say(
                                    "The paper’s own words, in place of the model’s: ",
                                    "已换回论文原话，模型的说法未通过：")
                            + why(ruling);
        };
    }

    /// Why the model's words were not taken; empty when they were.
    String why(@Nullable Ruling ruling) {
        return ruling == null
                ? ""
                : ruling.against().stream()
                        .map(this::why)
                        .distinct()
                        .collect(Collectors.joining(words.say("; ", "；")));
    }

    private String why(Objection objection) {
        return switch (objection.kind()) {
            case NUMBER,
                    UNIT,
                    NAME,
                    NEGATION,
                    COMPARISON,
                    SUPERLATIVE,
                    HEDGE,
                    SCOPE,
                    QUANTIFIER,
                    CAUSE,
                    TIME,
                    CONTENT ->
                    verdicts.reason(verdict(objection));
            case FORM -> words.say("no usable sentence came", "没有得到可用的句子");
            case LANGUAGE -> words.say("it was in another language", "语言不对");
            case LENGTH -> words.say("it was too long", "太长");
            case OTHER_NUMBERS ->
                    words.say("its numbers differed between the languages", "两种语言的数字不一致");
        };
    }

    private static Verdict verdict(Objection objection) {
        Finding finding =
                new Finding(
                        Aspect.valueOf(objection.kind().name()),
                        false,
                        objection.words(),
                        objection.evidence());
        return new Verdict(Judgement.PARTLY, List.of(finding), 0);
    }
}
