package gloss.evaluate.planted;

import gloss.evaluate.planted.Case.Direction;
import gloss.verify.Finding;
import gloss.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The verdicts on the cases of a part, counted.
final class Tally {
    /// A case and what the check said to it.
    record Judged(Case planted, Verdict verdict) {
        boolean caught() {
            return !verdict.isSupported();
        }

        /// Whether a finding says what was done.
        boolean named() {
            return verdict.findings().stream()
                    .map(Finding::aspect)
                    .anyMatch(a -> planted.kind().aspect().filter(a::equals).isPresent());
        }
    }

    private final List<Judged> judged = new ArrayList<>();

    void add(Judged one) {
        judged.add(one);
    }

    /// The share of the cases of a kind that are not called supported, 0 to 1; of faithful ones
    /// these are the false alarms. Not a number when there are none.
    double caught(Kind kind, List<Direction> directions) {
        List<Judged> cases = of(kind, directions);
        return (double) cases.stream().filter(Judged::caught).count() / cases.size();
    }

    int count(Kind kind, List<Direction> directions) {
        return of(kind, directions).size();
    }

    private List<Judged> of(Kind kind, List<Direction> directions) {
        return judged.stream()
                .filter(j ->
                        j.planted().kind() == kind && directions.contains(j.planted().direction()))
                .toList();
    }

    /// Kinds down, directions across, each with its share and count.
    String table() {
        List<Direction> all = List.of(Direction.values());
        List<Direction> seen =
                all.stream().filter(d -> count(Kind.FAITHFUL, List.of(d)) > 0).toList();
        StringBuilder out = new StringBuilder("| kind |");
        seen.forEach(d -> out.append(' ').append(d.sign()).append(" |"));
        out.append(" all | reason named |\n|---|")
                .append("--:|".repeat(seen.size() + 2))
                .append('\n');
        for (Kind kind : Kind.values()) {
            String word = kind == Kind.FAITHFUL ? "faithful, alarms" : kind.word();
            out.append("| ").append(word).append(" |");
            seen.forEach(d -> out.append(cell(kind, List.of(d))));
            out.append(cell(kind, all)).append(named(kind, all)).append('\n');
        }
        return out.toString();
    }

    private String cell(Kind kind, List<Direction> directions) {
        int count = count(kind, directions);
        return count == 0
                ? " |"
                : String.format(Locale.ROOT, " %.3f (%d) |", caught(kind, directions), count);
    }

    private String named(Kind kind, List<Direction> directions) {
        List<Judged> cases = of(kind, directions);
        long named = cases.stream().filter(Judged::named).count();
        return kind == Kind.FAITHFUL || cases.isEmpty()
                ? " |"
                : String.format(Locale.ROOT, " %.3f |", (double) named / cases.size());
    }

    /// What went wrong, one case after the other: for reading through.
    String mistakes() {
        StringBuilder out = new StringBuilder();
        for (Judged one : judged) {
            Case planted = one.planted();
            if ((planted.kind() == Kind.FAITHFUL) == one.caught()) {
                out.append("- ")
                        .append(planted.kind().word())
                        .append(' ')
                        .append(planted.direction().sign())
                        .append(' ')
                        .append(planted.evidence())
                        .append("\n  → ")
                        .append(planted.sentence())
                        .append(String.format(Locale.ROOT, "\n  %.2f ", one.verdict().covered()))
                        .append(one.verdict().findings())
                        .append('\n');
            }
        }
        return out.toString();
    }
}
