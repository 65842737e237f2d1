package gloss.library.lucene;

import gloss.library.Findable;
import gloss.library.Hit;
import gloss.library.Meanings;
import gloss.library.lucene.Candidates.Candidate;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Entries like another: by the words that tell it from others, and by its meaning.
final class Likeness {
    /// As many words say what a paper is about; more make all papers alike.
    private static final int WORDS = 25;

    /// A word of the title counts as one that is so many times in the abstract.
    private static final int TITLE = 3;

    /// An entry to compare with has one and the same weight for words and meaning: 25 words give a
    /// BM25 of some 60 at most.
    private static final double MEANING = 60;

    /// The cosine that two texts have which share no more than that both are scientific: the
    /// Chinese model finds everything close. Taken off before two languages are put together (of
    /// the seed's nearest five, 43 in 100 share a topic that way, and 36 when the closer language
    /// counts alone).
    private static final Map<String, Double> UNRELATED =
            Map.of(Meanings.ENGLISH, 0.1, Meanings.CHINESE, 0.4);

    private final IndexSearcher searcher;
    private final TextAnalyzer analyzer;

    Likeness(IndexSearcher searcher, TextAnalyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    List<Hit> like(Findable findable, int most) throws IOException {
        Query others =
                new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(Searching.entry(findable.entry().id()), Occur.MUST_NOT)
                        .build();
        List<Candidate> candidates =
                new Candidates(searcher, others)
                        .of(
                                words(findable),
                                1,
                                findable.meanings(),
                                Fields::meaning,
                                Math.max(50, 2 * most));
        Map<Integer, String> ids =
                new Entries(searcher).of(candidates.stream().map(Candidate::document).toList());
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Candidate each : candidates) {
            double score = each.words() + MEANING * closeness(each);
            scores.merge(ids.getOrDefault(each.document(), ""), score, Math::max);
        }
        return scores.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(each -> new Hit(each.getKey(), each.getValue(), List.of()))
                .toList();
    }

    private static double closeness(Candidate candidate) {
        return candidate.meanings().entrySet().stream()
                .mapToDouble(
                        each -> beyond(UNRELATED.getOrDefault(each.getKey(), 0.0), each.getValue()))
                .average()
                .orElse(0);
    }

    private static double beyond(double unrelated, double cosine) {
        return Math.max(0, (cosine - unrelated) / (1 - unrelated));
    }

    private Query words(Findable findable) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        String title = findable.entry().title() + " " + findable.entry().headline();
        analyzer.terms(title).forEach(term -> counts.merge(term, TITLE, Integer::sum));
        analyzer.terms(findable.abstractText())
                .forEach(term -> counts.merge(term, 1, Integer::sum));
        Map<String, Double> weights = new HashMap<>();
        double all = Math.max(1, searcher.getIndexReader().getDocCount(Fields.TEXT));
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            int with = searcher.getIndexReader().docFreq(new Term(Fields.TEXT, each.getKey()));
            if (with > 0) {
                double rarity = Math.log(1 + all / with);
                weights.put(each.getKey(), rarity * (1 + Math.log(each.getValue())));
            }
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        weights.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .forEach(each ->
                        any.add(
                                new BoostQuery(
                                        new TermQuery(new Term(Fields.TEXT, each.getKey())),
                                        (float) Math.min(2, each.getValue() / 5)),
                                Occur.SHOULD));
        return any.build();
    }
}
