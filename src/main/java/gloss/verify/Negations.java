package gloss.verify;

import java.util.ArrayList;
import java.util.List;

/// What the evidence denies, the sentence must deny, and nothing else.
final class Negations {
    /// Of what a "not" is about so much must be there for the sentence to repeat or deny it.
    private static final double REPEATED = 0.5;

    private Negations() {}

    static List<Finding> check(Match match) {
        List<Finding> findings = new ArrayList<>();
        Statement claim = match.claim();
        Marked.Left left =
                Marked.pair(
                        Marked.in(claim, Mark.Kind.NEGATION),
                        Marked.in(match.evidence(), Mark.Kind.NEGATION));
        Marked.Left more =
                Marked.pair(
                        left.said(), Marked.in(match.evidence(), Mark.Kind.LACK), /* least= */ 2);
        for (Marked said : more.said()) {
            boolean spokenOf = match.evidence().stream().anyMatch(e -> said.isAround(e));
            boolean opposed = match.evidence().stream().anyMatch(e -> oppose(claim, e, said));
            if (spokenOf && !opposed) {
                findings.add(new Finding(Aspect.NEGATION, true, said.phrase(), ""));
            }
        }
        Marked.Left other =
                Marked.pair(Marked.in(claim, Mark.Kind.LACK), left.known(), /* least= */ 2);
        for (Marked known : other.known()) {
            if (known.repeatedIn(claim) >= REPEATED
                    && !oppose(known.statement(), claim, known)
                    && match.evidence().stream()
                            .noneMatch(e -> !e.equals(known.statement()) && affirms(e, known))) {
                findings.add(new Finding(Aspect.NEGATION, true, "", known.phrase()));
            }
        }
        return findings;
    }

    /// Another sentence of the evidence says it without a "not".
    private static boolean affirms(Statement statement, Marked denied) {
        return denied.focus().stream().allMatch(statement::speaksOf)
                && Marked.in(statement, Mark.Kind.NEGATION).stream()
                        .noneMatch(m -> m.likeness(denied) >= 1);
    }

    /// "Does not improve" and "degrades" deny the same: a "not" on one side is met by an opposite
    /// word on the other.
    private static boolean oppose(Statement denying, Statement other, Marked mark) {
        List<Mark> here =
                denying.marks(Mark.Kind.DIRECTION).stream()
                        .filter(d -> d.start() >= mark.mark().start())
                        .filter(d ->
                                mark.focus().stream()
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
}
