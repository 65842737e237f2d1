package gloss.library.lucene;

import gloss.library.Hit;
import gloss.library.lucene.Candidates.Candidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// An entry while its score is made: from its own text, its best passage and its best sentence,
/// each by words (a share of the most that the question can score) and by meaning (a cosine).
final class Scored {
    /// What a cosine of 1 counts beside all words of the question. On SciFact's training claims 0.5
    /// gives nDCG@10 0.737, 0.3 gives 0.731.
    private static final double MEANING = 0.6;

    /// The share of the best passage beside the entry's own text, in words.
    private static final double PASSAGE = 0.5;

    /// The share of the best sentence beside the whole, in meaning.
    private static final double LINE = 0.5;

    /// What it counts beside all this that one sentence says it, by words and by meaning. Without
    /// it a paper about the matter comes before the one that makes the claim.
    private static final double SAID = 0.4;

    /// How many passages of one entry are looked through for sentences, and how many of these are
    /// shown.
    private static final int PASSAGES = 5;

    private static final int LINES = 3;

    /// A further sentence is shown only when it answers nearly as well as the best.
    private static final double NEARLY = 0.8;

    private final String entry;
    private final Map<Integer, Double> passages = new HashMap<>();
    private List<Hit.Line> lines = List.of();
    private OptionalInt document = OptionalInt.empty();
    private double words;
    private double closeness;
    private double passageWords;
    private double passageCloseness;
    private double lineCloseness;

    Scored(String entry) {
        this.entry = entry;
    }

    String entry() {
        return entry;
    }

    /// The number of the entry's own document, if that was among the candidates.
    OptionalInt document() {
        return document;
    }

    /// What the entry itself says.
    void own(Candidate candidate) {
        document = OptionalInt.of(candidate.document());
        words = candidate.words();
        closeness = candidate.closeness();
    }

    /// What one of its passages says.
    void passage(Candidate candidate) {
        passages.put(candidate.document(), candidate.words() + MEANING * candidate.closeness());
        passageWords = Math.max(passageWords, candidate.words());
        passageCloseness = Math.max(passageCloseness, candidate.closeness());
    }

    /// An entry without passages among the candidates is as good as its own text.
    double score() {
        double best = passages.isEmpty() ? words : passageWords;
        double line = lines.isEmpty() ? Math.max(closeness, passageCloseness) : lineCloseness;
        double said = lines.isEmpty() ? 0 : lines.getFirst().score();
        return (1 - PASSAGE) * words
                + PASSAGE * best
                + MEANING * ((1 - LINE) * closeness + LINE * line)
                + SAID * said;
    }

    /// Looks through its best passages for the sentences to show.
    void read(Lines from) throws IOException {
        List<Integer> nearest =
                passages.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Double>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(PASSAGES)
                        .map(Map.Entry::getKey)
                        .toList();
        List<Lines.Rated> all = new ArrayList<>();
        for (int document : nearest) {
            all.addAll(from.of(document));
        }
        all.sort(
                Comparator.comparingDouble((Lines.Rated rated) -> rated.line().score()).reversed());
        double best = all.isEmpty() ? 0 : all.getFirst().line().score();
        lines =
                all.stream()
                        .limit(LINES)
                        .map(Lines.Rated::line)
                        .filter(line -> line.score() >= NEARLY * best)
                        .toList();
        lineCloseness = all.stream().mapToDouble(Lines.Rated::closeness).max().orElse(0);
    }

    Hit hit() {
        return new Hit(entry, score(), lines);
    }
}
