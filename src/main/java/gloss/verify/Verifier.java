package gloss.verify;

import gloss.language.Glossary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says whether a sentence is borne out by its evidence, in English, Chinese, or one of each. A
/// program without a model: what it compares it names.
public final class Verifier {
    private final StatementReader reader;
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
            if (!match.isNamed(name)) {
                findings.add(new Finding(Aspect.NAME, false, name.text(), ""));
            }
        }
        findings.addAll(Negations.check(match));
        findings.addAll(Comparisons.check(match));
        unconfirmed(match).ifPresent(findings::add);
        findings.addAll(Strengths.check(match));
        findings.addAll(Scopes.check(match));
        if (covered < needed(match) || !unknownTerm(match).isEmpty()) {
            findings.add(
                    new Finding(
                            Aspect.CONTENT,
                            false,
                            covered < needed(match) ? unsaid(match) : unknownTerm(match),
                            ""));
        }
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
                        .filter(m ->
                                !match.claim()
                                        .termsIn(m.end(), match.claim().text().length())
                                        .isEmpty())
                        .findFirst()
                        .map(m ->
                                new Finding(Aspect.COMPARISON, false, match.claim().words(m), ""));
    }

    /// A term of the field of two words or more, "neural network", that the evidence speaks of in
    /// no word; empty when there is none.
    private static String unknownTerm(Match match) {
        return match.claim().terms().stream()
                .filter(t -> t.words().size() > 1 && t.concepts().size() > 1)
                .filter(t ->
                        !match.isSaid(t)
                                && match.evidence().stream().noneMatch(e -> e.speaksOfAny(t)))
                .map(t -> match.claim().text().substring(t.start(), t.end()))
                .findFirst()
                .orElse("");
    }

    /// Below this share of its words the evidence speaks of something else.
    private static final double NOT_FOUND = 0.25;

    /// The share of content that must be met: 0.4 to 0.9 in one language; a glossary does not know
    /// every word, so across languages it is less.
    private double needed(Match match) {
        boolean across =
                match.evidence().stream().anyMatch(e -> e.chinese() != match.claim().chinese());
        return (0.4 + 0.5 * strictness) * (across ? ACROSS : 1);
    }

    private static final double ACROSS = 0.75;

    private static String unsaid(Match match) {
        return String.join(
                ", ",
                match.claim().terms().stream()
                        .filter(t -> !match.isSaid(t))
                        .map(t -> match.claim().text().substring(t.start(), t.end()))
                        .distinct()
                        .limit(6)
                        .toList());
    }
}
