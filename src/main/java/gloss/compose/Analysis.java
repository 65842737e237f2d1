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

/// What is known of a paper before anything is chosen: the kinds of its sections, its own kind, and
/// its sentences, rated and weighed.
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

    /// Two ways of saying what is new come closer in meaning than other sentences that differ: the
    /// aim of the introduction and "we have introduced …" of the conclusion.
    private static final double SAME_IDEA = 0.7;

    /// That it is better than others, without a number, is worth saying once of one thing.
    private static final double SAME_CLAIM = 0.5;

    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?i)\\b(?:outperform\\w*|state[- ]of[- ]the[- ]art|superior\\w*|surpass\\w*|effectiveness|(?:significant|substantial|great|consistent)(?:ly)? (?:improve\\w*|increase\\w*|gains?)|improve\\w* (?:the )?(?:\\w+ )?(?:accuracy|performance|efficiency)|better than|best (?:performance|results?)|consistent\\w* (?:improve\\w*|gains?))\\b|优于|最好");

    private static final double MUCH_CUT = 1.6;

    private static final Pattern TELLING = Pattern.compile("\\d+\\.\\d+ ?%?|\\d+ ?%|\\d{3,}");

    private final Paper paper;
    private final RatedSentences sentences;
    private final List<Rated> all;
    private final List<Rated> rated;
    private final List<Rated> heads;
    private final List<Rated> shortlist;
    private final Map<String, Map<String, Double>> lines;

    Analysis(
            Paper paper,
            ReadingSpeed speed,
            Language language,
            RoleWeights roles,
            SlotWeights slots) {
        this.paper = paper;
        this.sentences = new RatedSentences(paper, speed, language, roles);
        this.all = sentences.weighed(slots);
        this.rated = all.stream().filter(sentences::standsAlone).toList();
        Set<String> summing =
                summary().sentences().stream().map(Sentence::id).collect(Collectors.toSet());
        this.heads =
                all.stream()
                        .filter(r ->
                                sentences.standsAlone(r)
                                        || summing.contains(r.candidate().sentence().id()))
                        .toList();
        this.lines = language.oneLine().map(this::lines).orElseGet(Map::of);
        this.shortlist = Shortlist.of(rated);
        sentences
                .meaning()
                .learn(shortlist.stream().map(r -> r.candidate().sentence().text()).toList());
    }

    Paper paper() {
        return paper;
    }

    SectionKinds kinds() {
        return sentences.kinds();
    }

    Kind kind() {
        return sentences.kind();
    }

    /// All sentences of the text, in the paper's order.
    List<Rated> all() {
        return all;
    }

    /// Those that can stand alone, in the paper's order.
    List<Rated> rated() {
        return rated;
    }

    /// Those that may be chosen, in the paper's order.
    List<Rated> shortlist() {
        return shortlist;
    }

    /// What a headline may be cut from: beside those that can stand alone the other sentences of
    /// the summary, of which a part may.
    List<Rated> heads() {
        return heads;
    }

    private Summary summary() {
        return sentences.summary();
    }

    OwnNames names() {
        return sentences.names();
    }

    /// What the trained model makes of each sentence of the summary: its lines with their scores.
    Map<String, Map<String, Double>> lines() {
        return lines;
    }

    private Map<String, Map<String, Double>> lines(OneLine model) {
        Map<String, Map<String, Double>> bySentence = new HashMap<>();
        List<String> cleaned =
                summary().sentences().stream()
                        .map(s ->
                                Cleaning.clean(s.text(), sentences.candidates().marks(s))
                                        .map(Cut::text)
                                        .orElse(s.text()))
                        .toList();
        for (OneLine.Line line : model.lines(paper.title(), cleaned)) {
            String sentence = summary().sentences().get(line.sentence()).id();
            bySentence
                    .computeIfAbsent(sentence, s -> new LinkedHashMap<>())
                    .put(line.text(), line.score());
        }
        return bySentence;
    }

    /// The call-outs of the candidate's sentence.
    List<Span> marks(Candidate candidate) {
        return sentences.candidates().marks(candidate.sentence());
    }

    /// Whether the two tell the same idea.
    boolean sameIdea(Rated one, Rated other) {
        String first = one.candidate().sentence().text();
        String second = other.candidate().sentence().text();
        return alike(one, other) || sentences.meaning().close(first, second) > SAME_IDEA;
    }

    /// Whether the two say the same.
    boolean alike(Rated one, Rated other) {
        Sentence first = one.candidate().sentence();
        Sentence second = other.candidate().sentence();
        if (first.id().equals(second.id())) {
            return true;
        }
        double close = sentences.salience().alike(first, second);
        double meant = sentences.meaning().close(first.text(), second.text());
        return meant > SAME_MEANING
                || (meant > SAME_CLAIM
                        && (vague(one) && claims(other) || vague(other) && claims(one)))
                || close > SAME
                || (close > LOOSE && sentences.salience().shared(first, second) > HELD)
                || (close > KIN && !Collections.disjoint(numbers(first), numbers(second)));
    }

    /// Whether the longer says so much more than the shorter, both of one sentence, that it is
    /// worth its words.
    boolean adds(Rated longer, Rated shorter) {
        return longer.candidate().order() == shorter.candidate().order()
                && longer.candidate().cost() >= MUCH_CUT * shorter.candidate().cost();
    }

    private static boolean claims(Rated rated) {
        return CLAIM.matcher(rated.candidate().text()).find();
    }

    /// A claim without a number.
    private static boolean vague(Rated rated) {
        return claims(rated) && !TELLING.matcher(rated.candidate().text()).find();
    }

    private static Set<String> numbers(Sentence sentence) {
        return TELLING.matcher(sentence.text())
                .results()
                .map(m -> m.group().replace(" ", ""))
                .collect(Collectors.toSet());
    }
}
