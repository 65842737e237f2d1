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
    private final Suspicion suspicion = new Suspicion();
    private final double strictness;

    /// A verifier of this strictness.
    ///
    /// @param strictness 0 to 1: a sentence that is false with more than 1 less this probability is
    ///   refused, if no guard has refused it before
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

    /// All that single checks have against a sentence.
    List<Finding> findings(Match match, double covered) {
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
        return findings;
    }

    /// What can be learned from, or judged by.
    Clues clues(Match match) {
        double covered = match.covered();
        return new Clues(match, covered, findings(match, covered), WordSpace.shared());
    }

    Verdict judge(Match match) {
        Clues clues = clues(match);
        double covered = clues.covered();
        List<Double> odds = suspicion.units(clues);
        boolean quoted = match.evidence().stream().anyMatch(e -> holds(e, match.claim()));
        boolean likely = suspicion.of(clues, odds) < 1 - strictness && covered >= NOT_FOUND;
        if (quoted || (likely && !Guard.forbids(clues))) {
            return new Verdict(Judgement.SUPPORTED, List.of(), covered);
        }
        List<Finding> findings = new ArrayList<>(clues.findings());
        Reasons.worst(clues, odds)
                .filter(w -> findings.stream().noneMatch(f -> Reasons.isSame(f, w)))
                .ifPresent(findings::add);
        if (covered < NOT_FOUND) {
            return new Verdict(Judgement.NOT_FOUND, findings, covered);
        }
        boolean contrary = !findings.isEmpty() && findings.getFirst().grave();
        return new Verdict(contrary ? Judgement.CONTRADICTED : Judgement.PARTLY, findings, covered);
    }

    /// The paper's own sentence needs no judging; a part of it may lack its "not".
    private static boolean holds(Statement evidence, Statement claim) {
        return evidence.text().strip().equals(claim.text().strip());
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

    /// The share of content below which a sentence as a whole counts as said beside its evidence.
    private static final double NEEDED = 0.65;

    private static double needed(Match match) {
        return NEEDED * (match.across() ? ACROSS : 1);
    }

    /// A glossary does not know every word.
    private static final double ACROSS = 0.7;
}
