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
import org.jspecify.annotations.Nullable;

/// Whether a point says what its evidence says, in the way its `check` promises.
final class PointCheck {
    private static final Set<Role> WITH_FORMS = Set.of(Role.RESULTS, Role.LIMITS, Role.NEXT);

    private final EvidenceCheck evidence;
    private final Paper paper;
    private final String labels;
    private final Map<String, Sentence> sentences;
    private final Map<String, List<Span>> marks = new HashMap<>();
    private final Set<String> formPlaces = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final boolean model;

    PointCheck(Paper paper, Reading reading) {
        this.evidence = new EvidenceCheck(paper);
        this.paper = paper;
        this.labels = reading.labels();
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
            said(point, point.check(), point.text(), labels, point.ruling(), faults);
            matched(point, point.ruling(), faults);
            Beside beside = point.beside();
            if (beside != null) {
                said(
                        point,
                        beside.check(),
                        beside.text(),
                        beside.language(),
                        beside.ruling(),
                        faults);
                matched(point, beside.ruling(), faults);
            }
        }
        return faults.stream().map(f -> point.id() + ": " + f).toList();
    }

    private void said(
            Point point,
            Check check,
            String text,
            String language,
            @Nullable Ruling ruling,
            List<String> faults) {
        switch (check) {
            case QUOTED, REPLACED -> {
                quoted(point, text, faults);
                if (check == Check.REPLACED && (ruling == null || ruling.against().isEmpty())) {
                    faults.add("a model's words are replaced without a reason");
                }
            }
            case FORM -> form(point, text, language, faults);
            case SUPPORTED -> {
                if (!model) {
                    faults.add("nothing is rewritten without a model");
                }
                if (text.isBlank() || ruling == null || !ruling.against().isEmpty()) {
                    faults.add("a rewritten sentence that did not pass");
                }
                if (point.evidence().stream().noneMatch(Evidence.Quoted.class::isInstance)) {
                    faults.add("a rewritten sentence without a quote");
                }
            }
        }
    }

    /// Matched words lie in the quotes of the point.
    private static void matched(Point point, @Nullable Ruling ruling, List<String> faults) {
        for (Matched matched : ruling == null ? List.<Matched>of() : ruling.matched()) {
            boolean there =
                    point.evidence().stream()
                            .filter(Evidence.Quoted.class::isInstance)
                            .map(Evidence.Quoted.class::cast)
                            .filter(q -> q.sentence().equals(matched.sentence()))
                            .anyMatch(q ->
                                    matched.spans().stream()
                                            .allMatch(s -> s.end() <= q.quote().length()));
            if (!there) {
                faults.add("words matched outside of its quotes");
            }
        }
    }

    private void quoted(Point point, String text, List<String> faults) {
        List<Quotation> quotations =
                point.evidence().stream()
                        .filter(Evidence.Quoted.class::isInstance)
                        .map(Evidence.Quoted.class::cast)
                        .map(this::quotation)
                        .toList();
        if (quotations.isEmpty()) {
            faults.add("a quotation without a quote");
        } else if (!follows(text, quotations)) {
            faults.add("“" + text + "” does not follow its quotes");
        }
    }

    /// An extract that replaces a model's words may follow the first of the quotes alone: the model
    /// had named more.
    private static boolean follows(String text, List<Quotation> quotations) {
        return Quotation.follow(text, quotations)
                || (quotations.size() > 1 && Quotation.follow(text, quotations.subList(0, 1)));
    }

    private Quotation quotation(Evidence.Quoted quoted) {
        Sentence sentence = Objects.requireNonNull(sentences.get(quoted.sentence()));
        return new Quotation(
                sentence.text(), quoted.quote(), marks.getOrDefault(sentence.id(), List.of()));
    }

    private void form(Point point, String text, String language, List<String> faults) {
        if (!formPlaces.contains(point.id())) {
            faults.add("fixed sentences stand in results, limits and next only");
        }
        FormText forms = new FormText(paper, language);
        boolean written = false;
        for (Form form : Form.values()) {
            written |= forms.write(form, point.evidence()).filter(text::equals).isPresent();
        }
        if (!written) {
            faults.add("“" + text + "” is no fixed sentence that its evidence fills");
        }
    }
}
