package gloss.reading;

import gloss.paper.Citation;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Whether a point says what its evidence says, in the way its `check` promises.
final class PointCheck {
    private static final Set<Role> WITH_FORMS = Set.of(Role.RESULTS, Role.LIMITS, Role.NEXT);

    private final EvidenceCheck evidence;
    private final FormText forms;
    private final Map<String, Sentence> sentences;
    private final Map<String, List<Span>> marks = new HashMap<>();
    private final Set<String> formPlaces = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final boolean model;

    PointCheck(Paper paper, Reading reading) {
        this.evidence = new EvidenceCheck(paper);
        this.forms = new FormText(paper, reading.labels());
        this.sentences = paper.sentencesById();
        this.model = reading.engine().model() != null;
        for (Citation citation : paper.citations()) {
            marks.computeIfAbsent(citation.sentence(), s -> new ArrayList<>()).add(citation.span());
        }
        reading.parts().stream()
                .filter(p -> WITH_FORMS.contains(p.role()))
                .flatMap(p -> p.points().stream())
                .forEach(p -> formPlaces.add(p.id()));
    }

    List<String> faults(Point point) {
        List<String> faults = new ArrayList<>();
        if (!seen.add(point.id())) {
            faults.add("the id is used twice");
        }
        if (point.text().isBlank()) {
            faults.add("the point says nothing");
        }
        point.evidence().forEach(e -> faults.addAll(evidence.faults(e)));
        if (faults.isEmpty()) {
            switch (point.check()) {
                case QUOTED, REPLACED -> quoted(point, faults);
                case FORM -> form(point, faults);
                case SUPPORTED -> {
                    if (!model) {
                        faults.add("nothing is rewritten without a model");
                    }
                }
            }
        }
        return faults.stream().map(f -> point.id() + ": " + f).toList();
    }

    private void quoted(Point point, List<String> faults) {
        List<Quotation> quotations =
                point.evidence().stream()
                        .filter(Evidence.Quoted.class::isInstance)
                        .map(Evidence.Quoted.class::cast)
                        .map(this::quotation)
                        .toList();
        if (quotations.isEmpty()) {
            faults.add("a quotation without a quote");
        } else if (!Quotation.follow(point.text(), quotations)) {
            faults.add("“" + point.text() + "” does not follow its quotes");
        }
    }

    private Quotation quotation(Evidence.Quoted quoted) {
        Sentence sentence = Objects.requireNonNull(sentences.get(quoted.sentence()));
        return new Quotation(
                sentence.text(), quoted.quote(), marks.getOrDefault(sentence.id(), List.of()));
    }

    private void form(Point point, List<String> faults) {
        if (!formPlaces.contains(point.id())) {
            faults.add("fixed sentences stand in results, limits and next only");
        }
        boolean written = false;
        for (Form form : Form.values()) {
            written |= forms.write(form, point.evidence()).filter(point.text()::equals).isPresent();
        }
        if (!written) {
            faults.add("“" + point.text() + "” is no fixed sentence that its evidence fills");
        }
    }
}
