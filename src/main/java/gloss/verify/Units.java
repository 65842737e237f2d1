package gloss.verify;

import gloss.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a statement into its units, in order, none overlapping another.
final class Units {
    private static final Pattern PIECE =
            Pattern.compile(
                    "\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[-'’./][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*\\+*");

    private Units() {}

    static List<Unit> of(Statement statement) {
        String text = statement.text();
        boolean[] taken = new boolean[text.length() + 1];
        List<Unit> units = new ArrayList<>();
        for (Quantity quantity : statement.quantities()) {
            add(
                    statement,
                    quantity.start(),
                    quantity.end(),
                    Unit.Sort.NUMBER,
                    Optional.empty(),
                    Optional.of(quantity),
                    taken,
                    units);
        }
        List<Term> terms = new ArrayList<>(statement.terms());
        terms.sort(
                Comparator.comparingInt((Term t) -> t.isTranslated() ? 0 : 1)
                        .thenComparingInt(Term::start));
        for (Term term : terms) {
            boolean named =
                    statement.names().stream()
                            .anyMatch(n -> n.start() < term.end() && term.start() < n.end());
            Unit.Sort sort =
                    named
                            ? Unit.Sort.NAME
                            : term.chinese() && !term.isTranslated()
                                    ? Unit.Sort.HAN
                                    : Unit.Sort.TERM;
            add(
                    statement,
                    term.start(),
                    term.end(),
                    sort,
                    Optional.of(term),
                    Optional.empty(),
                    taken,
                    units);
        }
        Matcher m = PIECE.matcher(text);
        while (m.find()) {
            int from = m.start();
            while (from < m.end()) {
                int to = from;
                while (to < m.end() && !taken[to]) {
                    to++;
                }
                if (to > from) {
                    int start = from;
                    int end = to;
                    boolean named =
                            statement.names().stream()
                                    .anyMatch(n -> n.start() < end && start < n.end());
                    add(
                            statement,
                            from,
                            to,
                            named ? Unit.Sort.NAME : Unit.Sort.WORD,
                            Optional.empty(),
                            Optional.empty(),
                            taken,
                            units);
                }
                from = Math.max(to, from + 1);
            }
        }
        units.sort(Comparator.comparingInt(Unit::start));
        return units;
    }

    private static void add(
            Statement statement,
            int start,
            int end,
            Unit.Sort sort,
            Optional<Term> term,
            Optional<Quantity> quantity,
            boolean[] taken,
            List<Unit> units) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return;
            }
        }
        java.util.Arrays.fill(taken, start, end, true);
        String said = statement.text().substring(start, end).strip().toLowerCase(Locale.ROOT);
        String stem = said.indexOf(' ') < 0 ? Words.stem(said) : said;
        List<Mark> marks =
                statement.marks().stream().filter(k -> k.start() < end && start < k.end()).toList();
        units.add(new Unit(start, end, said, stem, sort, term, quantity, marks));
    }
}
