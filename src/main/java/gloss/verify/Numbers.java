package gloss.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Every number of the sentence must be one of the evidence, in its unit, and of the same thing.
final class Numbers {
    private Numbers() {}

    static List<Finding> check(Match match) {
        List<Finding> findings = new ArrayList<>();
        List<Quantity> known =
                match.evidence().stream().flatMap(e -> e.quantities().stream()).toList();
        for (Quantity said : match.claim().quantities()) {
            List<Quantity> equal = known.stream().filter(k -> isSame(said, k)).toList();
            String words = words(match.claim(), said);
            if (equal.isEmpty()) {
                if (!isCounted(match, said) && !isWritten(match, said)) {
                    findings.add(
                            new Finding(
                                    Aspect.NUMBER, !said.spelled(), words, nearest(match, said)));
                }
            } else if (equal.stream().noneMatch(said::sameUnit)) {
                findings.add(new Finding(Aspect.UNIT, true, words, text(match, equal.getFirst())));
            }
        }
        if (findings.isEmpty()) {
            counted(match).ifPresent(findings::add);
        }
        if (findings.isEmpty()) {
            swapped(match).ifPresent(findings::add);
        }
        return findings;
    }

    /// A number that stands twice where the evidence has it once, in place of one that is gone.
    private static Optional<Finding> counted(Match match) {
        List<Quantity> said = match.claim().quantities();
        for (Statement evidence : match.evidence()) {
            if (evidence.quantities().size() != said.size()) {
                continue;
            }
            List<Quantity> left = new ArrayList<>(evidence.quantities());
            for (Quantity one : said) {
                Optional<Quantity> same = left.stream().filter(k -> isSame(one, k)).findFirst();
                same.ifPresent(left::remove);
                if (same.isEmpty()
                        && evidence.quantities().stream().anyMatch(k -> isSame(one, k))) {
                    return Optional.of(
                            new Finding(
                                    Aspect.NUMBER,
                                    true,
                                    words(match.claim(), one),
                                    words(evidence, left.getFirst())));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Quantity said, Quantity known) {
        return said.value().abs().compareTo(known.value().abs()) == 0
                || (said.about() && said.rounds(known));
    }

    /// "Two data sets" of a sentence that names two needs no 2: a small count in words may be
    /// counted from the evidence's names.
    private static boolean isCounted(Match match, Quantity said) {
        return said.spelled()
                && said.unit().isEmpty()
                && match.evidence().stream()
                        .flatMap(e -> e.quantities().stream())
                        .noneMatch(q -> q.spelled() && q.unit().isEmpty())
                && match.evidence().stream()
                        .anyMatch(e -> e.names().size() == said.value().intValue());
    }

    /// A number within a word of the evidence, `order-2`; and a "two" or "one" where the evidence
    /// has no other small number that it could be in place of.
    private static boolean isWritten(Match match, Quantity said) {
        String plain = said.value().abs().stripTrailingZeros().toPlainString();
        Pattern digits =
                Pattern.compile(
                        "(?<![\\d.])" + Pattern.quote(plain) + "(?![\\d\\p{Alpha}]|\\.\\d)");
        boolean written =
                said.unit().isEmpty()
                        && match.evidence().stream().anyMatch(e -> digits.matcher(e.text()).find());
        boolean free =
                said.spelled()
                        && said.value().compareTo(BigDecimal.TWO) <= 0
                        && match.evidence().stream()
                                .flatMap(e -> e.quantities().stream())
                                .noneMatch(q ->
                                        q.unit().equals(said.unit())
                                                && q.value().compareTo(BigDecimal.TEN) <= 0);
        return written || free;
    }

    private static String nearest(Match match, Quantity said) {
        return match.evidence().stream()
                .flatMap(e -> e.quantities().stream().filter(said::sameUnit).map(q -> words(e, q)))
                .findFirst()
                .orElse("");
    }

    private static String text(Match match, Quantity quantity) {
        return match.evidence().stream()
                .filter(e -> e.quantities().contains(quantity))
                .map(e -> words(e, quantity))
                .findFirst()
                .orElse("");
    }

    private static String words(Statement statement, Quantity quantity) {
        return statement.text().substring(quantity.start(), quantity.end()).strip();
    }

    /// Two numbers that have changed their names: of "A reaches 78 and B 76" not "A reaches 76".
    /// Only where both sentences pair names and numbers one to one.
    private static Optional<Finding> swapped(Match match) {
        Statement claim = match.claim();
        for (Statement evidence : match.evidence()) {
            for (Quantity said : claim.quantities()) {
                Optional<Name> name = owner(claim, said);
                Optional<Quantity> there =
                        evidence.quantities().stream().filter(k -> isSame(said, k)).findFirst();
                Optional<Name> other = there.flatMap(t -> owner(evidence, t));
                if (name.isPresent()
                        && other.isPresent()
                        && !name.get().key().equals(other.get().key())
                        && names(evidence, name.get().key())
                        && names(claim, other.get().key())
                        && !match.across()
                        && exchanged(claim, evidence, name.get(), other.get())
                        && parallel(claim)
                        && parallel(evidence)) {
                    return Optional.of(
                            new Finding(
                                    Aspect.NUMBER,
                                    true,
                                    name.get().text() + " … " + words(claim, said),
                                    other.get().text() + " … " + words(evidence, there.get())));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the other name has got a number that was not its own, too.
    private static boolean exchanged(Statement claim, Statement evidence, Name one, Name other) {
        return claim.quantities().stream()
                .filter(q -> owner(claim, q).filter(n -> n.key().equals(other.key())).isPresent())
                .anyMatch(q ->
                        evidence.quantities().stream()
                                .filter(k -> isSame(q, k))
                                .anyMatch(k ->
                                        owner(evidence, k)
                                                .filter(n -> n.key().equals(one.key()))
                                                .isPresent()));
    }

    private static boolean names(Statement statement, String key) {
        return statement.names().stream().anyMatch(n -> n.key().equals(key));
    }

    private static boolean parallel(Statement statement) {
        long owners =
                statement.quantities().stream()
                        .map(q -> owner(statement, q).map(Name::key).orElse(""))
                        .distinct()
                        .count();
        return statement.quantities().size() >= 2 && owners == statement.quantities().size();
    }

    /// The name before the number and nearest to it, with no other number between, else the one
    /// after it.
    private static Optional<Name> owner(Statement statement, Quantity quantity) {
        Optional<Name> before =
                statement.names().stream()
                        .filter(n -> n.end() <= quantity.start())
                        .reduce((a, b) -> b)
                        .filter(n -> noneBetween(statement, n.end(), quantity.start()));
        return before.isPresent()
                ? before
                : statement.names().stream()
                        .filter(n -> n.start() >= quantity.end())
                        .findFirst()
                        .filter(n -> noneBetween(statement, quantity.end(), n.start()));
    }

    private static boolean noneBetween(Statement statement, int from, int to) {
        return statement.quantities().stream().noneMatch(q -> q.start() >= from && q.end() <= to);
    }
}
