package gloss.library.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/// Something written into the index, and how its writer is set up.
@FunctionalInterface
interface Writing {
    /// Few large segments are merged less often, and every merge builds their graphs anew.
    double MEGABYTES_IN_MEMORY = 96;

    void to(IndexWriter writer) throws IOException;

    /// A writer on a directory that has a state, empty at least, for others to open.
    static IndexWriter open(Directory directory, TextAnalyzer analyzer) throws IOException {
        IndexWriterConfig settings =
                new IndexWriterConfig(analyzer)
                        .setCodec(new Quantised())
                        .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY)
                        .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, settings);
        if (writer.getDocStats().maxDoc == 0) {
            writer.commit();
        }
        return writer;
    }

    /// What the last commit was told to remember.
    static Map<String, String> data(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(each -> data.put(each.getKey(), each.getValue()));
        }
        return data;
    }

    /// Lucene's own form, with vectors of a byte a number.
    final class Quantised extends Lucene104Codec {
        private final KnnVectorsFormat vectors = new Lucene104HnswScalarQuantizedVectorsFormat();

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return vectors;
        }
    }
}
