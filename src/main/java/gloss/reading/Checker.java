package gloss.reading;

import gloss.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// The program that holds a reading to its promises: it recomputes each from the paper.
public final class Checker {
    /// What is broken, in words; empty when the reading may be written.
    public List<String> faults(Reading reading, Paper paper) {
        List<String> faults = new ArrayList<>();
        if (!reading.paper().id().equals(paper.id())) {
            faults.add("the reading is of " + reading.paper().id() + ", not of " + paper.id());
        }
        return faults;
    }
}
