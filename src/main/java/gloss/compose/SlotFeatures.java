package gloss.compose;

import gloss.language.Cues;
import gloss.paper.Sentence;
import gloss.reading.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What the trained weights of a slot (`SlotWeights`) see of a sentence: named values near -1 to 2,
/// each of which can be looked up in `slot-weights.txt`. Absent is 0.
final class SlotFeatures {
    private static final Map<String, Pattern> SIGNS = signs();

    private static final List<String> CUES =
            List.of(
                    "gap",
                    "context",
                    "aim",
                    "new",
                    "contribution",
                    "step",
                    "setup",
                    "data",
                    "result",
                    "comparison",
                    "finding",
                    "admitted",
                    "future");

    private static final double FIT = 5;
    private static final double RULED = 10;
    private static final double CUE = 3;
    private static final double MOST_CUE = 6;
    private static final double WORDS = 25;
    private static final double MOST = 2;

    private final Cues cues;
    private final Authorship authorship;
    private final OwnNames names;
    private final Positions positions;
    private final int sentences;
    private final double length;

    /// `sentences` of the paper; `inCharacters` for a language counted so.
    SlotFeatures(
            Cues cues,
            Authorship authorship,
            OwnNames names,
            Positions positions,
            int sentences,
            boolean inCharacters) {
        this.cues = cues;
        this.authorship = authorship;
        this.names = names;
        this.positions = positions;
        this.sentences = Math.max(1, sentences);
        this.length = inCharacters ? 1.7 * WORDS : WORDS;
    }

    /// In the order of their names.
    Map<String, Double> of(Rated rated) {
        Map<String, Double> features = new TreeMap<>();
        Candidate candidate = rated.candidate();
        Sentence sentence = candidate.sentence();
        String said = sentence.text();
        features.put("bias", 1.0);
        for (Role slot : List.of(Role.PROBLEM, Role.IDEA, Role.METHOD, Role.RESULTS, Role.LIMITS)) {
            String name = slot.name().toLowerCase(Locale.ROOT);
            features.put("fit." + name, within(rated.fit(slot) / FIT));
            features.put("echo." + name, rated.close().echo(slot));
            features.put("rules." + name, rated.ruled(slot) / RULED);
        }
        for (String cue : CUES) {
            double score = Math.min(MOST_CUE, cues.score(cue, said));
            features.put("cue." + cue, within(score / CUE));
        }
        features.put("gist", rated.close().gist());
        features.put("central", rated.close().central());
        features.put("section." + candidate.kind(), 1.0);
        features.put("place", positions.relative(sentence));
        features.put("place.paper", (double) candidate.order() / sentences);
        features.put("opening", flag(sentence.span().start() == 0));
        features.put("own", flag(authorship.own(said)));
        features.put("acts", flag(authorship.acts(said)));
        features.put("others", flag(authorship.others(said)));
        features.put("cites", flag(authorship.cites(said)));
        features.put("opens", flag(names.open(said)));
        features.put("named", flag(names.named(said)));
        features.put("blemish", within(candidate.blemish()));
        features.put("never", within(rated.never() / 2));
        double words = Math.min(MOST, candidate.cost() / length);
        features.put("words", words);
        features.put("words.squared", words * words);
        SIGNS.forEach(
                (name, sign) -> features.put("says." + name, flag(sign.matcher(said).find())));
        return features;
    }

    private static double within(double value) {
        return Math.max(-MOST, Math.min(MOST, value));
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }

    private static Map<String, Pattern> signs() {
        Map<String, String> words = new TreeMap<>();
        words.put("might", "\\b(?:could|may|might|would|should)\\b|可能|或许");
        words.put("can", "\\b(?:can|able to|allows?|enables?)\\b|能够|可以");
        words.put("not", "\\b(?:not|no|cannot|without|never|nor)\\b|n['’]t\\b|不|没有|未|无");
        words.put("we", "\\b(?:we|i)\\b|我们|本文");
        words.put("we.first", "^(?:\\p{L}+, )?(?:we|i) |^(?:本文|我们)");
        words.put("our", "\\b(?:our|ours)\\b|所提");
        words.put(
                "propose",
                "\\bwe (?:\\p{L}+ )?(?:propos|introduc|present|develop|design|describ)\\w*|提出|设计|构建|建立");
        words.put(
                "do",
                "\\bwe (?:\\p{L}+ )?(?:use|apply|train|compute|define|construct|generate|extract|select|learn|add|replace|initiali[sz]e|sample|minimi[sz]e|optimi[sz]e|combine|represent|model|treat|formulate|adopt|employ|build|collect)\\b|采用|利用|使用");
        words.put(
                "show",
                "\\bwe (?:\\p{L}+ )?(?:show|find|found|demonstrat|observ|report|achiev|obtain)\\w*|表明|显示");
        words.put("prove", "\\bwe (?:\\p{L}+ )?(?:prove|establish|characteri[sz]e|derive)\\b|证明");
        words.put(
                "evaluate",
                "\\b(?:evaluat|compar|experiment|benchmark|validat|test)(?:s|e|es|ed|ing|ion|ions)?\\b|实验|评估|检验");
        words.put("passive", "\\b(?:is|are|was|were|been) (?:\\p{L}+ly )?\\p{L}+ed\\b|被");
        words.put("is.a", "\\b(?:is|are) (?:an?|the|one of)\\b|是一");
        words.put("past", "\\b(?:was|were|had|have been|has been)\\b|已");
        words.put(
                "when",
                "^(?:when|if|since|as|while|although|though|once|after|given|because|despite)\\b|^(?:当|若|如果)");
        words.put("to.first", "^(?:to|for|in order to)\\b|^(?:为了?|针对)");
        words.put("in.first", "^(?:in|on|at|during|with|by|from)\\b|^在");
        words.put("then", "\\b(?:first|then|next|finally|subsequently|after)\\b|首先|然后|最后|再");
        words.put("than", "\\b(?:than|compared|more|less|better)\\b|优于|高于|低于|比");
        words.put("unlike", "\\b(?:unlike|instead|rather|contrast|different)\\b|不同|而不是");
        words.put("number", "\\d");
        words.put("measure", "\\d(?:\\.\\d+)?\\s?%|\\d\\.\\d");
        words.put("symbol", "[=∈≤≥∼∑∥⊥→]|[\\p{L}][ᵢⱼₖₙ₀-₉ᵀᵗ]|[_^]");
        words.put("bracket", "[(（]");
        words.put("list", "(?:,[^,]+){2,},? (?:and|or)\\b|、.+、");
        words.put("colon", "[:：;；]");
        words.put("the.first", "^(?:the|an?)\\b");
        words.put(
                "recent",
                "\\b(?:recent|recently|existing|previous|prior|current|traditional|most|many)\\b|近年|现有|传统|以往");
        words.put(
                "hard",
                "\\b(?:difficult|challeng|expensive|costly|limit|lack|problem|fail|suffer|need)\\w*|困难|不足|问题|缺乏|难以");
        words.put(
                "made",
                "\\b(?:package|software|library|tool|course|module|platform|system|students?|users?|lessons?)\\b|系统|平台|软件");
        words.put(
                "parts",
                "\\b(?:consists?|compris|contain|includ|compos|component|layer|encoder|decoder|loss|network|module|stage|step|pipeline)\\w*|包括|组成|步骤");
        words.put(
                "data",
                "\\b(?:data ?sets?|corpus|samples?|participants|patients|collected|annotat\\w+)\\b|数据|样本");
        words.put("future", "\\b(?:future|will|plan|hope)\\b|未来|今后");
        words.put("example", "\\b(?:example|instance|e\\.g|such as)\\b|例如");
        Map<String, Pattern> signs = new TreeMap<>();
        words.forEach((name, word) -> signs.put(name, Pattern.compile("(?i)" + word)));
        return signs;
    }
}
