package gloss.compose;

import gloss.language.Cues;
import gloss.language.ReadingSpeed;
import gloss.language.Words;
import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.paper.Span;
import java.util.List;

/// What is known of a paper before anything is chosen: the kinds of its sections, its own kind, and
/// its sentences that can stand alone, rated.
final class Analysis {
    /// Sentences closer than this say the same; chosen on pairs from abstract and introduction of
    /// the development papers, where repetitions lie above and mere kinship below.
    private static final double SAME = 0.55;

    /// Nor need both be said when the longer holds this much of the shorter.
    private static final double HELD = 0.75;

    private final Paper paper;
    private final SectionKinds kinds;
    private final Kind kind;
    private final Salience salience;
    private final Candidates candidates;
    private final List<Rated> rated;

    Analysis(Paper paper, ReadingSpeed speed, Words words, Cues cues, RoleWeights weights) {
        this.paper = paper;
        this.kinds = new SectionKinds(paper);
        this.kind = PaperKinds.of(paper);
        this.salience = new Salience(paper, words);
        this.candidates = new Candidates(paper, kinds, speed);
        Roles roles = new Roles(new OwnNames(paper), cues, weights, kind, new Positions(paper));
        this.rated =
                candidates.all().stream()
                        .map(c ->
                                new Rated(
                                        c,
                                        roles.scores(c),
                                        salience.toGist(c.sentence()),
                                        salience.inSection(c.sentence()),
                                        roles.never(c),
                                        salience.concepts(c.text()),
                                        salience.isTitle(c.text())))
                        .toList();
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

    /// The call-outs of the candidate's sentence.
    List<Span> marks(Candidate candidate) {
        return candidates.marks(candidate.sentence());
    }

    /// Whether the two say the same.
    boolean alike(Rated one, Rated other) {
        return one.candidate().order() == other.candidate().order()
                || salience.alike(one.candidate().sentence(), other.candidate().sentence()) > SAME
                || salience.shared(one.candidate().sentence(), other.candidate().sentence()) > HELD;
    }
}
