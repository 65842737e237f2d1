package gloss.compose;

import gloss.language.OneLine;
import gloss.language.ReadingSpeed;
import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of a paper before anything is chosen: the kinds of its sections, its own kind, and
/// its sentences that can stand alone, rated.
final class Analysis {
    /// Sentences closer than this say the same. Measured on the 179 closest pairs of sentences in
    /// the readings of the development papers: above 0.42 nearly all repeat each other, below 0.35
    /// few.
    private static final double SAME = 0.42;

    /// The same goes for a looser pair of which the one holds this much of the other, …
    private static final double HELD = 0.58;

    private static final double LOOSE = 0.33;

    /// … and for one that tells the same number.
    private static final double KIN = 0.25;

    /// Closer than this in meaning is a paraphrase, whatever the words. Read off the 104 closest
    /// pairs of quoted sentences in the readings of the development papers (0.78 and more): above
    /// 0.82 most repeat each other, below it most only share their subject.
    private static final double SAME_MEANING = 0.82;

    private static final double MUCH_CUT = 1.6;

    /// Below the 0.9 at which no two sentences of a reading may stand (issue C).
    private static final double SAME_CUT = 0.89;

    private static final Pattern TELLING = Pattern.compile("\\d+\\.\\d+ ?%?|\\d+ ?%|\\d{3,}");

    private final Paper paper;
    private final SectionKinds kinds;
    private final Kind kind;
    private final Salience salience;
    private final Candidates candidates;
    private final Summary summary;
    private final Meaning meaning;
    private final List<Rated> rated;
    private final List<Rated> heads;
    private final List<Rated> shortlist;
    private final OwnNames names;
    private final SlotFeatures features;
    private final Map<String, Map<String, Double>> lines;

    Analysis(Paper paper, ReadingSpeed speed, Language language, RoleWeights weights) {
        this.paper = paper;
        this.kinds = new SectionKinds(paper);
        this.kind = PaperKinds.of(paper);
        this.summary = Summary.of(paper, kinds);
        this.meaning = new Meaning(language.embeddings());
        this.salience = new Salience(paper, summary.text(), language.words());
        this.names = new OwnNames(paper);
        Moves moves =
                language.roles()
                        .filter(m -> summary.whole())
                        .map(m -> new Moves(summary, m, meaning.of(summary.texts())))
                        .orElseGet(Moves::new);
        this.candidates = new Candidates(paper, kinds, speed);
        this.lines = language.oneLine().map(this::lines).orElseGet(Map::of);
        Positions positions = new Positions(paper);
        Roles roles =
                new Roles(
                        paper.title(),
                        names,
                        language.cues(),
                        weights,
                        kind,
                        positions,
                        moves,
                        new Zones(paper));
        this.rated = candidates.all().stream().map(c -> rated(c, roles)).toList();
        this.heads =
                Stream.concat(
                                rated.stream(),
                                candidates.leaning(summary.sentences()).stream()
                                        .map(c -> rated(c, roles)))
                        .toList();
        this.features =
                new SlotFeatures(
                        language.cues(),
                        new Authorship(names, kind),
                        names,
                        positions,
                        paper.sentences().size(),
                        speed.inCharacters());
        SlotWeights slots = new SlotWeights();
        this.shortlist =
                new Shortlist(paper, summary, meaning)
                        .of(rated, moves).stream()
                                .map(r -> r.knowing(slots.worth(features.of(r))))
                                .toList();
    }

    private Rated rated(Candidate candidate, Roles roles) {
        Sentence sentence = candidate.sentence();
        return new Rated(
                candidate,
                roles.scores(candidate),
                Closeness.ofWords(salience.toGist(sentence), salience.inSection(sentence)),
                roles.never(candidate),
                salience.concepts(candidate.text()),
                salience.isTitle(candidate.text()));
    }

    Paper paper() {
        return paper;
    }

    SectionKinds kinds() {
        return kinds;
    }

    Kind kind() {
        return kind;
    }

    /// In the paper's order.
    List<Rated> rated() {
        return rated;
    }

    /// Those that may be chosen, weighed by meaning too, in the paper's order.
    List<Rated> shortlist() {
        return shortlist;
    }

    /// What a headline may be cut from: beside those that can stand alone the other sentences of
    /// the summary, of which a part may.
    List<Rated> heads() {
        return heads;
    }

    /// What the trained weights of the slots see of a sentence.
    SlotFeatures features() {
        return features;
    }

    OwnNames names() {
        return names;
    }

    /// What the trained model makes of each sentence of the summary: its lines with their scores.
    Map<String, Map<String, Double>> lines() {
        return lines;
    }

    private Map<String, Map<String, Double>> lines(OneLine model) {
        Map<String, Map<String, Double>> bySentence = new HashMap<>();
        List<String> cleaned =
                summary.sentences().stream()
                        .map(s ->
                                Cleaning.clean(s.text(), candidates.marks(s))
                                        .map(Cut::text)
                                        .orElse(s.text()))
                        .toList();
        for (OneLine.Line line : model.lines(paper.title(), cleaned)) {
            String sentence = summary.sentences().get(line.sentence()).id();
            bySentence
                    .computeIfAbsent(sentence, s -> new LinkedHashMap<>())
                    .put(line.text(), line.score());
        }
        return bySentence;
    }

    /// The call-outs of the candidate's sentence.
    List<Span> marks(Candidate candidate) {
        return candidates.marks(candidate.sentence());
    }

    /// Whether the two say the same.
    boolean alike(Rated one, Rated other) {
        Sentence first = one.candidate().sentence();
        Sentence second = other.candidate().sentence();
        if (first.id().equals(second.id())) {
            return true;
        }
        double close = salience.alike(first, second);
        return meaning.close(one.candidate().text(), other.candidate().text()) > SAME_MEANING
                || close > SAME
                || (close > LOOSE && salience.shared(first, second) > HELD)
                || (close > KIN && !Collections.disjoint(numbers(first), numbers(second)));
    }

    /// Whether the longer says so much more than the shorter, both of one sentence, that it is
    /// worth its words.
    boolean adds(Rated longer, Rated shorter) {
        return longer.candidate().cost() >= MUCH_CUT * shorter.candidate().cost()
                && meaning.close(longer.candidate().text(), shorter.candidate().text()) < SAME_CUT;
    }

    private static Set<String> numbers(Sentence sentence) {
        return TELLING.matcher(sentence.text())
                .results()
                .map(m -> m.group().replace(" ", ""))
                .collect(Collectors.toSet());
    }
}
