package gloss.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Under which condition, on which data, for whom: what limits the evidence must limit the
/// sentence.
final class Scopes {
    /// A phrase ends where the next one begins.
    private static final String NEXT =
            "(?=\\s(?:on|in|for|under|when|if|with|among|across|during|while|by|which|that|than|using|from|because)\\b|[,;:.()，；。]|$)";

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?i)\\b(?:only |even |especially |particularly )?(?:on|in|for|under|when|if|among|within|across|during|assuming|given|provided(?: that)?|unless|up to|in the case of|limited to|restricted to|conditional on|as long as|with (?:at (?:most|least)|fewer than|more than|only))\\s+(?:the |a |an |all |our |these |both )*([^,;:.()]{2,90}?)"
                            + NEXT);

    private static final Pattern CHINESE =
            Pattern.compile(
                    "(?:仅|只)?(?:在|对于?|针对|当|假设|若|如果|只有)([^，。；]{2,30}?)(?:上|中|下|时|里|内|的?情况下|条件下|而言|来说|，|$)");

    /// What names a scope by itself: conditions, and the things that studies are on.
    private static final Pattern TELLING =
            Pattern.compile(
                    "(?i)^(?:only|even|especially|particularly|under|when|if|among|assuming|given|provided|unless|up to|in the case|limited|restricted|conditional|as long|with)\\b|data ?sets?|benchmarks?|patients?|adults?|children|women|men|mice|rats|subjects?|participants?|languages?|domains?|settings?|regimes?|images?|tasks?|corp(?:us|ora)|test set|small|large|simulat\\w+|synthetic|数据集|患者|成人|儿童|小鼠|受试者|任务|设置|条件|语言|领域|图像|样本|基准|仅|只|假设|若|如果|当|\\b(?:whose|that|which|where)\\b");

    private Scopes() {}

    static List<Finding> check(Match match) {
        List<Finding> findings = new ArrayList<>();
        for (Statement evidence : match.evidence()) {
            Matcher m = (evidence.chinese() ? CHINESE : ENGLISH).matcher(evidence.text());
            while (m.find()) {
                if (isLost(match, evidence, m) && isRepeated(match, evidence, m)) {
                    findings.add(new Finding(Aspect.SCOPE, false, "", m.group().strip()));
                }
            }
        }
        return findings.size() > 1 ? findings.subList(0, 1) : findings;
    }

    private static boolean isLost(Match match, Statement evidence, Matcher phrase) {
        List<Term> terms = evidence.termsIn(phrase.start(1), phrase.end(1));
        List<Name> names =
                evidence.names().stream()
                        .filter(n -> n.start() >= phrase.start(1) && n.end() <= phrase.end(1))
                        .toList();
        int end = Math.min(evidence.clauseAt(phrase.start()).end(), evidence.text().length());
        String rest = evidence.text().substring(phrase.start(), Math.max(end, phrase.end()));
        boolean telling = !names.isEmpty() || TELLING.matcher(rest).find();
        if (!telling || terms.isEmpty() && names.isEmpty()) {
            return false;
        }
        String said = Name.key(match.claim().text());
        boolean kept =
                terms.stream().anyMatch(match.claim()::speaksOf)
                        || names.stream().anyMatch(n -> said.contains(n.key()));
        return !kept;
    }

    /// The sentence must repeat what the phrase limits: most of the words before it in its clause.
    private static boolean isRepeated(Match match, Statement evidence, Matcher phrase) {
        Statement.Clause clause = evidence.clauseAt(phrase.start());
        List<Term> rest = new ArrayList<>(evidence.termsIn(clause.start(), phrase.start()));
        long kept = rest.stream().filter(match.claim()::speaksOf).count();
        return !rest.isEmpty() && kept * 10 >= rest.size() * 6L;
    }
}
