package gloss.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sentence may say less firmly what its evidence says, never more firmly: hedges, superlatives,
/// quantifiers, causes and plans.
final class Strengths {
    private Strengths() {}

    static List<Finding> check(Match match) {
        List<Finding> findings = new ArrayList<>();
        superlative(match).ifPresent(findings::add);
        quantifier(match).ifPresent(findings::add);
        cause(match).ifPresent(findings::add);
        lost(match, Mark.Kind.HEDGE, Aspect.HEDGE).ifPresent(findings::add);
        lost(match, Mark.Kind.FUTURE, Aspect.TIME).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> superlative(Match match) {
        boolean there =
                match.evidence().stream().anyMatch(e -> !e.marks(Mark.Kind.SUPERLATIVE).isEmpty());
        return there
                ? Optional.empty()
                : match.claim().marks(Mark.Kind.SUPERLATIVE).stream()
                        .findFirst()
                        .map(m ->
                                new Finding(Aspect.SUPERLATIVE, false, match.claim().words(m), ""));
    }

    private static int level(Statement statement, Mark.Kind kind) {
        return statement.marks(kind).stream().mapToInt(Mark::level).max().orElse(0);
    }

    /// "All" needs an "all"; "most" and "many" may not be more than the evidence's own. Where both
    /// sentences say how many of the same thing, that is compared; else the strongest word of each.
    private static Optional<Finding> quantifier(Match match) {
        List<Mark> said = match.claim().marks(Mark.Kind.QUANTIFIER);
        for (Mark mark : said) {
            Optional<Mark> known =
                    match.evidence().stream()
                            .flatMap(e -> ofTheSame(match.claim(), mark, e).stream())
                            .max(java.util.Comparator.comparingInt(Mark::level));
            boolean stronger =
                    known.isPresent()
                            ? known.get().level() < mark.level()
                            : mark.level() == ALL && strongest(match) < ALL
                                    || strongest(match) > 0 && strongest(match) < mark.level();
            if (stronger) {
                return Optional.of(
                        new Finding(
                                Aspect.QUANTIFIER,
                                false,
                                match.claim().words(mark),
                                firstWords(match, Mark.Kind.QUANTIFIER)));
            }
        }
        return Optional.empty();
    }

    private static int strongest(Match match) {
        return match.evidence().stream()
                .mapToInt(e -> level(e, Mark.Kind.QUANTIFIER))
                .max()
                .orElse(0);
    }

    /// The evidence's quantifiers before the word that this one stands before.
    private static List<Mark> ofTheSame(Statement claim, Mark mark, Statement evidence) {
        Optional<Term> of = next(claim, mark);
        return evidence.marks(Mark.Kind.QUANTIFIER).stream()
                .filter(m ->
                        of.isPresent()
                                && next(evidence, m)
                                        .filter(t -> Negations.meet(t, of.get()))
                                        .isPresent())
                .toList();
    }

    private static Optional<Term> next(Statement statement, Mark mark) {
        return statement.terms().stream().filter(t -> t.start() >= mark.end()).findFirst();
    }

    private static final int ALL = 4;

    private static Optional<Finding> cause(Match match) {
        boolean cause = match.evidence().stream().anyMatch(e -> level(e, Mark.Kind.CAUSE) == 2);
        boolean link = match.evidence().stream().anyMatch(e -> level(e, Mark.Kind.CAUSE) == 1);
        return cause || !link
                ? Optional.empty()
                : match.claim().marks(Mark.Kind.CAUSE).stream()
                        .filter(m -> m.level() == 2)
                        .findFirst()
                        .map(m ->
                                new Finding(
                                        Aspect.CAUSE,
                                        false,
                                        match.claim().words(m),
                                        firstWords(match, Mark.Kind.CAUSE)));
    }

    /// A "may" or a "will" of the evidence that stands by what the sentence repeats, when the
    /// sentence has none of the kind there.
    private static Optional<Finding> lost(Match match, Mark.Kind kind, Aspect aspect) {
        for (Statement evidence : match.evidence()) {
            for (Mark mark : evidence.marks(kind)) {
                Statement.Clause clause = evidence.clauseAt(mark.start());
                List<Term> beside =
                        evidence.termsIn(mark.end(), clause.end()).stream().limit(REACH).toList();
                long kept = beside.stream().filter(match.claim()::speaksOf).count();
                if (!beside.isEmpty()
                        && kept * 2 > beside.size()
                        && !isKept(match.claim(), kind, beside)) {
                    return Optional.of(new Finding(aspect, false, "", evidence.words(mark)));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the sentence has a mark of the kind in a clause that speaks of one of these things.
    private static boolean isKept(Statement claim, Mark.Kind kind, List<Term> things) {
        return claim.marks(kind).stream()
                .anyMatch(m -> {
                    Statement.Clause clause = claim.clauseAt(m.start());
                    return claim.termsIn(m.start(), clause.end()).stream()
                            .anyMatch(c -> things.stream().anyMatch(t -> Negations.meet(c, t)));
                });
    }

    /// Content words after a "may" by which the sentence is seen to repeat what it softens.
    private static final int REACH = 4;

    private static String firstWords(Match match, Mark.Kind kind) {
        return match.evidence().stream()
                .flatMap(e -> e.marks(kind).stream().map(e::words))
                .findFirst()
                .orElse("");
    }
}
