package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Span;
import gloss.reading.Lead;
import gloss.reading.Openings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parts of a structured abstract, as medical papers have them: a sentence under "Methods:" is
/// about the method, whatever its words are, and so are those after it up to the next label.
final class Zones {
    /// An outright cue is 3; a label is as good.
    private static final double LABELLED = 3;

    private final Map<String, SectionKind> zones = new HashMap<>();

    Zones(Paper paper) {
        Optional<SectionKind> zone = Optional.empty();
        for (Sentence sentence : paper.sentences()) {
            if (!sentence.section().equals(Paper.ABSTRACT)) {
                continue;
            }
            Optional<Span> label = Openings.label(sentence.text());
            if (label.isPresent()) {
                zone = Optional.of(SectionKinds.byTitle(label.get().of(sentence.text())));
            }
            zone.ifPresent(z -> zones.put(sentence.id(), z));
        }
    }

    /// What the label over this sentence adds to the score of a role.
    double of(Lead lead, Sentence sentence) {
        SectionKind zone = zones.get(sentence.id());
        if (zone == null) {
            return 0;
        }
        return spokenFor(zone).contains(lead) ? LABELLED : -LABELLED / 2;
    }

    private static List<Lead> spokenFor(SectionKind zone) {
        return switch (zone) {
            case INTRODUCTION, BACKGROUND, RELATED -> List.of(Lead.CONTEXT, Lead.GAP, Lead.AIM);
            case METHOD, SETUP, DATA -> List.of(Lead.STEP);
            case RESULTS -> List.of(Lead.RESULT, Lead.COMPARISON, Lead.FINDING);
            case DISCUSSION, CONCLUSION -> List.of(Lead.FINDING);
            case LIMITATIONS, FUTURE -> List.of(Lead.ADMITTED, Lead.FUTURE);
            case FRONT, ABSTRACT, BODY, APPENDIX, ASIDE -> List.of(Lead.AIM, Lead.NEW);
        };
    }
}
