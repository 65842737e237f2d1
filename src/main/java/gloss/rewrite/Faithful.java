package gloss.rewrite;

import gloss.language.Glossary;
import gloss.paper.Paper;
import gloss.reading.Beside;
import gloss.reading.Check;
import gloss.reading.Evidence;
import gloss.reading.Point;
import gloss.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/// Holds a rewritten reading to its promise once more, from the reading and the paper alone: every
/// sentence that it calls supported is supported by its quotes, and what stands side by side says
/// the same numbers.
public final class Faithful {
    private final Glossary glossary;
    private final double strictness;

    public Faithful(Glossary glossary, double strictness) {
        this.glossary = glossary;
        this.strictness = strictness;
    }

    /// What is broken, in words; empty when nothing is.
    public List<String> faults(Reading reading, Paper paper) {
        List<String> faults = new ArrayList<>();
        if (reading.engine().model() == null) {
            return faults;
        }
        Judge judge = new Judge(paper, glossary, strictness);
        for (Point point : reading.points().toList()) {
            Beside beside = point.beside();
            if (point.check() == Check.SUPPORTED) {
                check(judge, point, point.text(), reading.language(), faults);
            }
            if (beside != null && beside.check() == Check.SUPPORTED) {
                check(judge, point, beside.text(), beside.language(), faults);
            }
            if (beside != null
                    && beside.check() != Check.FORM
                    && !point.text().equals(beside.text())
                    && !judge.sameNumbers(point.text(), beside.text())) {
                faults.add(point.id() + ": other numbers in the other language");
            }
        }
        return faults;
    }

    private static void check(
            Judge judge, Point point, String text, String language, List<String> faults) {
        List<Evidence.Quoted> sources =
                point.evidence().stream()
                        .filter(Evidence.Quoted.class::isInstance)
                        .map(Evidence.Quoted.class::cast)
                        .toList();
        if (!Judge.isIn(language, text) || !judge.evidence(text, sources).isEmpty()) {
            faults.add(point.id() + ": “" + text + "” is not supported");
        }
    }
}
