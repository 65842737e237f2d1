package gloss.library.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// Entries that hold a phrase anywhere: in what is said of them, or in a passage of their papers.
final class Phrases {
    /// More documents than this with one phrase are not all looked at.
    private static final int MOST = 100_000;

    private final IndexSearcher searcher;
    private final TextAnalyzer analyzer;

    Phrases(IndexSearcher searcher, TextAnalyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    /// All documents of those entries.
    Query entriesWith(String phrase) throws IOException {
        List<String> terms = analyzer.terms(phrase);
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no words in " + phrase);
        }
        Query anywhere =
                new BooleanQuery.Builder()
                        .add(TextQueries.phrase(Fields.TEXT, terms), Occur.SHOULD)
                        .add(TextQueries.phrase(Fields.PASSAGE, terms), Occur.SHOULD)
                        .build();
        List<Integer> documents = new ArrayList<>();
        for (ScoreDoc found : searcher.search(anywhere, MOST).scoreDocs) {
            documents.add(found.doc);
        }
        Set<String> entries = new HashSet<>(new Entries(searcher).of(documents).values());
        return new TermInSetQuery(Fields.ENTRY, entries.stream().map(BytesRef::new).toList());
    }
}
