package gloss.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Opposites (`axes.tsv`): "sparse" of a sentence whose evidence has "dense", 升高 of "decreased".
/// Where the evidence has both ways, that one counts which has more of the same words around it.
final class Axes {
    private record Axis(Pattern english, Pattern against, Pattern chinese, Pattern gegen) {}

    /// A word of an axis with the content words around it; `sign` counts a "not" before it.
    private record Pole(Statement statement, int start, int end, int sign, List<Term> around) {
        String words() {
            return statement.text().substring(start, end);
        }
    }

    private static final int AROUND = 3;

    /// A "not" so many characters before a word still denies it.
    private static final int NEAR = 18;

    private static final int NEAR_HAN = 4;

    private final List<Axis> axes = new ArrayList<>();

    Axes() {
        for (String[] row : TableFile.rows("axes.tsv")) {
            axes.add(new Axis(pattern(row[1]), pattern(row[2]), pattern(row[3]), pattern(row[4])));
        }
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(
                text.equals("-") ? "(?!)" : text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<Finding> check(Match match) {
        List<Finding> findings = new ArrayList<>();
        for (Axis axis : axes) {
            List<Pole> said = poles(axis, match.claim());
            List<Pole> known =
                    said.isEmpty()
                            ? List.of()
                            : match.evidence().stream()
                                    .flatMap(e -> poles(axis, e).stream())
                                    .toList();
            for (Pole pole : said) {
                against(pole, known, match).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> against(Pole said, List<Pole> known, Match match) {
        double same = -1;
        double opposite = -1;
        Pole worst = said;
        for (Pole pole : known) {
            double near = near(said, pole);
            if (pole.sign() == said.sign()) {
                same = Math.max(same, near);
            } else if (near > opposite) {
                opposite = near;
                worst = pole;
            }
        }
        boolean across = worst.statement().chinese() != match.claim().chinese();
        boolean contrary =
                same < 0 ? opposite > 0 || opposite == 0 && across : opposite > same + MARGIN;
        return contrary
                ? Optional.of(new Finding(Aspect.COMPARISON, true, said.words(), worst.words()))
                : Optional.empty();
    }

    private static final double MARGIN = 0.5;

    private static double near(Pole said, Pole known) {
        double sum = 0;
        for (Term term : said.around()) {
            if (known.around().stream().anyMatch(k -> Negations.meet(term, k))) {
                sum++;
            }
        }
        return sum;
    }

    private static List<Pole> poles(Axis axis, Statement statement) {
        List<Pole> poles = new ArrayList<>();
        Pattern one = statement.chinese() ? axis.chinese() : axis.english();
        Pattern other = statement.chinese() ? axis.gegen() : axis.against();
        find(other, -1, statement, poles);
        find(one, 1, statement, poles);
        return poles;
    }

    private static void find(Pattern pattern, int sign, Statement statement, List<Pole> poles) {
        Matcher m = pattern.matcher(statement.text());
        while (m.find()) {
            int start = m.start();
            int end = m.end();
            if (poles.stream().noneMatch(p -> p.start() < end && start < p.end())) {
                int signed = sign * (denied(statement, start) ? -1 : 1);
                poles.add(new Pole(statement, start, end, signed, around(statement, start, end)));
            }
        }
    }

    private static boolean denied(Statement statement, int start) {
        int reach = statement.chinese() ? NEAR_HAN : NEAR;
        Statement.Clause clause = statement.clauseAt(start);
        return statement.marks(Mark.Kind.NEGATION).stream()
                .anyMatch(n ->
                        clause.holds(n.start()) && n.end() <= start && start - n.end() <= reach);
    }

    private static List<Term> around(Statement statement, int start, int end) {
        List<Term> before = statement.terms().stream().filter(t -> t.end() <= start).toList();
        List<Term> after = statement.terms().stream().filter(t -> t.start() >= end).toList();
        List<Term> around =
                new ArrayList<>(before.subList(Math.max(0, before.size() - AROUND), before.size()));
        around.addAll(after.subList(0, Math.min(AROUND, after.size())));
        return around;
    }
}
