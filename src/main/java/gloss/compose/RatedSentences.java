package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.language.StatementLabels;
import gloss.paper.Block;
import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.reading.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All sentences of a paper's text, rated by their words and places: those that can stand alone,
/// and those that lean on others, which are only looked at.
final class RatedSentences {
    /// One outright cue or two weak ones.
    private static final double ADMITS = 2.25;

    private static final double ADMITTED = 0.25;

    /// As sure of a limit as that there is one rather than none.
    private static final double HEARD = 0.5;

    /// A theorem of theirs is what a theory paper found.
    private static final double PROVED = 0.7;

    /// What is said here is of what was tested.
    private static final Set<SectionKind> TESTED =
            EnumSet.of(SectionKind.RESULTS, SectionKind.SETUP, SectionKind.DATA);

    private final Paper paper;
    private final ReadingSpeed speed;
    private final SectionKinds kinds;
    private final Kind kind;
    private final Summary summary;
    private final Meaning meaning;
    private final Salience salience;
    private final OwnNames names;
    private final Positions positions;
    private final Introduced introduced;
    private final Set<String> stated;
    private final Candidates candidates;
    private final List<Rated> all;
    private final Set<Integer> alone = new HashSet<>();

    RatedSentences(Paper paper, ReadingSpeed speed, Language language, RoleWeights weights) {
        this.paper = paper;
        this.speed = speed;
        this.kinds = new SectionKinds(paper);
        this.kind = PaperKinds.of(paper);
        this.summary = Summary.of(paper, kinds);
        this.meaning = new Meaning(language.embeddings());
        this.salience = new Salience(paper, summary.text(), language.words());
        this.names = new OwnNames(paper);
        this.positions = new Positions(paper);
        this.stated = stated(paper, kind, kinds);
        this.introduced = new Introduced(paper, summary, language.words());
        this.candidates = new Candidates(paper, kinds, speed);
        Moves moves =
                language.roles()
                        .filter(m -> summary.whole())
                        .map(m -> new Moves(summary, m, meaning.of(summary.texts())))
                        .orElseGet(Moves::new);
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
        List<Candidate> whole = candidates.all();
        whole.forEach(c -> alone.add(c.order()));
        this.all =
                Stream.concat(whole.stream(), candidates.leaning(alone).stream())
                        .sorted(Comparator.comparingInt(Candidate::order))
                        .map(c -> rated(c, roles))
                        .toList();
    }

    private Rated rated(Candidate candidate, Roles roles) {
        Sentence sentence = candidate.sentence();
        return new Rated(
                candidate,
                roles.scores(candidate),
                new Closeness(salience.toGist(sentence), salience.inSection(sentence)),
                roles.never(candidate),
                salience.concepts(candidate.text()),
                salience.isTitle(candidate.text()),
                SlotWorth.UNKNOWN);
    }

    /// In the paper's order, with what the trained weights say of each.
    List<Rated> weighed(SlotWeights weights) {
        List<SlotWorth> worth = weights.worth(seen(weights.known()));
        List<Rated> weighed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Rated each = all.get(i);
            SlotWorth known = known(each, worth.get(i));
            Candidate candidate = each.candidate();
            weighed.add(
                    each.knowing(
                            known.times(introduced.alone(candidate.sentence(), candidate.text()))));
        }
        return weighed;
    }

    /// What the weights say of it, and what is known of it otherwise.
    private SlotWorth known(Rated rated, SlotWorth worth) {
        if (admits(rated, worth)) {
            return worth.atLeast(Role.LIMITS, HEARD);
        }
        return stated.contains(rated.candidate().sentence().id())
                ? worth.atLeast(Role.RESULTS, PROVED)
                : worth;
    }

    /// The sentences that state theorems of a theory paper in words, each by one sentence behind
    /// its label.
    private static Set<String> stated(Paper paper, Kind kind, SectionKinds kinds) {
        Set<String> stated = new HashSet<>();
        if (kind == Kind.THEORY) {
            for (Block block : paper.blocks()) {
                List<Sentence> said =
                        paper.sentences().stream()
                                .filter(s -> s.block().equals(block.id()))
                                .toList();
                if (KeyEquations.isOwn(block, kinds)
                        && said.size() == 1
                        && StatementLabels.end(said.getFirst().text()) > 0) {
                    stated.add(said.getLast().id());
                }
            }
        }
        return stated;
    }

    /// What a section on limits says is one, unless it rather looks like something else.
    private boolean admits(Rated rated, SlotWorth worth) {
        boolean named =
                rated.candidate().kind() == SectionKind.LIMITATIONS
                        && worth.of(Role.LIMITS) >= ADMITTED
                        && worth.of(Role.LIMITS) >= worth.best();
        return named || heard(rated);
    }

    /// Whether the cue phrases of a Chinese paper say that it admits a limit: of such papers too
    /// few were judged to learn the words from.
    private boolean heard(Rated rated) {
        double fit = rated.fit(Role.LIMITS);
        return speed.inCharacters()
                && fit >= ADMITS
                && !TESTED.contains(rated.candidate().kind())
                && Stream.of(Role.PROBLEM, Role.IDEA, Role.METHOD, Role.RESULTS)
                        .noneMatch(other -> rated.fit(other) > fit);
    }

    /// What trained weights see of each; of the phrases those that are `known`, all when it is
    /// empty.
    List<Seen> seen(Set<String> known) {
        SlotFeatures features =
                new SlotFeatures(
                        paper,
                        kind,
                        names,
                        positions,
                        speed.inCharacters(),
                        introduced,
                        new Told(paper, kinds, summary, salience),
                        known);
        return all.stream()
                .map(r ->
                        new Seen(
                                r.candidate().sentence().id(),
                                r.candidate().sentence().section(),
                                r.candidate().order(),
                                features.of(r, !standsAlone(r))))
                .toList();
    }

    boolean standsAlone(Rated rated) {
        return alone.contains(rated.candidate().order());
    }

    SectionKinds kinds() {
        return kinds;
    }

    Kind kind() {
        return kind;
    }

    Summary summary() {
        return summary;
    }

    Meaning meaning() {
        return meaning;
    }

    Salience salience() {
        return salience;
    }

    OwnNames names() {
        return names;
    }

    Candidates candidates() {
        return candidates;
    }
}
