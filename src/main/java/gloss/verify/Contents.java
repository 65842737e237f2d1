package gloss.verify;

import java.util.List;
import java.util.Optional;

/// What a sentence says beside its evidence: as a whole, in a clause of its own, or by a term of
/// the field.
final class Contents {
    /// A clause with so much content of which so little is in the evidence says something else.
    private static final double LEAST_CONTENT = 1.9;

    private static final double ELSEWHERE = 0.2;

    private static final int SHOWN = 6;

    private Contents() {}

    /// @param little whether the sentence as a whole has too little in its evidence
    static Optional<Finding> check(Match match, boolean little) {
        if (little) {
            return Optional.of(finding(unsaid(match, 0, match.claim().text().length())));
        }
        for (Statement.Clause clause : match.claim().clauses()) {
            double[] sum = match.covered(clause.start(), clause.end());
            if (sum[1] >= LEAST_CONTENT && sum[0] < ELSEWHERE * sum[1]) {
                return Optional.of(finding(unsaid(match, clause.start(), clause.end())));
            }
        }
        return unknownTerm(match)
                .or(() -> otherThing(match))
                .filter(w -> !w.isBlank())
                .map(Contents::finding);
    }

    /// A thing that the evidence does not speak of: "diabetes" where it has 艾滋病.
    private static Optional<String> otherThing(Match match) {
        return match.claim().terms().stream()
                .filter(t -> t.thing() && (!match.across() || t.isTranslated()))
                .filter(t -> match.says(t) < Statement.HALF)
                .filter(t -> match.evidence().stream().noneMatch(e -> spelledIn(e, match, t)))
                .map(t -> words(match, t))
                .findFirst();
    }

    private static Finding finding(String words) {
        return new Finding(Aspect.CONTENT, false, words, "");
    }

    /// A term of the field of two words or more, "neural network", that the evidence speaks of in
    /// no word.
    private static Optional<String> unknownTerm(Match match) {
        return match.claim().terms().stream()
                .filter(t -> t.words().size() > 1 && t.concepts().size() > 1)
                .filter(t ->
                        match.says(t) == 0
                                && match.evidence().stream()
                                        .noneMatch(e -> e.speaksOfAny(t) || spelledIn(e, match, t)))
                .map(t -> words(match, t))
                .findFirst();
    }

    /// "state of the art" in "state-of-the-art".
    private static boolean spelledIn(Statement evidence, Match match, Term term) {
        return Name.key(evidence.text()).contains(Name.key(words(match, term)));
    }

    private static String unsaid(Match match, int start, int end) {
        List<String> words =
                match.claim().termsIn(start, end).stream()
                        .filter(t -> match.says(t) == 0)
                        .filter(t -> !match.across() || t.isTranslated())
                        .map(t -> words(match, t))
                        .distinct()
                        .limit(SHOWN)
                        .toList();
        return String.join(", ", words);
    }

    private static String words(Match match, Term term) {
        return match.claim().text().substring(term.start(), term.end());
    }
}
