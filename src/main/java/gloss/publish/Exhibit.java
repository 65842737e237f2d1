package gloss.publish;

import gloss.reading.Evidence;
import gloss.reading.KeyEquation;
import gloss.reading.KeyFigure;
import gloss.reading.KeyTable;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is shown and not said: a figure, an equation or a table. It stands after the first point of
/// its slot that speaks of it, else at the slot's end.
sealed interface Exhibit {
    Role role();

    boolean isSpokenOfIn(Evidence evidence);

    record OfFigure(KeyFigure figure) implements Exhibit {
        @Override
        public Role role() {
            return figure.role();
        }

        @Override
        public boolean isSpokenOfIn(Evidence evidence) {
            return (evidence instanceof Evidence.OfFigure of && of.figure().equals(figure.id()))
                    || (evidence instanceof Evidence.Quoted quoted
                            && quoted.sentence().equals(figure.why()));
        }
    }

    record OfEquation(KeyEquation equation) implements Exhibit {
        @Override
        public Role role() {
            return equation.role();
        }

        @Override
        public boolean isSpokenOfIn(Evidence evidence) {
            return evidence instanceof Evidence.OfEquation of
                    && of.equation().equals(equation.id());
        }
    }

    record OfTable(KeyTable table) implements Exhibit {
        @Override
        public Role role() {
            return table.role();
        }

        @Override
        public boolean isSpokenOfIn(Evidence evidence) {
            return (evidence instanceof Evidence.OfCell of && of.table().equals(table.id()))
                    || (evidence instanceof Evidence.Computed computed
                            && computed.from().stream().anyMatch(this::isSpokenOfIn));
        }
    }

    /// All exhibits of a slot in their order in the reading: figures, equations, tables.
    static List<Exhibit> of(Reading reading, Role role) {
        return Stream.of(
                        reading.figures().stream().map(OfFigure::new),
                        reading.equations().stream().map(OfEquation::new),
                        reading.tables().stream().map(OfTable::new))
                .<Exhibit>flatMap(s -> s)
                .filter(e -> e.role() == role)
                .toList();
    }

    /// The point of its slot that it stands after; empty when it stands at the end.
    default Optional<Point> after(Part part) {
        return part.points().stream()
                .filter(p -> p.evidence().stream().anyMatch(this::isSpokenOfIn))
                .findFirst();
    }
}
