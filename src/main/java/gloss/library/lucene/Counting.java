package gloss.library.lucene;

import gloss.library.Found.Count;
import gloss.library.Found.Facet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// How entries are spread over venues, years, topics and types.
final class Counting {
    private final IndexSearcher searcher;

    Counting(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// For each facet its values among entries by their own documents' numbers, most frequent
    /// first, then by name; years latest first.
    Map<Facet, List<Count>> of(Collection<Integer> documents) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        List<Integer> sorted = documents.stream().sorted().distinct().toList();
        int from = 0;
        while (from < sorted.size()) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sorted.get(from), leaves));
            int to = from;
            while (to < sorted.size() && sorted.get(to) < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            count(leaf, sorted.subList(from, to), counts);
            from = to;
        }
        Map<Facet, List<Count>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            all.put(facet, sorted(facet, counts.getOrDefault(facet, Map.of())));
        }
        return all;
    }

    /// The own documents of these entries.
    List<Integer> documents(Collection<String> entries) throws IOException {
        if (entries.isEmpty()) {
            return List.of();
        }
        Query own =
                new BooleanQuery.Builder()
                        .add(
                                new TermInSetQuery(
                                        Fields.ENTRY, entries.stream().map(BytesRef::new).toList()),
                                Occur.FILTER)
                        .add(new FieldExistsQuery(Fields.counted(Facet.TYPE)), Occur.FILTER)
                        .build();
        return Arrays.stream(searcher.search(own, entries.size()).scoreDocs)
                .map(found -> found.doc)
                .toList();
    }

    /// `documents` are of this leaf, in order.
    private static void count(
            LeafReaderContext leaf,
            List<Integer> documents,
            Map<Facet, Map<String, Integer>> counts)
            throws IOException {
        for (Facet facet : Facet.values()) {
            SortedSetDocValues values =
                    DocValues.getSortedSet(leaf.reader(), Fields.counted(facet));
            Map<String, Integer> of = counts.computeIfAbsent(facet, f -> new HashMap<>());
            for (int document : documents) {
                if (values.advanceExact(document - leaf.docBase)) {
                    for (int i = 0; i < values.docValueCount(); i++) {
                        of.merge(
                                values.lookupOrd(values.nextOrd()).utf8ToString(), 1, Integer::sum);
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
