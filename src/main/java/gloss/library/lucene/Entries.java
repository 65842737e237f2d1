package gloss.library.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/// Which entry a document is about.
final class Entries {
    private final IndexSearcher searcher;

    Entries(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// The entries of these documents.
    Map<Integer, String> of(List<Integer> documents) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Map<Integer, String> entries = new HashMap<>();
        Map<Integer, SortedDocValues> values = new HashMap<>();
        for (int document : documents.stream().sorted().toList()) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            SortedDocValues ids = values.get(leaf.ord);
            if (ids == null) {
                ids = DocValues.getSorted(leaf.reader(), Fields.ENTRY);
                values.put(leaf.ord, ids);
            }
            int inLeaf = document - leaf.docBase;
            if (ids.docID() == inLeaf || ids.advanceExact(inLeaf)) {
                entries.put(document, ids.lookupOrd(ids.ordValue()).utf8ToString());
            }
        }
        return entries;
    }

    /// All of them.
    List<String> all() throws IOException {
        Set<String> all = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ENTRY);
            Bits live = leaf.reader().getLiveDocs();
            while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(ids.docID())) {
                    all.add(ids.lookupOrd(ids.ordValue()).utf8ToString());
                }
            }
        }
        return List.copyOf(all);
    }
}
