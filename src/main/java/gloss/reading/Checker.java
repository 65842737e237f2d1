package gloss.reading;

import gloss.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// The program that holds a reading to its promises (docs/model.md): it recomputes each from the
/// paper and trusts nothing that the composer says. Only the kind of the paper is a judgement that
/// no program can check. A reading with a fault is not written.
public final class Checker {
    /// What is broken, in words; empty when the reading may be written.
    public List<String> faults(Reading reading, Paper paper) {
        List<String> faults = new ArrayList<>();
        if (!reading.paper().equals(Card.of(paper).of(reading.paper().kind()))) {
            faults.add("the card is of " + reading.paper().id() + ", not of " + paper.id());
        }
        PointCheck points = new PointCheck(paper, reading);
        reading.points().forEach(p -> faults.addAll(points.faults(p)));
        faults.addAll(new ShownCheck(paper, reading).faults());
        faults.addAll(new TimeCheck(reading).faults());
        return faults;
    }
}
