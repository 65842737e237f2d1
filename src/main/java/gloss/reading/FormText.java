package gloss.reading;

import gloss.paper.Paper;
import gloss.paper.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the fixed sentences: every place is filled from the evidence and the paper, nothing else,
/// so the composer and the checker get the same words or none.
public final class FormText {
    private final Paper paper;
    private final String labels;

    public FormText(Paper paper, String labels) {
        this.paper = paper;
        this.labels = labels;
    }

    /// The sentence that this evidence gives in this form; empty when the evidence does not fit it.
    public Optional<String> write(Form form, List<Evidence> evidence) {
        return values(form, evidence).map(v -> form.fill(labels, v));
    }

    private Optional<Map<String, String>> values(Form form, List<Evidence> evidence) {
        return switch (form) {
            case READ_METHOD,
                    READ_RESULTS,
                    READ_SETUP,
                    READ_DATA,
                    READ_THEORY,
                    READ_DISCUSSION,
                    READ_RELATED,
                    READ_PROBLEM ->
                    read(evidence);
            case CODE_AT, DATA_AT, PROJECT_AT -> link(evidence);
            case BUILDS_ON -> buildsOn(evidence);
            case CITED -> cited(evidence);
            case COMPARED -> compared(evidence, false);
            case COMPARED_LESS -> compared(evidence, false).filter(FormText::lessIsBetter);
            case COMPARED_PASSED -> compared(evidence, true);
            case COMPARED_LESS_PASSED -> compared(evidence, true).filter(FormText::lessIsBetter);
            case NO_LIMITS, MAYBE_LIMITS -> searched(evidence);
        };
    }

    private Optional<Map<String, String>> compared(List<Evidence> evidence, boolean passed) {
        return Comparison.values(paper, evidence).filter(v -> v.containsKey("top") == passed);
    }

    private static boolean lessIsBetter(Map<String, String> values) {
        return Metric.of(values.getOrDefault("column", "")) == Metric.LESS;
    }

    private Optional<Map<String, String>> read(List<Evidence> evidence) {
        if (evidence.size() == 1 && evidence.getFirst() instanceof Evidence.OfSection at) {
            return name(at).map(n -> Map.of("page", Integer.toString(at.page()), "section", n));
        }
        return Optional.empty();
    }

    private Optional<Map<String, String>> link(List<Evidence> evidence) {
        if (evidence.size() == 1 && evidence.getFirst() instanceof Evidence.OfLink link) {
            return Optional.of(Map.of("link", link.link()));
        }
        return Optional.empty();
    }

    private Optional<Map<String, String>> cited(List<Evidence> evidence) {
        if (evidence.size() == 1 && evidence.getFirst() instanceof Evidence.OfReference reference) {
            return reference(reference.reference())
                    .map(r -> Map.of("reference", r, "count", count(reference.reference())));
        }
        return Optional.empty();
    }

    private Optional<Map<String, String>> buildsOn(List<Evidence> evidence) {
        if (evidence.size() == 2
                && evidence.get(0) instanceof Evidence.OfReference reference
                && evidence.get(1) instanceof Evidence.OfSection at
                && new CallOuts(paper).mostIn(reference.reference()).equals(at.section())) {
            return reference(reference.reference())
                    .flatMap(r ->
                            name(at).map(s ->
                                    Map.of(
                                            "reference",
                                            r,
                                            "count",
                                            count(reference.reference()),
                                            "section",
                                            s)));
        }
        return Optional.empty();
    }

    private Optional<Map<String, String>> searched(List<Evidence> evidence) {
        List<String> names =
                evidence.stream()
                        .filter(Evidence.OfSection.class::isInstance)
                        .map(Evidence.OfSection.class::cast)
                        .flatMap(s -> name(s).stream())
                        .toList();
        boolean all = !names.isEmpty() && names.size() == evidence.size();
        String between = chinese() ? "、" : ", ";
        return all
                ? Optional.of(Map.of("sections", String.join(between, names)))
                : Optional.empty();
    }

    private String count(String reference) {
        return Integer.toString(new CallOuts(paper).of(reference));
    }

    /// `3.1 (Mixup training)`, or the title alone where headings have no numbers.
    private Optional<String> name(Evidence.OfSection at) {
        return paper.sections().stream()
                .filter(s -> s.id().equals(at.section()))
                .findFirst()
                .map(this::name);
    }

    private String name(Section section) {
        String title = section.title().strip();
        String number = section.number().strip().replaceFirst("[.:]$", "");
        if (chinese()) {
            return number.isEmpty() ? "「" + title + "」" : "第 " + number + " 节「" + title + "」";
        }
        String quoted = "“" + title + "”";
        return number.isEmpty() ? quoted : number + (title.isEmpty() ? "" : " " + quoted);
    }

    /// `Vapnik (1998): Statistical learning theory`, or its label and the start of its text when
    /// the fields are not known.
    private Optional<String> reference(String id) {
        return paper.references().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .flatMap(ReferenceName::of);
    }

    private boolean chinese() {
        return labels.startsWith("zh");
    }
}
