package gloss.compose;

import gloss.language.Cues;
import gloss.language.ReadingSpeed;
import gloss.language.Words;
import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Span;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /// Sentences of an introduction that stand for an abstract.
    private static final int BEGINNING = 6;

    private static final Pattern TELLING = Pattern.compile("\\d+\\.\\d+ ?%?|\\d+ ?%|\\d{3,}");

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
        this.salience = new Salience(paper, summary(paper, kinds), words);
        this.candidates = new Candidates(paper, kinds, speed);
        Roles roles =
                new Roles(
                        new OwnNames(paper),
                        cues,
                        weights,
                        kind,
                        new Positions(paper),
                        new Zones(paper));
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

    /// The abstract; for a paper without one what stands in its place, else how it begins.
    private static String summary(Paper paper, SectionKinds kinds) {
        if (!paper.abstractText().isBlank()) {
            return paper.abstractText();
        }
        String instead =
                paper.sentences().stream()
                        .filter(s -> kinds.of(s.section()) == SectionKind.ABSTRACT)
                        .map(Sentence::text)
                        .collect(Collectors.joining(" "));
        return instead.isEmpty()
                ? paper.sentences().stream()
                        .filter(s -> kinds.of(s.section()) == SectionKind.INTRODUCTION)
                        .limit(BEGINNING)
                        .map(Sentence::text)
                        .collect(Collectors.joining(" "))
                : instead;
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
        Sentence first = one.candidate().sentence();
        Sentence second = other.candidate().sentence();
        if (first.id().equals(second.id())) {
            return true;
        }
        double close = salience.alike(first, second);
        return close > SAME
                || (close > LOOSE && salience.shared(first, second) > HELD)
                || (close > KIN && !Collections.disjoint(numbers(first), numbers(second)));
    }

    private static Set<String> numbers(Sentence sentence) {
        return TELLING.matcher(sentence.text())
                .results()
                .map(m -> m.group().replace(" ", ""))
                .collect(Collectors.toSet());
    }
}
