package gloss.verify;

import java.util.ArrayList;
import java.util.List;

/// What the evidence denies, the sentence must deny, and nothing else.
final class Negations {
    /// So many content words after "not" may be what it denies: the verb with its object.
    private static final int REACH = 4;

    /// "No evidence that X" denies X.
    private static final java.util.Set<String> EVIDENTIAL =
            java.util.Set.of("zh:证据", "zh:表明", "zh:发现", "en:evidenc", "en:show", "en:find");

    private Negations() {}

    static List<Finding> check(Match match) {
        List<Finding> findings = new ArrayList<>();
        Statement claim = match.claim();
        for (Mark mark : claim.marks(Mark.Kind.NEGATION)) {
            List<Term> denied = denied(claim, mark);
            List<Term> said = denied.stream().filter(match::isSaid).toList();
            boolean agreed =
                    match.evidence().stream()
                            .anyMatch(e -> isDenied(e, denied) || oppose(claim, e, mark, denied));
            if (!said.isEmpty() && !agreed) {
                findings.add(new Finding(Aspect.NEGATION, true, phrase(claim, mark, denied), ""));
            }
        }
        for (Statement evidence : match.evidence()) {
            for (Mark mark : evidence.marks(Mark.Kind.NEGATION)) {
                List<Term> denied = denied(evidence, mark);
                long kept = denied.stream().filter(claim::speaksOf).count();
                if (!denied.isEmpty()
                        && kept * 2 > denied.size()
                        && claim.speaksOf(denied.getFirst())
                        && !isDenied(claim, denied)
                        && !oppose(evidence, claim, mark, denied)
                        && match.evidence().stream()
                                .noneMatch(e -> !e.equals(evidence) && affirms(e, denied))) {
                    findings.add(
                            new Finding(Aspect.NEGATION, true, "", phrase(evidence, mark, denied)));
                }
            }
        }
        if (findings.isEmpty()) {
            parity(match, findings);
        }
        return findings;
    }

    /// Where a clause is repeated nearly word for word, it must deny as often: "no loss is not
    /// used" is not "no loss is used".
    private static void parity(Match match, List<Finding> findings) {
        Statement claim = match.claim();
        for (Statement.Clause clause : claim.clauses()) {
            List<Term> here = claim.termsIn(clause.start(), clause.end());
            for (Statement evidence : match.evidence()) {
                for (Statement.Clause other : evidence.clauses()) {
                    List<Term> there = evidence.termsIn(other.start(), other.end());
                    if (here.size() >= 3
                            && here.size() == there.size()
                            && here.stream().allMatch(h -> there.stream().anyMatch(t -> meet(h, t)))
                            && (count(claim, clause) + count(evidence, other)) % 2 == 1) {
                        findings.add(
                                new Finding(
                                        Aspect.NEGATION,
                                        true,
                                        claim.text()
                                                .substring(
                                                        clause.start(),
                                                        Math.min(
                                                                clause.end(),
                                                                claim.text().length()))
                                                .strip(),
                                        ""));
                        return;
                    }
                }
            }
        }
    }

    private static int count(Statement statement, Statement.Clause clause) {
        return (int)
                statement.marks(Mark.Kind.NEGATION).stream()
                        .filter(m -> clause.holds(m.start()))
                        .count();
    }

    /// The content words that a "not" reaches: those after it in its clause, in English a few.
    private static List<Term> denied(Statement statement, Mark mark) {
        Statement.Clause clause = statement.clauseAt(mark.start());
        List<Term> after =
                statement.termsIn(mark.end(), clause.end()).stream()
                        .filter(t -> t.concepts().stream().noneMatch(EVIDENTIAL::contains))
                        .toList();
        return after.subList(0, Math.min(REACH, after.size()));
    }

    /// Whether the statement denies one of the terms, or has another "not" in a clause that speaks
    /// of one of them: "did not improve survival" and "does not affect survival" agree.
    private static boolean isDenied(Statement statement, List<Term> terms) {
        return statement.marks(Mark.Kind.NEGATION).stream()
                .anyMatch(m -> {
                    Statement.Clause clause = statement.clauseAt(m.start());
                    return statement.termsIn(clause.start(), clause.end()).stream()
                            .anyMatch(d -> terms.stream().anyMatch(t -> meet(d, t)));
                });
    }

    private static boolean affirms(Statement statement, List<Term> terms) {
        return terms.stream().allMatch(statement::speaksOf) && !isDenied(statement, terms);
    }

    /// "Does not improve" and "degrades" deny the same: a "not" on one side is met by an opposite
    /// word on the other.
    private static boolean oppose(
            Statement denying, Statement other, Mark mark, List<Term> denied) {
        List<Mark> here =
                denying.marks(Mark.Kind.DIRECTION).stream()
                        .filter(d -> d.start() >= mark.start())
                        .filter(d ->
                                denied.stream()
                                        .anyMatch(
                                                t -> t.start() <= d.start() && d.start() < t.end()))
                        .toList();
        return here.stream()
                .anyMatch(h ->
                        other.marks(Mark.Kind.DIRECTION).stream()
                                        .anyMatch(o -> o.level() == -h.level())
                                && other.marks(Mark.Kind.DIRECTION).stream()
                                        .noneMatch(o -> o.level() == h.level()));
    }

    static boolean meet(Term a, Term b) {
        return a.concepts().stream().anyMatch(b.concepts()::contains)
                || (a.words().size() == 1
                        && b.words().size() == 1
                        && Statement.akin(a.words().getFirst(), b.words().getFirst()));
    }

    private static String phrase(Statement statement, Mark mark, List<Term> denied) {
        int end = denied.isEmpty() ? mark.end() : denied.getFirst().end();
        return statement.text().substring(mark.start(), Math.max(end, mark.end())).strip();
    }
}
