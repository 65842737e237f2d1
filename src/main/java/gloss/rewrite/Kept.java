package gloss.rewrite;

import gloss.language.Words;
import gloss.reading.Objection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether a rewritten sentence has no more "not" and no more "first" and "best" than its sources
/// together, no "lower" or "better" they do not bear out, and no less "may". The check of `verify`
/// asks what a sentence says; here, where a model was told to say the same and a refusal costs
/// style only, it may also be counted. Against sources in the other language the count is generous:
/// "unsupervised" may become 无监督, "few" 不多.
final class Kept {
    private static final Pattern NOT =
            Pattern.compile(
                    "(?i)\\b(?:not|never|neither|nor|cannot|without|no|none|hardly|unable|fail\\w*|lack\\w*)\\b|n['’]t\\b"
                            + "|不(?!仅|但|只|断|同|少|久|妨|管|变|均|平衡|一致|确定|规则|等|过)|没有|无法|未(?!来)|并非|无需|无须");

    /// Words whose translation may have a "not".
    private static final Pattern NOT_WITHIN =
            Pattern.compile(
                    "(?i)\\b(?:un|in|im|ir|il|non|dis|mis)-?\\p{L}{4,}|\\p{L}{3,}(?:less|-free)\\b"
                            + "|\\b(?:only|few|little|rarely|seldom|instead|rather than|exclud\\w+|ignor\\w+|miss\\w*|avoid\\w*|independent\\w*|different|although|despite)\\b"
                            + "|不|无|未|非|免|缺|少|仅|只|除");

    private static final Pattern FIRST =
            Pattern.compile(
                    "(?i)\\b(?:the|its|our|their) (?:very )?(?:first|best|only|highest|lowest|largest|smallest|fastest|strongest)\\b"
                            + "|\\bfirst (?:and|time|to)\\b|\\bstate[- ]of[- ]the[- ]art\\b"
                            + "|首个|首次|首创|第一个|唯一|最(?!后|终|近|多|少|小二乘|小化|大化|大似然|优化|初)");

    private static final Pattern FIRST_WITHIN =
            Pattern.compile(
                    "(?i)\\b(?:first|best|only|sole|unique|most|least|top|novel|new|optimal|leading|\\p{L}{3,}est|state[- ]of[- ]the[- ]art)\\b"
                            + "|首|第一|唯一|最|新|仅|领先");

    private static final Pattern MAY =
            Pattern.compile(
                    "(?i)\\b(?:may(?! 20\\d\\d)|might|could|possibl[ey]|perhaps|probabl[ey]|likely|potentially|presumably|suggests?|suggested|appears?|seems?)\\b"
                            + "|可能|也许|或许|似乎|看来|有望|潜在|暗示|大概|推测|猜测|能够?|可以?");

    private static final Pattern SURE_MAY =
            Pattern.compile(
                    "(?i)\\b(?:may(?! 20\\d\\d)|might|possibly|perhaps|presumably)\\b|可能(?!性)|也许|或许|似乎");

    private static final Pattern SURELY =
            Pattern.compile(
                    "(?i)\\b(?:certainly|definitely|undoubtedly|always|proves?|proved|guarantees?)\\b|必然|一定(?!的|程度|范围)|肯定|毫无疑问|证明|保证|总是|必定");

    /// Where or for what something holds: up to four words after the preposition.
    private static final Pattern WHERE =
            Pattern.compile(
                    "(?i)\\b(?:on|for|among|across|within|under) ((?:[\\p{L}\\p{N}’'-]+ ?){1,4})(?=[,.;:)]|$|\\b(?:and|with|by|to|of|in|is|are|was|were|that|which|at|from)\\b)"
                            + "|在([\\p{IsHan}\\p{L}\\p{N} -]{2,16}?)(?:上|中(?!的))");

    private static final Pattern LESS =
            Pattern.compile(
                    "(?i)\\b(?:lower(?:s|ed)?|less|fewer|worse|smaller|slower|reduc\\w+|decreas\\w+|drop(?:s|ped)?|declin\\w+|inferior)\\b"
                            + "|更低|更差|更少|更小|更慢|更短|下降|降低|减少|劣于|不如|低于|不及|逊于");

    /// 更低 says more than 低: it needs a comparison in the source.
    private static final Pattern LESS_STILL = Pattern.compile("更[低差少小慢短弱]");

    private static final Pattern LESS_COMPARED =
            Pattern.compile(
                    "(?i)\\b(?:lower\\w*|less|fewer|worse\\w*|worst|(?:small|slow|short|weak|poor|cheap|light|narrow|thinn)er|reduc\\w+|decreas\\w+|drop\\w*|declin\\w+|minim\\w+|fall\\w*|fell|below|(?<!-)cut(?:s|ting)?|degrad\\w+|los[est]\\w*|sav(?:e|es|ed|ing)\\w*|mitigat\\w+|lag\\w*|trail\\w*|not|than)\\b");

    /// Words whose translation may say that something is less.
    private static final Pattern LESS_WITHIN =
            Pattern.compile(
                    "(?i)\\b(?:low\\w*|less\\w*|few\\w*|worse\\w*|worst|small\\w*|slow\\w*|short\\w*|reduc\\w+|decreas\\w+|drop\\w*|declin\\w+|inferior|minim\\w+|fall\\w*|fell|below|under\\w*|(?<!-)cut(?:s|ting)?|degrad\\w+|weak\\w*|poor\\w*|los[est]\\w*|sav(?:e|es|ed|ing)\\w*|mitigat\\w+|alleviat\\w+|suffer\\w*|lag\\w*|trail\\w*|cheap\\w*|light\\w*|hurt\\w*|not|down|shr[aiu]nk\\w*|compress\\w*|eas(?:e|es|ed)|limit\\w*|outperform\\w*|narrow\\w*)\\b"
                            + "|低|差|少|小|慢|短|降|减|劣|不|逊|缩|弱|损");

    private static final Pattern MORE =
            Pattern.compile(
                    "(?i)\\b(?:higher|better|larger|greater|faster|improv\\w+|increas\\w+|superior|outperform\\w*|surpass\\w*|exceed\\w*)\\b"
                            + "|更高|更好|更优|更快|更大|更强|提高|提升|增加|优于|高于|超过|超越|胜过");

    /// Words whose translation may say that something is more.
    private static final Pattern MORE_WITHIN =
            Pattern.compile(
                    "(?i)\\b(?:high\\w*|better|best|large\\w*|great\\w*|fast\\w*|quick\\w*|improv\\w+|increas\\w+|superior|outperform\\w*|surpass\\w*|exceed\\w*|more|most|over|above|beyond|gains?|gained|boost\\w*|enhanc\\w+|advan\\w+|benefi\\w+|ris(?:e|es|ing|en)|rose|rais\\w+|grow\\w*|grew|strong\\w*|accelerat\\w+|speed\\w*|up|beat\\w*|add\\w*|extra|further|up to|long\\w*|big\\w*|wide\\w*|than|sharp\\w*|rich\\w*|promot\\w+|help\\w*|lead\\w*|win\\w*|won)\\b"
                            + "|高|好|优|快|大|强|提|增|超|胜|升|多|长|比");

    private static final Words WORDS = new Words();

    private Kept() {}

    /// What has come or gone; empty when nothing has.
    static List<Objection> against(String text, List<String> sources) {
        String all = String.join(" ", sources);
        boolean same = Judge.isIn("zh", text) == Judge.isIn("zh", all);
        List<Objection> against = new ArrayList<>();
        add(against, Objection.Kind.NEGATION, text, NOT, all, same ? NOT : NOT_WITHIN);
        add(against, Objection.Kind.SUPERLATIVE, text, FIRST, all, same ? FIRST : FIRST_WITHIN);
        add(against, Objection.Kind.COMPARISON, text, LESS, all, same ? LESS : LESS_WITHIN);
        if (!same) {
            add(against, Objection.Kind.COMPARISON, text, LESS_STILL, all, LESS_COMPARED);
        }
        add(against, Objection.Kind.COMPARISON, text, MORE, all, same ? MORE : MORE_WITHIN);
        add(against, Objection.Kind.HEDGE, text, SURELY, all, SURELY);
        if (count(SURE_MAY, sources.getFirst()) > 0 && count(MAY, text) == 0) {
            against.add(
                    new Objection(Objection.Kind.HEDGE, "", last(SURE_MAY, sources.getFirst())));
        }
        if (same) {
            where(text, sources.getFirst()).ifPresent(against::add);
        }
        return against;
    }

    /// A place of the source of which no word is in the text.
    private static Optional<Objection> where(String text, String source) {
        Set<String> said = new HashSet<>(WORDS.content(text));
        return WHERE.matcher(source)
                .results()
                .filter(m -> {
                    String place = m.group(1) == null ? m.group(2) : m.group(1);
                    List<String> words = WORDS.content(place);
                    boolean gone =
                            words.stream().noneMatch(said::contains)
                                    || RELATIVE.matcher(
                                                            source.substring(
                                                                    m.start(), reach(source, m)))
                                                    .find()
                                            && words.stream()
                                                    .allMatch(w -> isLess(w, text, source));
                    return !words.isEmpty() && gone;
                })
                .map(m -> new Objection(Objection.Kind.SCOPE, "", m.group().strip()))
                .findFirst();
    }

    /// "For pages that do not": without its noun the clause after it speaks of something else, even
    /// where the sentence has the noun in another place.
    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:that|which|who|whose)\\b");

    /// The place and the word after it.
    private static int reach(String source, MatchResult place) {
        return Math.min(source.length(), place.end() + WORD);
    }

    private static final int WORD = 6;

    private static boolean isLess(String word, String text, String source) {
        return Collections.frequency(WORDS.content(text), word)
                < Collections.frequency(WORDS.content(source), word);
    }

    private static void add(
            List<Objection> against,
            Objection.Kind kind,
            String text,
            Pattern claimed,
            String sources,
            Pattern borne) {
        long more = borne == NOT_WITHIN ? count(NOT, sources) : 0;
        if (count(claimed, text) > count(borne, sources) + more) {
            against.add(new Objection(kind, last(claimed, text), ""));
        }
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static String last(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .reduce((_, l) -> l)
                .orElse("");
    }
}
