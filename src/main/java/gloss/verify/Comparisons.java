package gloss.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who is better than whom, and what goes up or down, must be as in the evidence: the sign of a
/// comparing word together with what stands on its two sides.
final class Comparisons {
    private static final Pattern THAN =
            Pattern.compile(
                    "(?i)\\b(?:than|over|compared (?:to|with)|relative to|against|versus|vs\\.?)\\b|比|相比|相较于?|较之");

    private static final Pattern PASSIVE_ZH = Pattern.compile("被[^，。；]{1,20}$");

    private Comparisons() {}

    /// A comparing word with its sides. `sign` counts "not" before it.
    private record Side(Mark mark, int sign, List<Term> left, List<Term> right) {}

    static List<Finding> check(Match match) {
        List<Finding> findings = new ArrayList<>();
        List<Side> said = sides(match.claim());
        for (Side side : said) {
            Optional<Finding> worst = Optional.empty();
            double best = 0;
            double agreed = 0;
            for (Statement evidence : match.evidence()) {
                for (Side there : sides(evidence)) {
                    double same =
                            shared(side.left(), there.left()) + shared(side.right(), there.right());
                    double cross =
                            shared(side.left(), there.right()) + shared(side.right(), there.left());
                    double fit =
                            Math.max(same, cross)
                                    + (isSameWord(match, evidence, side, there) ? 1 : 0);
                    if (Math.max(same, cross) < LEAST_SHARED) {
                        continue;
                    }
                    boolean swapped =
                            cross > same
                                    && shared(side.left(), there.right()) > 0
                                    && shared(side.right(), there.left()) > 0;
                    boolean contrary =
                            swapped == (side.sign() == there.sign())
                                    && (!match.across()
                                            || swapped
                                                    && named(match.claim(), side.left())
                                                    && named(match.claim(), side.right()))
                                    && (swapped
                                            || !isSameWord(match, evidence, side, there)
                                            || isDenied(match.claim(), side)
                                                    != isDenied(evidence, there));
                    if (!contrary) {
                        agreed = Math.max(agreed, fit);
                    } else if (fit > best) {
                        best = fit;
                        worst =
                                Optional.of(
                                        new Finding(
                                                Aspect.COMPARISON,
                                                true,
                                                match.claim().words(side.mark()),
                                                evidence.words(there.mark())));
                    }
                }
            }
            if (agreed < best) {
                worst.ifPresent(findings::add);
            }
        }
        return findings;
    }

    /// Sides that share less than a word by weight do not speak of the same thing.
    private static final double LEAST_SHARED = 1;

    private static boolean named(Statement statement, List<Term> terms) {
        return terms.stream()
                .anyMatch(t ->
                        statement.names().stream()
                                .anyMatch(n -> n.start() < t.end() && t.start() < n.end()));
    }

    private static boolean isDenied(Statement statement, Side side) {
        return denied(statement, side.mark(), statement.clauseAt(side.mark().start()));
    }

    private static boolean isSameWord(Match match, Statement evidence, Side a, Side b) {
        return match.claim().words(a.mark()).equalsIgnoreCase(evidence.words(b.mark()));
    }

    private static double shared(List<Term> a, List<Term> b) {
        double sum = 0;
        for (Term x : a) {
            for (Term y : b) {
                if (Negations.meet(x, y)) {
                    sum += 1;
                    break;
                }
            }
        }
        return sum;
    }

    private static List<Side> sides(Statement statement) {
        List<Side> sides = new ArrayList<>();
        for (Mark mark : statement.marks(Mark.Kind.DIRECTION)) {
            Statement.Clause clause = statement.clauseAt(mark.start());
            String text = statement.text();
            String before = text.substring(clause.start(), mark.start());
            String after = text.substring(mark.end(), Math.min(clause.end(), text.length()));
            int sign = mark.level() * (denied(statement, mark, clause) ? -1 : 1);
            sign *= perturbed(statement, clause.start(), mark.start());
            int end = next(statement, mark, clause);
            List<Term> left = left(statement, mark, clause);
            List<Term> right = without(mark, statement.termsIn(mark.end(), end));
            Matcher than = THAN.matcher(before);
            if (statement.chinese() && than.find()) {
                // A 比 B 高: both partners stand before the word.
                int at = clause.start() + than.start();
                List<Term> partner = statement.termsIn(clause.start() + than.end(), mark.start());
                List<Term> own = statement.termsIn(clause.start(), at);
                right = concat(right, partner);
                left = own;
            }
            List<Term> compared = compared(statement);
            if (!compared.isEmpty() && right.stream().noneMatch(compared::contains)) {
                right = concat(right, compared);
                left = left.stream().filter(t -> !compared.contains(t)).toList();
                if (left.isEmpty()) {
                    left = subject(statement, compared);
                }
            }
            boolean passive =
                    after.matches("(?is)\\s*by\\b.*")
                                    && text.substring(mark.start(), mark.end())
                                            .matches("(?i).*(?:ed|en)")
                            || (statement.chinese() && PASSIVE_ZH.matcher(before).find());
            sides.add(
                    passive
                            ? new Side(mark, sign, right, left)
                            : new Side(mark, sign, left, right));
        }
        return sides;
    }

    /// "Compared to A, B is better": the words of A; empty without such a phrase.
    private static List<Term> compared(Statement statement) {
        Matcher m = COMPARED.matcher(statement.text());
        if (!m.find()) {
            return List.of();
        }
        int group = m.group(1) == null ? 2 : 1;
        return statement.termsIn(m.start(group), m.end(group));
    }

    private static List<Term> subject(Statement statement, List<Term> compared) {
        return statement.terms().stream()
                .filter(t -> t.start() >= compared.getLast().end())
                .limit(SUBJECT)
                .toList();
    }

    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?i)^\\W*(?:as )?(?:compared|relative|in contrast|in comparison) (?:to|with) ([^,;]{2,60}),|[与和同]([^，,。]{1,20}?)相比");

    /// What stands before the word: its subject (the first words of the clause) and what follows
    /// the comparing word before it.
    private static List<Term> left(Statement statement, Mark mark, Statement.Clause clause) {
        int from =
                statement.marks(Mark.Kind.DIRECTION).stream()
                        .filter(m -> m.start() >= clause.start() && m.end() <= mark.start())
                        .mapToInt(Mark::end)
                        .max()
                        .orElse(clause.start());
        List<Term> all = without(mark, statement.termsIn(clause.start(), mark.start()));
        List<Term> left = new ArrayList<>();
        boolean joined =
                JOINED.matcher(statement.text().substring(clause.start(), mark.start())).find();
        int first = firstMark(statement, clause);
        for (int i = 0; i < all.size(); i++) {
            boolean subject = i < SUBJECT && (!joined || all.get(i).end() <= first);
            if (subject || (!joined && all.get(i).start() >= from)) {
                left.add(all.get(i));
            }
        }
        return left;
    }

    /// "Reduces X and increases Y": Y's comparing word has the subject on its left, not X.
    private static final Pattern JOINED =
            Pattern.compile("(?i)(?:\\b(?:and|or)|并且?|且|和|以及)(?:\\s+\\w+ly|也|还|能|会)?\\s*$");

    private static int firstMark(Statement statement, Statement.Clause clause) {
        return statement.marks(Mark.Kind.DIRECTION).stream()
                .filter(m -> clause.holds(m.start()))
                .mapToInt(Mark::start)
                .min()
                .orElse(clause.end());
    }

    /// Content words of a subject.
    private static final int SUBJECT = 2;

    private static int next(Statement statement, Mark mark, Statement.Clause clause) {
        return statement.marks(Mark.Kind.DIRECTION).stream()
                .filter(m -> m.start() >= mark.end() && m.end() <= clause.end())
                .filter(m ->
                        !statement.termsIn(/* start= */ mark.end(), /* end= */ m.start()).isEmpty())
                .mapToInt(Mark::start)
                .min()
                .orElse(clause.end());
    }

    private static int perturbed(Statement statement, int from, int to) {
        return statement.marks(Mark.Kind.PERTURBED).stream()
                .filter(m -> m.start() >= from && m.end() <= to)
                .mapToInt(Mark::level)
                .reduce(1, (a, b) -> a * b);
    }

    private static List<Term> without(Mark mark, List<Term> terms) {
        return terms.stream()
                .filter(t -> t.end() <= mark.start() || t.start() >= mark.end())
                .toList();
    }

    private static List<Term> concat(List<Term> a, List<Term> b) {
        List<Term> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private static boolean denied(Statement statement, Mark mark, Statement.Clause clause) {
        return statement.marks(Mark.Kind.NEGATION).stream()
                .anyMatch(n ->
                        clause.holds(n.start())
                                && n.end() <= mark.start() + 1
                                && statement
                                                .termsIn(
                                                        /* start= */ n.end(),
                                                        /* end= */ mark.start())
                                                .size()
                                        <= 1);
    }
}
