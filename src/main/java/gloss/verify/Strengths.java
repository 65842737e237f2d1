package gloss.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence may say less firmly what its evidence says, never more firmly: hedges, superlatives,
/// quantifiers, causes and plans.
final class Strengths {
    private static final int ALL = 4;
    private static final int MOST = 3;

    /// Of what a "may" or a plan is about so much must be there for the sentence to repeat it.
    private static final double REPEATED = 0.5;

    private Strengths() {}

    static List<Finding> check(Match match) {
        List<Finding> findings = new ArrayList<>();
        superlative(match).ifPresent(findings::add);
        quantifier(match).ifPresent(findings::add);
        cause(match).ifPresent(findings::add);
        lost(match, Mark.Kind.HEDGE, Mark.Kind.SOFT, Aspect.HEDGE)
                .or(() -> boosted(match))
                .ifPresent(findings::add);
        if (match.claim().marks(Mark.Kind.FUTURE).isEmpty()) {
            lost(match, Mark.Kind.FUTURE, Mark.Kind.WILL, Aspect.TIME).ifPresent(findings::add);
        }
        postponed(match).ifPresent(findings::add);
        return findings;
    }

    /// "Best", "first" and "only" each need one of their sort, or other words for it, in the
    /// evidence: as many as the sentence has.
    private static Optional<Finding> superlative(Match match) {
        for (Mark mark : match.claim().marks(Mark.Kind.SUPERLATIVE)) {
            long said = count(List.of(match.claim()), Mark.Kind.SUPERLATIVE, mark.level());
            long known =
                    count(match.evidence(), Mark.Kind.SUPERLATIVE, mark.level())
                            + count(match.evidence(), Mark.Kind.PEAK, mark.level());
            if (known == 0 || mark.level() > 1 && known < said) {
                return Optional.of(
                        new Finding(Aspect.SUPERLATIVE, false, match.claim().words(mark), ""));
            }
        }
        return Optional.empty();
    }

    private static long count(List<Statement> statements, Mark.Kind kind, int level) {
        return statements.stream()
                .flatMap(s -> s.marks(kind).stream())
                .filter(m -> m.level() == level)
                .count();
    }

    /// "All" needs an "all", "most" a "most": what stands by the same word counts, else the
    /// strongest of the evidence. "Some" of what the evidence says of all is no better.
    private static Optional<Finding> quantifier(Match match) {
        List<Marked> known = Marked.in(match.evidence(), Mark.Kind.QUANTIFIER);
        for (Marked said : Marked.in(match.claim(), Mark.Kind.QUANTIFIER)) {
            int level = said.mark().level();
            Optional<Marked> same =
                    known.stream()
                            .filter(k -> nextMeets(said, k))
                            .max(java.util.Comparator.comparingInt(k -> k.mark().level()));
            int strongest = known.stream().mapToInt(k -> k.mark().level()).max().orElse(0);
            boolean borneOut =
                    level == ALL && !Marked.in(match.evidence(), Mark.Kind.ALSO).isEmpty();
            boolean over =
                    same.isPresent()
                            ? level >= MOST && same.get().mark().level() < level
                            : level >= MOST
                                    && strongest < level
                                    && !borneOut
                                    && (level == ALL || strongest > 0);
            boolean under =
                    level == 1
                            && SOME.matcher(said.words()).matches()
                            && (same.isPresent()
                                    ? same.get().mark().level() == ALL
                                    : known.size() == 1 && strongest == ALL);
            if (over || under) {
                return Optional.of(
                        new Finding(
                                Aspect.QUANTIFIER,
                                false,
                                said.words(),
                                known.stream().findFirst().map(Marked::words).orElse("")));
            }
        }
        return Optional.empty();
    }

    private static final Pattern SOME = Pattern.compile("(?i)some|certain|部分|某些|有些|一些");

    private static boolean nextMeets(Marked said, Marked known) {
        return !said.focus().isEmpty()
                && !known.focus().isEmpty()
                && Negations.meet(said.focus().getFirst(), known.focus().getFirst());
    }

    private static final Pattern CAUSAL = Pattern.compile("因果|(?i)\\bcausal(?:ly|ity)?\\b");

    /// A cause more and a link less than in the evidence.
    private static Optional<Finding> cause(Match match) {
        long causes = count(match.evidence(), Mark.Kind.CAUSE, 2);
        long links = count(match.evidence(), Mark.Kind.CAUSE, 1);
        List<Statement> claim = List.of(match.claim());
        boolean made =
                count(claim, Mark.Kind.CAUSE, 2) > causes
                        && links > 0
                        && count(claim, Mark.Kind.CAUSE, 1) < links;
        Matcher causal = CAUSAL.matcher(match.claim().text());
        boolean called =
                causal.find()
                        && causes == 0
                        && match.evidence().stream()
                                .noneMatch(e -> CAUSAL.matcher(e.text()).find());
        if (called && count(claim, Mark.Kind.CAUSE, 2) == 0) {
            return Optional.of(
                    new Finding(
                            Aspect.CAUSE,
                            false,
                            causal.group(),
                            firstWords(match, Mark.Kind.CAUSE)));
        }
        return made || called
                ? match.claim().marks(Mark.Kind.CAUSE).stream()
                        .filter(m -> m.level() == 2)
                        .findFirst()
                        .map(m ->
                                new Finding(
                                        Aspect.CAUSE,
                                        false,
                                        match.claim().words(m),
                                        firstWords(match, Mark.Kind.CAUSE)))
                : Optional.empty();
    }

    /// A "may" or a plan of the evidence, whose words the sentence repeats, when no mark of the
    /// kind is left for it in the sentence, nor other words for one.
    private static Optional<Finding> lost(
            Match match, Mark.Kind kind, Mark.Kind loose, Aspect aspect) {
        Statement claim = match.claim();
        Marked.Left left = Marked.pair(Marked.in(claim, kind), Marked.in(match.evidence(), kind));
        List<Marked> other = Marked.pair(Marked.in(claim, loose), left.known()).known();
        return other.stream()
                .filter(known -> known.repeatedIn(claim) >= REPEATED)
                .findFirst()
                .map(known -> new Finding(aspect, false, "", known.words()));
    }

    /// "Proves" or "certainly" where the evidence shows nothing so surely.
    private static Optional<Finding> boosted(Match match) {
        boolean sure = match.evidence().stream().anyMatch(e -> !e.marks(Mark.Kind.SURE).isEmpty());
        return sure
                ? Optional.empty()
                : match.claim().marks(Mark.Kind.BOOST).stream()
                        .findFirst()
                        .map(m ->
                                new Finding(
                                        Aspect.HEDGE,
                                        false,
                                        match.claim().words(m),
                                        firstWords(match, Mark.Kind.HEDGE)));
    }

    /// A plan where the evidence tells of what was done.
    private static Optional<Finding> postponed(Match match) {
        boolean there =
                match.evidence().stream()
                        .anyMatch(e ->
                                !e.marks(Mark.Kind.FUTURE).isEmpty()
                                        || !e.marks(Mark.Kind.WILL).isEmpty());
        return there
                ? Optional.empty()
                : match.claim().marks(Mark.Kind.FUTURE).stream()
                        .findFirst()
                        .map(m -> new Finding(Aspect.TIME, false, match.claim().words(m), ""));
    }

    private static String firstWords(Match match, Mark.Kind kind) {
        return match.evidence().stream()
                .flatMap(e -> e.marks(kind).stream().map(e::words))
                .findFirst()
                .orElse("");
    }
}
