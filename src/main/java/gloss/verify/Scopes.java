package gloss.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Under which condition, on which data, for whom: what limits the evidence must limit the
/// sentence.
final class Scopes {
    /// A phrase ends where the next one begins.
    private static final String NEXT =
            "(?=\\s(?:on|in|for|under|when|if|with|among|across|during|while|by|which|that|than|using|from|because|after|before|at|to|is|are|was|were|can|could|may|will)\\b|[,;:.()，；。]|$)";

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?i)\\b(?:only |even |especially |particularly )?(?:on|in|for|under|when|if|once|among|within|across|during|after|assuming|given|using|provided(?: that)?|unless|up to|in the case of|limited to|restricted to|conditional on|as long as|with (?:at (?:most|least)|fewer than|more than|only))\\s+(?:the |a |an |our |these |both )*([^,;:.()]{2,90}?)"
                            + NEXT);

    private static final Pattern CHINESE =
            Pattern.compile(
                    "(?:仅|只)?(?:在|对于?|针对|当|假设|若|如果|只有|只要)([^，,。；]{2,30}?)(?:上|中|下|时|里|内|后|之间|的?情况下|条件下|前提下|范围内|而言|来说|(?=[，,])|$)|(?<=^|[，,。；])([^，,。；]{3,25})(?:时|后|情况下|条件下|前提下|来说|而言)(?=[，,])");

    /// What names a scope by itself: conditions, and the things that studies are on.
    private static final Pattern TELLING =
            Pattern.compile(
                    "(?i)^(?:only|even|especially|particularly|under|when|if|once|among|assuming|given|provided|unless|up to|in the case|limited|restricted|conditional|as long|with|within|across|after)\\b|data|data ?sets?|benchmarks?|patients?|adults?|children|women|men|mice|rats|subjects?|participants?|survivors?|languages?|domains?|settings?|scenarios?|regimes?|conditions?|cases?|circumstances|regions?|networks?|models?|cells?|cancers?|carcinoma|tumou?rs?|plasma|brain|colon|experiments?|trials?|images?|tasks?|corp(?:us|ora)|test set|stud(?:y|ies)|points?|small|large|simulat\\w+|synthetic|only|数据集|患者|成人|儿童|小鼠|受试者|任务|设置|条件|语言|领域|图像|样本|基准|仅|只|假设|若|如果|当|时$|后$|下$|为例|来说|而言|\\b(?:whose|that|which|where|without)\\b");

    /// Phrases that point into the text or only join: nothing to keep.
    private static final Pattern POINTING =
            Pattern.compile(
                    "(?i)\\b(?:(?:in|on) (?:this|that)|(?:in|on) our (?:work|paper|view|case|opinion)|(?:in|on|for) (?:order|general|addition|contrast|particular|practice|fact|example|instance|terms|comparison|principle|the (?:following|same way|table|figure|long run|future|case|literature|text|past)|future|turn|total|summary|conclusion|short|detail|parallel|figure|table|section|part|spite|place|line|light|view|need|depth))\\b|^(?:在(?:此基础|本文|本研究|一定程度|某种程度|未来|上述)|以(?:及|便|期|来))");

    private Scopes() {}

    static List<Finding> check(Match match) {
        List<Finding> findings = new ArrayList<>();
        for (Statement evidence : match.evidence()) {
            Matcher m = (evidence.chinese() ? CHINESE : ENGLISH).matcher(evidence.text());
            int from = 0;
            while (m.find(from)) {
                int group = m.group(1) == null ? 2 : 1;
                if (!POINTING.matcher(m.group()).find()
                        && isLost(match, evidence, m, group)
                        && isRepeated(match, evidence, m)) {
                    findings.add(new Finding(Aspect.SCOPE, false, "", m.group().strip()));
                }
                from = Math.max(m.start() + 1, m.start(group));
            }
        }
        return findings.size() > 1 ? findings.subList(0, 1) : findings;
    }

    private static boolean isLost(Match match, Statement evidence, Matcher phrase, int group) {
        List<Term> terms = evidence.termsIn(phrase.start(group), phrase.end(group));
        List<Name> names =
                evidence.names().stream()
                        .filter(n ->
                                n.start() >= phrase.start(group) && n.end() <= phrase.end(group))
                        .toList();
        int end = Math.min(evidence.clauseAt(phrase.start()).end(), evidence.text().length());
        String rest = evidence.text().substring(phrase.start(), Math.max(end, phrase.end()));
        if (names.isEmpty() && !TELLING.matcher(rest).find()) {
            return false;
        }
        List<Term> asked = terms.stream().filter(t -> !match.across() || t.isTranslated()).toList();
        List<Term> telling = asked.stream().filter(t -> !isGeneral(t)).toList();
        List<Term> named = telling.isEmpty() ? asked : telling;
        boolean likely = evidence.chinese() && !match.claim().chinese();
        long said =
                named.stream()
                        .filter(t -> match.claim().says(t) >= (likely ? 1 : Statement.HALF))
                        .count();
        boolean kept =
                said > 0 && said * PARTS >= named.size()
                        || names.stream().anyMatch(n -> Name.isIn(n.text(), match.claim().text()))
                        || isNumberKept(match, evidence, phrase);
        return !kept && !(asked.isEmpty() && names.isEmpty());
    }

    /// A phrase is kept by a third of its words.
    private static final int PARTS = 3;

    /// "In pathological cases" tells by its adjective.
    private static boolean isGeneral(Term term) {
        return term.words().size() == 1 && GENERAL.contains(term.words().getFirst());
    }

    private static final Set<String> GENERAL =
            Set.of(
                    "case",
                    "condition",
                    "set",
                    "setting",
                    "situation",
                    "circumstanc",
                    "情况",
                    "条件",
                    "情形");

    private static boolean isNumberKept(Match match, Statement evidence, Matcher phrase) {
        Optional<Quantity> number =
                evidence.quantities().stream()
                        .filter(q -> q.start() >= phrase.start() && q.end() <= phrase.end())
                        .findFirst();
        return number.filter(q -> match.claim().quantities().stream().anyMatch(q::sameValue))
                .isPresent();
    }

    /// The sentence must repeat what the phrase limits: most of the words before it in its clause,
    /// or of those after it when it opens the sentence.
    private static boolean isRepeated(Match match, Statement evidence, Matcher phrase) {
        Statement.Clause clause = evidence.clauseAt(phrase.start());
        List<Term> before = evidence.termsIn(clause.start(), phrase.start());
        if (!before.isEmpty() && isKept(match, before, MOST)) {
            return true;
        }
        if (before.size() > 1) {
            return false;
        }
        boolean later =
                evidence.clauses().stream()
                        .filter(c -> c.start() >= phrase.end())
                        .map(c -> evidence.termsIn(c.start(), c.end()))
                        .anyMatch(c -> c.size() > 1 && isKept(match, c, MOST));
        int end = evidence.clauseAt(Math.min(phrase.end() + 1, evidence.text().length())).end();
        return later
                || isKept(match, evidence.termsIn(phrase.end(), end), HALF)
                || isKept(match, evidence.termsIn(phrase.end(), evidence.text().length()), HALF);
    }

    private static boolean isKept(Match match, List<Term> rest, double share) {
        List<Term> asked = rest.stream().filter(t -> !match.across() || t.isTranslated()).toList();
        long kept = asked.stream().filter(match.claim()::speaksOf).count();
        return !asked.isEmpty() && kept >= asked.size() * share;
    }

    private static final double MOST = 0.6;
    private static final double HALF = 0.5;
}
