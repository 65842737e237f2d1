package gloss.compose;

import gloss.paper.Kind;
import gloss.paper.Link;
import gloss.paper.Paper;
import gloss.paper.Reference;
import gloss.paper.Section;
import gloss.paper.Sentence;
import gloss.reading.CallOuts;
import gloss.reading.Evidence;
import gloss.reading.Form;
import gloss.reading.FormText;
import gloss.reading.KeyFigure;
import gloss.reading.Lead;
import gloss.reading.Role;
import gloss.reading.SectionPages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where to read on: three sections for the second pass with the reason, code and data, and the
/// references that the paper calls out most.
final class Next {
    /// Parts of a method that are not its gist.
    private static final Pattern DETAIL =
            Pattern.compile(
                    "(?i)proof|sketch|details?|threat|notation|implementation|complexity|data ?set|证明");

    /// What is told of a side of the results, beside the main ones.
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?i)ablation|applications?\\b|sensitivity|sparsity|scalab|run-?time|complexity|extension|hyper-?parameter|case stud|visuali[sz]|qualitative|set-?up|消融|参数");

    /// A heading over why it was done, and none over a part that introduces a tool or a lesson.
    private static final Pattern PROBLEM =
            Pattern.compile(
                    "(?i)^(?:general )?introduction$|motivation|statement of need|^(?:the )?problem|^background(?: and \\p{L}+)?$|^summary$|^purpose|introduction and|引言|绪论|前言|背景$|问题");

    private static final double ASIDE_SHARE = 0.5;
    private static final Pattern PROOF = Pattern.compile("^\\W*Proof\\b|^证明");

    /// Where a paper of theorems has numbers.
    private static final Pattern TESTED =
            Pattern.compile("(?i)experiment|empirical|numerical|simulation|evaluation|实验|数值|仿真");

    private static final int SECTIONS = 3;
    private static final int REFERENCES = 3;
    private static final int LEAST_CALL_OUTS = 2;

    /// A reference that no sentence says is used must be called out so often to be leant on.
    private static final int OFTEN = 3;

    /// A section that explains what the reading shows counts as if it had three more good
    /// sentences.
    private static final double SHOWN = 15;

    /// A heading that names what is new, as two good sentences more.
    private static final double OWN_HEADING = 10;

    /// Sentences of a section that speak for it.
    private static final int BEST = 6;

    /// Where a paper was reviewed or deposited is not where its code is.
    private static final Pattern REVIEW =
            Pattern.compile(
                    "-reviews/|/issues/\\d|creativecommons|doi\\.org/10\\.(?:21105|1109)|/pull/\\d|\\.pdf$|/releases/download");

    private final Paper paper;
    private final SectionKinds kinds;
    private final FormText forms;
    private final CallOuts callOuts;
    private final OwnNames names;

    private final Leanings leanings;
    private final boolean theory;

    Next(Paper paper, SectionKinds kinds, FormText forms, OwnNames names, Kind kind) {
        this.leanings = new Leanings(paper, new Authorship(names, kind));
        this.theory = kind == Kind.THEORY;
        this.paper = paper;
        this.kinds = kinds;
        this.forms = forms;
        this.callOuts = new CallOuts(paper);
        this.names = names;
    }

    /// Fixed sentences, best first within each kind, in the order sections, links, references.
    List<Fixed> lines(List<Rated> rated, Pictures pictures) {
        List<Fixed> lines = new ArrayList<>(sections(rated, pictures));
        for (Link.Role role : List.of(Link.Role.CODE, Link.Role.DATA, Link.Role.PROJECT)) {
            paper.links().stream()
                    .filter(l -> l.role() == role && !REVIEW.matcher(l.uri()).find())
                    .findFirst()
                    .flatMap(l -> link(l))
                    .ifPresent(lines::add);
        }
        paper.references().stream()
                .filter(r -> callOuts.of(r.id()) >= (leanings.on(r.id()) ? LEAST_CALL_OUTS : OFTEN))
                .sorted(
                        Comparator.comparingInt((Reference r) -> -callOuts.of(r.id()))
                                .thenComparingInt(r -> paper.references().indexOf(r)))
                .map(this::reference)
                .flatMap(Optional::stream)
                .limit(REFERENCES)
                .forEach(lines::add);
        return lines;
    }

    private List<Fixed> sections(List<Rated> rated, Pictures pictures) {
        Map<String, String> within = numbered();
        Map<String, Double> method = mass(rated, Role.METHOD, within);
        Map<String, Double> results = mass(rated, Role.RESULTS, within);
        for (String section : shownIn(pictures)) {
            String at = within.getOrDefault(section, section);
            method.merge(at, SHOWN, Double::sum);
            results.merge(at, SHOWN, Double::sum);
        }
        for (Section section : paper.sections()) {
            if (ASIDE.matcher(section.title()).find()) {
                results.computeIfPresent(section.id(), (_, m) -> m * ASIDE_SHARE);
            }
            if (names.named(section.title()) || names.sharesTitle(section.title())) {
                method.merge(section.id(), OWN_HEADING, Double::sum);
            }
        }
        List<Fixed> lines = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Form form :
                List.of(
                        Form.READ_METHOD,
                        Form.READ_THEORY,
                        Form.READ_RESULTS,
                        Form.READ_DISCUSSION,
                        Form.READ_RELATED,
                        Form.READ_DATA,
                        Form.READ_PROBLEM)) {
            Map<String, Double> mass = form == Form.READ_METHOD ? method : results;
            paper.sections().stream()
                    .filter(s -> serves(form, kinds.of(s.id())) && !taken.contains(s.id()))
                    .filter(s -> holds(form, s))
                    .filter(s -> !within.containsKey(s.id()))
                    .filter(s -> form != Form.READ_DISCUSSION || late(s))
                    .filter(s -> form != Form.READ_METHOD || !DETAIL.matcher(s.title()).find())
                    .filter(s -> mass.getOrDefault(s.id(), 0.0) > 0)
                    .max(
                            Comparator.comparing((Section s) -> mass.getOrDefault(s.id(), 0.0))
                                    .thenComparingInt(s -> -paper.sections().indexOf(s)))
                    .flatMap(s -> read(form, s))
                    .filter(f -> lines.size() < SECTIONS)
                    .ifPresent(f -> {
                        lines.add(f);
                        taken.add(((Evidence.OfSection) f.evidence().getFirst()).section());
                    });
        }
        return lines;
    }

    /// What the best sentences of each section are worth to a slot; a long section is none the
    /// better for its length.
    private static Map<String, Double> mass(
            List<Rated> rated, Role slot, Map<String, String> within) {
        Map<String, List<Double>> bySection = new LinkedHashMap<>();
        for (Rated each : rated) {
            String section = each.candidate().sentence().section();
            bySection
                    .computeIfAbsent(within.getOrDefault(section, section), _ -> new ArrayList<>())
                    .add(each.quality(slot));
        }
        Map<String, Double> mass = new LinkedHashMap<>();
        bySection.forEach((section, worth) ->
                mass.put(
                        section,
                        worth.stream()
                                .sorted(Comparator.reverseOrder())
                                .limit(BEST)
                                .mapToDouble(w -> w)
                                .sum()));
        return mass;
    }

    /// In a paper whose sections have numbers, a heading without one within a section stands for
    /// that section: "'Base' Model" for "7.3 Results".
    private Map<String, String> numbered() {
        Map<String, String> within = new LinkedHashMap<>();
        List<Section> above = new ArrayList<>();
        for (Section section : paper.sections()) {
            above.removeIf(a -> a.level() >= section.level());
            if (section.number().isBlank() && !above.isEmpty()) {
                within.put(section.id(), above.getLast().id());
            } else if (!section.number().isBlank()) {
                above.add(section);
            }
        }
        return within;
    }

    /// A discussion of a method before it is tested is none of what came out.
    private boolean late(Section section) {
        var pages = new SectionPages(paper).of(section.id());
        return !pages.isEmpty()
                && (kinds.of(section.id()) == SectionKind.LIMITATIONS
                        || 2 * pages.first() > lastPage());
    }

    private int lastPage() {
        return paper.references().stream()
                .flatMap(r -> r.place().boxes().stream())
                .mapToInt(b -> b.page())
                .max()
                .orElse(paper.pages().size());
    }

    /// The sections whose text points to what the reading shows.
    private List<String> shownIn(Pictures pictures) {
        Map<String, Sentence> sentences = paper.sentencesById();
        List<String> mentions = new ArrayList<>();
        for (KeyFigure shown : pictures.figures()) {
            paper.figures().stream()
                    .filter(f -> f.id().equals(shown.id()))
                    .forEach(f -> mentions.addAll(f.mentions()));
        }
        pictures.table().map(t -> t.table().id()).stream()
                .flatMap(id -> paper.tables().stream().filter(t -> t.id().equals(id)))
                .forEach(t -> mentions.addAll(t.mentions()));
        return mentions.stream()
                .map(sentences::get)
                .filter(s -> s != null)
                .map(Sentence::section)
                .distinct()
                .toList();
    }

    private static boolean serves(Form form, SectionKind kind) {
        return switch (form) {
            case READ_METHOD -> kind == SectionKind.METHOD || kind == SectionKind.BODY;
            case READ_THEORY ->
                    kind == SectionKind.METHOD
                            || kind == SectionKind.BODY
                            || kind == SectionKind.RESULTS;
            case READ_RESULTS -> kind == SectionKind.RESULTS;
            case READ_SETUP -> kind == SectionKind.SETUP;
            case READ_DATA -> kind == SectionKind.DATA;
            case READ_DISCUSSION ->
                    kind == SectionKind.DISCUSSION || kind == SectionKind.LIMITATIONS;
            case READ_RELATED -> kind == SectionKind.RELATED;
            case READ_PROBLEM -> kind == SectionKind.INTRODUCTION || kind == SectionKind.BACKGROUND;
            case CODE_AT,
                    DATA_AT,
                    PROJECT_AT,
                    BUILDS_ON,
                    CITED,
                    COMPARED,
                    COMPARED_LESS,
                    COMPARED_PASSED,
                    COMPARED_LESS_PASSED,
                    NO_LIMITS,
                    MAYBE_LIMITS ->
                    false;
        };
    }

    /// Whether what the line says of the section is true of it.
    private boolean holds(Form form, Section section) {
        return switch (form) {
            case READ_METHOD -> !known(section);
            case READ_THEORY -> theory && proves(section);
            case READ_RESULTS -> !theory || TESTED.matcher(section.title()).find();
            case READ_PROBLEM -> PROBLEM.matcher(section.title().strip()).find() && early(section);
            case READ_SETUP,
                    READ_DATA,
                    READ_DISCUSSION,
                    READ_RELATED,
                    CODE_AT,
                    DATA_AT,
                    PROJECT_AT,
                    BUILDS_ON,
                    CITED,
                    COMPARED,
                    COMPARED_LESS,
                    COMPARED_PASSED,
                    COMPARED_LESS_PASSED,
                    NO_LIMITS,
                    MAYBE_LIMITS ->
                    true;
        };
    }

    /// Whether it tells, or is part of one that tells, what was known before.
    private boolean known(Section section) {
        if (SectionKinds.byTitle(section.title()) == SectionKind.BACKGROUND) {
            return true;
        }
        int level = section.level();
        for (Section above : before(section).reversed()) {
            if (above.level() < level) {
                level = above.level();
                SectionKind kind = SectionKinds.byTitle(above.title());
                if (kind == SectionKind.BACKGROUND || kind == SectionKind.RELATED) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Section> before(Section section) {
        return paper.sections().subList(0, paper.sections().indexOf(section));
    }

    /// Whether it states a theorem of the authors and proves something.
    private boolean proves(Section section) {
        return paper.blocks().stream()
                        .anyMatch(b ->
                                b.section().equals(section.id()) && KeyEquations.isOwn(b, kinds))
                && sentences(section).anyMatch(s -> PROOF.matcher(s.text()).find());
    }

    private Stream<Sentence> sentences(Section section) {
        return paper.sentences().stream().filter(s -> s.section().equals(section.id()));
    }

    /// In the first third of the text.
    private boolean early(Section section) {
        var pages = new SectionPages(paper).of(section.id());
        return !pages.isEmpty() && 3 * (pages.first() - 1) <= lastPage();
    }

    private Optional<Fixed> read(Form form, Section section) {
        var pages = new SectionPages(paper).of(section.id());
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> evidence = List.of(new Evidence.OfSection(section.id(), pages.first()));
        return forms.write(form, evidence).map(t -> new Fixed(t, Lead.READ, evidence));
    }

    private Optional<Fixed> link(Link link) {
        List<Evidence> evidence = List.of(new Evidence.OfLink(link.uri()));
        Form form =
                switch (link.role()) {
                    case CODE -> Form.CODE_AT;
                    case DATA -> Form.DATA_AT;
                    case PROJECT, OTHER -> Form.PROJECT_AT;
                };
        Lead lead =
                switch (link.role()) {
                    case CODE -> Lead.CODE;
                    case DATA -> Lead.DATASET;
                    case PROJECT, OTHER -> Lead.PROJECT;
                };
        return forms.write(form, evidence).map(t -> new Fixed(t, lead, evidence));
    }

    private Optional<Fixed> reference(Reference reference) {
        Evidence entry = new Evidence.OfReference(reference.id());
        Lead lead = leanings.builtOn(reference.id()) ? Lead.BUILDS_ON : Lead.CITED_OFTEN;
        String most = callOuts.mostIn(reference.id());
        var pages = new SectionPages(paper).of(most);
        if (!pages.isEmpty()) {
            List<Evidence> evidence = List.of(entry, new Evidence.OfSection(most, pages.first()));
            Optional<String> text = forms.write(Form.BUILDS_ON, evidence);
            if (text.isPresent()) {
                return Optional.of(new Fixed(text.get(), lead, evidence));
            }
        }
        List<Evidence> evidence = List.of(entry);
        return forms.write(Form.CITED, evidence).map(t -> new Fixed(t, lead, evidence));
    }
}
