package gloss.library.lucene;

import gloss.language.Glossary;
import gloss.library.Findable;
import gloss.library.Found;
import gloss.library.Hit;
import gloss.library.Index;
import gloss.library.Meanings;
import gloss.library.Query;
import gloss.paper.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// The index by Lucene: BM25 over text in both languages, HNSW graphs over vectors of a byte a
/// number. One program at a time writes; others that open the same folder find what it commits.
public final class LuceneIndex implements Index {
    private static final String CHANGE = "change";

    /// Lucene tells on standard error which instructions the processor has. Held here, since a
    /// logger that nobody holds is forgotten with its level.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /// Looks through the parts of an index side by side on what cores there are; which are found
    /// does not depend on it.
    private static final class SideBySide extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
            return new IndexSearcher(reader, ForkJoinPool.commonPool());
        }
    }

    /// Something done with one state of the index.
    private interface Work<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    private final Directory directory;
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final Glossary glossary;
    private final Meanings meanings;

    /// These two change once: when this program becomes the one that writes.
    private volatile @Nullable IndexWriter writer;

    private volatile SearcherManager searchers;

    private LuceneIndex(Directory directory, Glossary glossary, Meanings meanings)
            throws IOException {
        LUCENE.setLevel(Level.SEVERE);
        this.directory = directory;
        this.glossary = glossary;
        this.meanings = meanings;
        if (!DirectoryReader.indexExists(directory)) {
            Writing.open(directory, analyzer).close();
        }
        searchers = new SearcherManager(directory, new SideBySide());
    }

    /// The index in this folder, made when there is none. One that cannot be read (damaged, of
    /// another version) is emptied: the store has it all.
    public static LuceneIndex open(Path folder, Glossary glossary, Meanings meanings) {
        try {
            Files.createDirectories(folder);
            try {
                return new LuceneIndex(FSDirectory.open(folder), glossary, meanings);
            } catch (CorruptIndexException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | NoSuchFileException e) {
                empty(folder);
                return new LuceneIndex(FSDirectory.open(folder), glossary, meanings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the index in " + folder, e);
        }
    }

    /// An index that is gone with the program.
    public static LuceneIndex inMemory(Glossary glossary, Meanings meanings) {
        try {
            return new LuceneIndex(new ByteBuffersDirectory(), glossary, meanings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public synchronized boolean writes() {
        if (writer != null) {
            return true;
        }
        try {
            IndexWriter begun = Writing.open(directory, analyzer);
            SearcherManager before = searchers;
            searchers = new SearcherManager(begun, new SideBySide());
            writer = begun;
            before.close();
            return true;
        } catch (LockObtainFailedException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long reached() {
        IndexWriter writes = writer;
        if (writes != null) {
            return number(Writing.data(writes));
        }
        return with(searcher ->
                number(
                        ((DirectoryReader) searcher.getIndexReader())
                                .getIndexCommit()
                                .getUserData()));
    }

    private static long number(Map<String, String> committed) {
        return Long.parseLong(committed.getOrDefault(CHANGE, "0"));
    }

    /// Side by side on what cores there are: Lucene's writer is made for it.
    @Override
    public void put(Collection<Findable> entries) {
        write(to -> entries.parallelStream().forEach(each -> put(to, each)));
    }

    private static void put(IndexWriter to, Findable findable) {
        try {
            to.updateDocuments(
                    new Term(Fields.ENTRY, findable.entry().id()), Documents.of(findable));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(Collection<String> entries) {
        write(to ->
                to.deleteDocuments(
                        entries.stream()
                                .map(id -> new Term(Fields.ENTRY, id))
                                .toArray(Term[]::new)));
    }

    @Override
    public void commit(long change) {
        write(to -> {
            to.setLiveCommitData(Map.of(CHANGE, Long.toString(change)).entrySet());
            to.commit();
            searchers.maybeRefreshBlocking();
        });
    }

    @Override
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void clear() {
        write(IndexWriter::deleteAll);
        commit(0);
    }

    @Override
    public Found search(Query query, int most) {
        return with(searcher -> searching(searcher).find(query, most));
    }

    @Override
    public List<Hit> like(Findable findable, int most) {
        return with(searcher -> new Likeness(searcher, analyzer).like(findable, most));
    }

    @Override
    public List<Hit> uses(
            String entry, Collection<String> keys, Collection<String> names, int most) {
        return with(searcher -> new Uses(searcher, analyzer).of(entry, keys, names, most));
    }

    @Override
    public Function<String, List<Span>> marking(Query query) {
        return new Marking(Question.of(query.words(), analyzer, glossary), analyzer);
    }

    @Override
    public Counts counts() {
        return with(searcher ->
                new Counts(
                        searcher.getIndexReader().getDocCount(Fields.TEXT),
                        searcher.getIndexReader().getDocCount(Fields.PASSAGE)));
    }

    @Override
    public List<String> entries() {
        return with(searcher -> new Entries(searcher).all());
    }

    @Override
    public boolean isSound() {
        return with(searcher -> {
            try {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return true;
            } catch (CorruptIndexException e) {
                return false;
            }
        });
    }

    @Override
    public synchronized void close() {
        try {
            searchers.close();
            IndexWriter writes = writer;
            if (writes != null) {
                writes.close();
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Searching searching(IndexSearcher searcher) {
        return new Searching(searcher, analyzer, glossary, meanings);
    }

    private <T> T with(Work<T> work) {
        try {
            SearcherManager from = searchers;
            IndexSearcher searcher;
            try {
                searcher = from.acquire();
            } catch (AlreadyClosedException e) {
                from = searchers; // this program has just become the one that writes
                searcher = from.acquire();
            }
            try {
                return work.on(searcher);
            } finally {
                from.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Writing work) {
        boolean may = writes();
        IndexWriter writes = writer;
        if (!may || writes == null) {
            throw new IllegalStateException("another program writes this index");
        }
        try {
            work.to(writes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
