package gloss.verify;

import gloss.language.Glossary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the check sees of one sentence beside its evidence, for learning from it.
public final class Lesson {
    /// A unit of the sentence or of its evidence.
    ///
    /// @param said whether it is the sentence's
    /// @param start in its text, as `end`, in UTF-16 units
    /// @param met how far the other side has it, 0 to 1
    public record Part(
            boolean said, int start, int end, double met, Map<String, Double> features) {}

    /// Sees sentences, each with one sentence of evidence.
    public static final class School {
        private final Verifier verifier;

        public School(Glossary glossary) {
            this.verifier = new Verifier(glossary, Verifier.DEFAULT_STRICTNESS);
        }

        public Lesson see(String sentence, String evidence) {
            StatementReader reader = verifier.reader();
            Match match =
                    new Match(reader.read(sentence), List.of(reader.read(evidence)), Context.NONE);
            return new Lesson(verifier.clues(match));
        }
    }

    private final Clues clues;

    private Lesson(Clues clues) {
        this.clues = clues;
    }

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Clues.Clue clue : clues.all()) {
            Unit unit = clue.paired().unit();
            double met = clue.paired().isMet() ? 1 : clue.paired().near();
            parts.add(
                    new Part(
                            clue.said(),
                            unit.start(),
                            unit.end(),
                            met,
                            new java.util.LinkedHashMap<>(clue.features())));
        }
        return parts;
    }

    /// Forgets the features of its parts, which are many.
    public Lesson light() {
        clues.all().forEach(c -> c.features().clear());
        return this;
    }

    /// The features of the whole, when its parts have these log odds of being wrong.
    public Map<String, Double> whole(List<Double> odds) {
        return Suspicion.sentence(clues, odds);
    }
}
