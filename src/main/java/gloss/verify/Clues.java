package gloss.verify;

import gloss.language.Embeddings;
import gloss.verify.Pairing.How;
import gloss.verify.Pairing.Paired;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What speaks for and against each unit of a match, as named features: of the claim's units that
/// they are not borne out, of the evidence's that the claim should not have left them out.
final class Clues {
    /// @param said whether the unit is the claim's; otherwise it is the evidence's
    record Clue(Paired paired, boolean said, Map<String, Double> features) {}

    private static final double[] BINS = {0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75};

    private final Match match;
    private final List<Finding> findings;
    private final double covered;
    private final WordSpace space;
    private final List<Clue> clues = new ArrayList<>();

    Clues(Match match, double covered, List<Finding> findings, WordSpace space) {
        this.match = match;
        this.findings = findings;
        this.covered = covered;
        this.space = space;
        List<Pairing.Cut> claim = List.of(Pairing.Cut.of(match.claim()));
        List<Pairing.Cut> evidence = match.evidence().stream().map(Pairing.Cut::of).toList();
        Pairing said = new Pairing(claim, evidence, space);
        Pairing known = new Pairing(evidence, claim, space);
        see(said, known, "");
        see(known, said, "e.");
    }

    List<Clue> all() {
        return clues;
    }

    List<Finding> findings() {
        return findings;
    }

    double covered() {
        return covered;
    }

    /// From the language of the evidence to that of the claim, `e` or `z` each.
    String way() {
        boolean han = match.claim().chinese();
        return (han != match.across() ? "z" : "e") + (han ? "z" : "e");
    }

    private void see(Pairing own, Pairing other, String side) {
        String way = way();
        Set<Integer> taken = new HashSet<>();
        own.all().stream().filter(Paired::isMet).forEach(p -> taken.add(p.other()));
        Map<String, Integer> ownCount = new HashMap<>();
        own.all().forEach(p -> ownCount.merge(p.unit().stem(), 1, Integer::sum));
        Map<String, Integer> otherCount = new HashMap<>();
        other.all().forEach(p -> otherCount.merge(p.unit().stem(), 1, Integer::sum));
        List<float[]> free =
                other.all().stream()
                        .filter(p -> !p.isMet() && p.unit().isContent())
                        .map(Paired::unit)
                        .filter(Pairing::isPlaced)
                        .map(u -> space.at(u.text()))
                        .toList();
        List<Paired> all = own.all();
        for (int i = 0; i < all.size(); i++) {
            Paired one = all.get(i);
            Map<String, Double> f = new LinkedHashMap<>();
            clues.add(new Clue(one, side.isEmpty(), f));
            Unit unit = one.unit();
            String sort = unit.sort().name();
            String met = met(one);
            String coarse = one.isMet() ? "met" : one.near() > 0.5 ? "near" : "not";
            put(f, side + "b");
            put(f, side + sort + ":" + met);
            put(f, side + way + ":" + sort + ":" + coarse);
            put(f, side + way + ":" + met);
            if (!one.isMet()) {
                f.put(side + way + ":far", 1 - one.near());
                f.put(side + sort + ":far", 1 - one.near());
                if (taken.contains(one.other())) {
                    put(f, side + "taken:" + coarse);
                }
                if (Pairing.isPlaced(unit)) {
                    float[] at = space.at(unit.text());
                    free(f, side, way, one, at, free);
                    if (side.isEmpty()) {
                        for (int d = 0; d < DIMENSIONS; d++) {
                            f.put("v" + d, Math.round(at[d] * 300) / 100.0);
                        }
                    }
                }
                unit.term()
                        .ifPresent(t ->
                                put(
                                        f,
                                        side
                                                + way
                                                + ":"
                                                + (t.isTranslated() ? "tr" : "un")
                                                + ":"
                                                + coarse));
                unit.term().filter(Term::thing).ifPresent(t -> put(f, side + "thing:" + coarse));
                if (one.other() >= 0) {
                    Unit there = own.others().get(one.other());
                    put(f, side + sort + "~" + there.sort() + ":" + coarse);
                    if (unit.stem().length() < 24 && there.stem().length() < 24) {
                        put(
                                f,
                                side
                                        + "p:"
                                        + unit.stem().replace(' ', '_')
                                        + "|"
                                        + there.stem().replace(' ', '_'));
                    }
                }
            } else if (ownCount.getOrDefault(unit.stem(), 0)
                            > otherCount.getOrDefault(unit.stem(), 0)
                    && one.how() == How.SAME) {
                put(f, side + "more:" + sort);
            }
            lengths(f, side, unit, coarse);
            put(f, side + "w:" + unit.stem().replace(' ', '_') + ":" + coarse);
            marks(f, side, unit, coarse);
            quantities(f, side, unit, own);
            findings(f, side, one);
            around(f, side, all, i, coarse);
        }
    }

    /// So many of a word's coordinates, the first telling most, say what sort of word is made up.
    private static final int DIMENSIONS = 64;

    /// What of the other side is left for it: a word in place of another, or one more than there
    /// is.
    private static void free(
            Map<String, Double> f,
            String side,
            String way,
            Paired one,
            float[] at,
            List<float[]> free) {
        double best = 0;
        for (float[] there : free) {
            best = Math.max(best, Embeddings.closeness(at, there));
        }
        int count = free.size();
        String c = one.unit().isContent() ? "c" : "g";
        put(f, side + "left:" + c + Math.min(count, 6));
        put(f, side + "free:" + c + way + (count == 0 ? "-" : "" + Math.round(best * 10)));
        f.put(side + "freefar" + c, 1 - best);
        f.put(side + "loss" + c, one.near() - best);
    }

    private static void put(Map<String, Double> f, String name) {
        f.put(name, 1.0);
    }

    private static String met(Paired one) {
        if (one.isMet()) {
            return one.how().name();
        }
        int bin = 0;
        while (bin < BINS.length && one.near() > BINS[bin]) {
            bin++;
        }
        return (one.how() == How.LIKE ? "LIKE" : "") + bin;
    }

    private static void lengths(Map<String, Double> f, String side, Unit unit, String coarse) {
        if (unit.sort() == Unit.Sort.TERM || unit.sort() == Unit.Sort.HAN) {
            boolean han = unit.term().filter(Term::chinese).isPresent();
            int length = Math.min(han ? 5 : 12, unit.text().length());
            put(f, side + "len:" + (han ? "z" : "e") + (han ? length : length / 2) + ":" + coarse);
            if (unit.text().indexOf(' ') > 0) {
                put(f, side + "words:" + coarse);
            }
        }
    }

    private void marks(Map<String, Double> f, String side, Unit unit, String coarse) {
        List<Statement> other = side.isEmpty() ? match.evidence() : List.of(match.claim());
        List<Statement> own = side.isEmpty() ? List.of(match.claim()) : match.evidence();
        for (Mark mark : unit.marks()) {
            String kind = mark.kind().name();
            String level = kind + mark.level();
            long there = other.stream().flatMap(o -> o.marks(mark.kind()).stream()).count();
            long here = own.stream().flatMap(o -> o.marks(mark.kind()).stream()).count();
            boolean sameLevel =
                    other.stream()
                            .flatMap(o -> o.marks(mark.kind()).stream())
                            .anyMatch(m -> m.level() == mark.level());
            put(
                    f,
                    side
                            + "k:"
                            + kind
                            + ":"
                            + (there == 0 ? "none" : here > there ? "more" : "as many"));
            put(
                    f,
                    side
                            + "l:"
                            + level
                            + ":"
                            + (sameLevel ? "same" : there > 0 ? "other" : "none")
                            + ":"
                            + coarse);
            for (Mark.Kind k :
                    List.of(
                            Mark.Kind.LACK,
                            Mark.Kind.SOFT,
                            Mark.Kind.PEAK,
                            Mark.Kind.ALSO,
                            Mark.Kind.WILL,
                            Mark.Kind.SURE)) {
                if (there == 0 && other.stream().anyMatch(o -> !o.marks(k).isEmpty())) {
                    put(f, side + "s:" + kind + ":" + k);
                }
            }
        }
    }

    private static void quantities(Map<String, Double> f, String side, Unit unit, Pairing own) {
        unit.quantity()
                .ifPresent(said -> {
                    boolean value =
                            own.others().stream()
                                    .flatMap(o -> o.quantity().stream())
                                    .anyMatch(q -> q.sameValue(said));
                    boolean unitToo =
                            own.others().stream()
                                    .flatMap(o -> o.quantity().stream())
                                    .anyMatch(
                                            q -> q.sameValue(said) && q.unit().equals(said.unit()));
                    boolean maybe =
                            own.others().stream()
                                    .flatMap(o -> o.quantity().stream())
                                    .anyMatch(q -> q.sameValue(said) && q.sameUnit(said));
                    put(
                            f,
                            side
                                    + "q:"
                                    + (value
                                            ? unitToo ? "same" : maybe ? "bare" : "unit"
                                            : said.about() ? "about" : "other")
                                    + (said.spelled() ? ":spelled" : "")
                                    + (said.unit().isEmpty() ? "" : ":u"));
                    if (!value && said.value().abs().compareTo(java.math.BigDecimal.TWO) <= 0) {
                        put(f, side + "q:small" + (said.spelled() ? ":spelled" : ""));
                    }
                    if (!value && own.others().stream().noneMatch(o -> o.quantity().isPresent())) {
                        put(f, side + "q:nonethere");
                    }
                });
    }

    private void findings(Map<String, Double> f, String side, Paired one) {
        String text = one.of().text();
        for (Finding finding : findings) {
            String words = side.isEmpty() ? finding.words() : finding.evidence();
            if (!words.isBlank()) {
                for (String part :
                        finding.aspect() == Aspect.CONTENT
                                ? words.split(", ")
                                : new String[] {words}) {
                    int at = text.indexOf(part);
                    if (at >= 0 && one.unit().overlaps(at, at + part.length())) {
                        put(
                                f,
                                side
                                        + "f:"
                                        + finding.aspect()
                                        + (finding.grave() ? "!" : "")
                                        + (finding.words().isBlank() ? "0" : ""));
                    }
                }
            }
        }
    }

    /// How the neighbours and the clause are met.
    private static void around(
            Map<String, Double> f, String side, List<Paired> all, int i, String coarse) {
        Paired one = all.get(i);
        int met = 0;
        int count = 0;
        Statement.Clause clause = one.of().clauseAt(one.unit().start());
        for (int k = 0; k < all.size(); k++) {
            Paired other = all.get(k);
            if (k != i
                    && other.of().text().equals(one.of().text())
                    && clause.holds(other.unit().start())
                    && other.unit().isContent()) {
                count++;
                met += other.isMet() ? 1 : 0;
            }
        }
        String share = count == 0 ? "alone" : "" + Math.round(4.0 * met / count);
        put(f, side + "clause:" + share + ":" + coarse);
        Paired before = next(all, i, -1);
        Paired after = next(all, i, 1);
        String b = before == null ? "^" : before.isMet() ? "m" : "n";
        String a = after == null ? "$" : after.isMet() ? "m" : "n";
        put(f, side + "next:" + b + a + ":" + coarse);
        if (before != null
                && after != null
                && before.isMet()
                && after.isMet()
                && before.other() >= 0
                && after.other() >= 0
                && !one.isMet()) {
            int gap = after.other() - before.other();
            put(f, side + "gap:" + (gap < 0 ? "-" : gap > 4 ? "5" : "" + gap));
            if (one.other() > before.other() && one.other() < after.other()) {
                put(f, side + "hole:" + coarse);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Paired next(
            List<Paired> all, int i, int step) {
        for (int k = i + step; k >= 0 && k < all.size(); k += step) {
            if (!all.get(k).of().text().equals(all.get(i).of().text())) {
                return null;
            }
            if (all.get(k).unit().isContent() || all.get(k).unit().sort() == Unit.Sort.NUMBER) {
                return all.get(k);
            }
        }
        return null;
    }
}
