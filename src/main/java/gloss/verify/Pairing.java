package gloss.verify;

import gloss.language.Embeddings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The units of one side of a match, each with its best counterpart on the other side.
final class Pairing {
    /// How a unit is met on the other side.
    enum How {
        /// By the same word or number.
        SAME,
        /// By a word that a list pairs with it, or of its family.
        LISTED,
        /// By a Han character that its translation has.
        LIKE,
        /// By no more than nearness in the space of words.
        NEAR
    }

    /// @param near how near the nearest word of the other side is, 0 to 1; 1 for what is the same
    /// @param other its place among the other side's units, -1 when there is none
    record Paired(Unit unit, Statement of, How how, double near, int other) {
        boolean isMet() {
            return how == How.SAME || how == How.LISTED;
        }
    }

    private final List<Paired> paired = new ArrayList<>();
    private final List<Unit> others;

    /// A statement with its units.
    record Cut(Statement statement, List<Unit> units) {
        static Cut of(Statement statement) {
            return new Cut(statement, Units.of(statement));
        }
    }

    Pairing(List<Cut> own, List<Cut> other, WordSpace space) {
        this.others = other.stream().flatMap(o -> o.units().stream()).toList();
        List<Statement> there = other.stream().map(Cut::statement).toList();
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            at.putIfAbsent(others.get(i).stem(), i);
        }
        List<Paired> found = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (Cut cut : own) {
            for (Unit unit : cut.units()) {
                Paired one = listed(unit, cut.statement(), there, at);
                found.add(one);
                if (!one.isMet() && isPlaced(unit)) {
                    wanted.add(unit.text());
                }
            }
        }
        float[][] places = new float[others.size()][];
        if (!wanted.isEmpty()) {
            others.stream().filter(Pairing::isPlaced).forEach(u -> wanted.add(u.text()));
            space.place(wanted);
            for (int i = 0; i < places.length; i++) {
                places[i] = isPlaced(others.get(i)) ? space.at(others.get(i).text()) : NOWHERE;
            }
        }
        for (Paired one : found) {
            paired.add(one.isMet() ? one : nearest(one, places, space));
        }
    }

    private static final float[] NOWHERE = new float[0];

    static boolean isPlaced(Unit unit) {
        return unit.sort() != Unit.Sort.NUMBER
                && (unit.text().length() > 1 || unit.text().codePointAt(0) >= 0x2E80);
    }

    private Paired listed(
            Unit unit, Statement home, List<Statement> other, Map<String, Integer> at) {
        int same = at.getOrDefault(unit.stem(), -1);
        if (unit.quantity().isPresent()) {
            Quantity said = unit.quantity().get();
            for (int i = 0; i < others.size(); i++) {
                int k = i;
                if (others.get(k).quantity().filter(q -> q.sameValue(said)).isPresent()) {
                    return new Paired(unit, home, How.SAME, 1, i);
                }
            }
            return new Paired(unit, home, How.NEAR, 0, -1);
        }
        if (same >= 0) {
            return new Paired(unit, home, How.SAME, 1, same);
        }
        boolean name = unit.sort() == Unit.Sort.NAME;
        String said = home.text().substring(unit.start(), unit.end());
        if (name && other.stream().anyMatch(o -> Name.isIn(said.strip(), o.text()))) {
            return new Paired(unit, home, How.SAME, 1, -1);
        }
        double says =
                unit.term().stream()
                        .flatMapToDouble(t -> other.stream().mapToDouble(o -> o.says(t)))
                        .max()
                        .orElse(0);
        if (says == 1) {
            return new Paired(unit, home, How.LISTED, 1, counterpart(unit));
        }
        return new Paired(unit, home, says > 0 ? How.LIKE : How.NEAR, 0, -1);
    }

    private int counterpart(Unit unit) {
        for (int i = 0; i < others.size(); i++) {
            int k = i;
            if (unit.term()
                    .filter(t -> others.get(k).term().filter(o -> Negations.meet(t, o)).isPresent())
                    .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Paired nearest(Paired one, float[][] places, WordSpace space) {
        if (!isPlaced(one.unit())) {
            return one;
        }
        float[] at = space.at(one.unit().text());
        double best = 0;
        int which = -1;
        for (int i = 0; i < places.length; i++) {
            if (places[i].length > 0) {
                double near = Embeddings.closeness(at, places[i]);
                if (near > best) {
                    best = near;
                    which = i;
                }
            }
        }
        return new Paired(one.unit(), one.of(), one.how(), best, which);
    }

    List<Paired> all() {
        return paired;
    }

    /// The units of the other side.
    List<Unit> others() {
        return others;
    }
}
