package gloss.library.lucene;

import gloss.library.Found.Count;
import gloss.library.Found.Facet;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/// How entries are spread over venues, years, topics and types.
final class Counting {
    private final IndexSearcher searcher;

    Counting(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// For each facet its values, most frequent first, then by name; years latest first.
    Map<Facet, List<Count>> of(Collection<String> entries) throws IOException {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        Query documents =
                searcher.rewrite(
                        new BooleanQuery.Builder()
                                .add(
                                        new TermInSetQuery(
                                                Fields.ENTRY,
                                                entries.stream().map(BytesRef::new).toList()),
                                        Occur.FILTER)
                                .add(new FieldExistsQuery(Fields.counted(Facet.TYPE)), Occur.FILTER)
                                .build());
        Weight weight = searcher.createWeight(documents, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(leaf, scorer.iterator(), counts);
            }
        }
        Map<Facet, List<Count>> sorted = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            sorted.put(facet, sorted(facet, counts.getOrDefault(facet, Map.of())));
        }
        return sorted;
    }

    private static void count(
            LeafReaderContext leaf,
            DocIdSetIterator documents,
            Map<Facet, Map<String, Integer>> counts)
            throws IOException {
        Map<Facet, SortedSetDocValues> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            values.put(facet, DocValues.getSortedSet(leaf.reader(), Fields.counted(facet)));
        }
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (Map.Entry<Facet, SortedSetDocValues> each : values.entrySet()) {
                SortedSetDocValues of = each.getValue();
                if (of.advanceExact(documents.docID())) {
                    for (int i = 0; i < of.docValueCount(); i++) {
                        counts.computeIfAbsent(each.getKey(), f -> new HashMap<>())
                                .merge(of.lookupOrd(of.nextOrd()).utf8ToString(), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static List<Count> sorted(Facet facet, Map<String, Integer> counts) {
        Comparator<Count> order =
                facet == Facet.YEAR
                        ? Comparator.comparing(Count::value).reversed()
                        : Comparator.comparingInt(Count::entries)
                                .reversed()
                                .thenComparing(Count::value);
        return counts.entrySet().stream()
                .map(each -> new Count(each.getKey(), each.getValue()))
                .sorted(order)
                .toList();
    }
}
