package gloss.verify;

import gloss.language.Glossary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says whether a sentence is borne out by its evidence, in English, Chinese, or one of each. A
/// program without a model: what it compares it names.
public final class Verifier {
    private final StatementReader reader;
    private final Axes axes = new Axes();
    private final double strictness;

    /// A verifier of this strictness.
    ///
    /// @param strictness 0 to 1: how much of a sentence the evidence must speak of
    ///   `DEFAULT_STRICTNESS` …
    public Verifier(Glossary glossary, double strictness) {
        if (!(strictness >= 0 && strictness <= 1)) {
            throw new IllegalArgumentException("strictness is from 0 to 1, not " + strictness);
        }
        this.reader = new StatementReader(glossary);
        this.strictness = strictness;
    }

    public static final double DEFAULT_STRICTNESS = 0.5;

    /// The verdict on one sentence.
    ///
    /// @param evidence the sentences it claims to rest on, at least one
    public Verdict check(String sentence, List<String> evidence, Context context) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    "a sentence is checked against evidence: " + sentence);
        }
        Match match =
                new Match(
                        reader.read(sentence),
                        evidence.stream().map(reader::read).toList(),
                        context);
        return judge(match);
    }

    StatementReader reader() {
        return reader;
    }

    Verdict judge(Match match) {
        double covered = match.covered();
        List<Finding> findings = new ArrayList<>(Numbers.check(match));
        for (Name name : match.claim().names()) {
            if (!match.isNamed(name) && !match.mayBeTranslated(name)) {
                findings.add(new Finding(Aspect.NAME, false, name.text(), ""));
            }
        }
        findings.addAll(Negations.check(match));
        findings.addAll(Comparisons.check(match));
        findings.addAll(axes.check(match));
        if (!match.across()) {
            unconfirmed(match).ifPresent(findings::add);
        }
        findings.addAll(Strengths.check(match));
        findings.addAll(Scopes.check(match));
        Contents.check(match, covered < needed(match) && match.hasContent())
                .ifPresent(findings::add);
        findings.sort(
                Comparator.comparing((Finding f) -> !f.grave()).thenComparing(Finding::aspect));
        if (covered < NOT_FOUND) {
            return new Verdict(Judgement.NOT_FOUND, findings, covered);
        }
        Judgement judgement =
                findings.isEmpty()
                        ? Judgement.SUPPORTED
                        : findings.getFirst().grave() ? Judgement.CONTRADICTED : Judgement.PARTLY;
        return new Verdict(judgement, findings, covered);
    }

    private static final Pattern COMPARING =
            Pattern.compile(
                    "(?i)better|worse|high|low|fast|slow|larg|small|more|less|few|great|improv|degrad|outperform|surpass|exceed|superior|inferior|increas|decreas|reduc|rais|优|劣|高|低|快|慢|多|少|大|小|升|降|增|减|超|不如");

    /// A change or comparison of which the evidence shows none.
    private static Optional<Finding> unconfirmed(Match match) {
        boolean shown =
                match.evidence().stream()
                        .anyMatch(e ->
                                !e.marks(Mark.Kind.DIRECTION).isEmpty()
                                        || !match.claim().quantities().isEmpty()
                                                && !e.quantities().isEmpty());
        return shown
                ? Optional.empty()
                : match.claim().marks(Mark.Kind.DIRECTION).stream()
                        .filter(m -> COMPARING.matcher(match.claim().words(m)).find())
                        .filter(m ->
                                !match.claim()
                                        .termsIn(m.end(), match.claim().text().length())
                                        .isEmpty())
                        .findFirst()
                        .map(m ->
                                new Finding(Aspect.COMPARISON, false, match.claim().words(m), ""));
    }

    /// Below this share of its words the evidence speaks of something else.
    private static final double NOT_FOUND = 0.25;

    /// The share of content that must be met: 0.4 to 0.9 in one language; a glossary does not know
    /// every word, so across languages it is less.
    private double needed(Match match) {
        return (0.4 + 0.5 * strictness) * (match.across() ? ACROSS : 1);
    }

    private static final double ACROSS = 0.7;
}
