package gloss.library.lucene;

import gloss.language.Glossary;
import gloss.library.Found;
import gloss.library.Hit;
import gloss.library.Meaning;
import gloss.library.Meanings;
import gloss.library.Query;
import gloss.library.lucene.Candidates.Candidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;

/// One search over one state of the index: candidates among entries and among passages, both by
/// words and by meaning, put together by entry, and the best sentences of those that are shown.
final class Searching {
    /// How many candidates each way of looking gives at least.
    private static final int FEWEST_CANDIDATES = 100;

    /// So many entries are read for their sentences at least: what is shown first must not depend
    /// on how many are shown.
    private static final int FEWEST_READ = 20;

    private final IndexSearcher searcher;
    private final TextAnalyzer analyzer;
    private final Glossary glossary;
    private final Meanings meanings;

    Searching(IndexSearcher searcher, TextAnalyzer analyzer, Glossary glossary, Meanings meanings) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.glossary = glossary;
        this.meanings = meanings;
    }

    Found find(Query query, int most) throws IOException {
        org.apache.lucene.search.Query filter = filter(query);
        if (query.isOpen()) {
            return all(filter, most);
        }
        Question question = Question.of(query.words(), analyzer, glossary);
        List<Meaning> asked = asked(question);
        int depth = Math.max(FEWEST_CANDIDATES, 2 * most);
        Candidates candidates = new Candidates(searcher, filter);
        Map<String, Scored> scored = new HashMap<>();
        List<Candidate> entries =
                candidates.of(
                        TextQueries.of(Fields.TEXT, question),
                        TextQueries.most(Fields.TEXT, question, searcher.getIndexReader()),
                        asked,
                        Fields::meaning,
                        depth);
        Map<Integer, String> ids = entriesOf(entries);
        entries.forEach(each -> score(each, ids, scored).own(each));
        List<Candidate> passages =
                candidates.of(
                        TextQueries.of(Fields.PASSAGE, question),
                        TextQueries.most(Fields.PASSAGE, question, searcher.getIndexReader()),
                        asked,
                        Fields::passageMeaning,
                        depth);
        Map<Integer, String> owners = entriesOf(passages);
        passages.forEach(each -> score(each, owners, scored).passage(each));
        Lines lines = new Lines(searcher, analyzer, question, asked);
        for (Scored each : ranked(scored).stream().limit(Math.max(most, FEWEST_READ)).toList()) {
            each.read(lines);
        }
        List<Scored> shown = ranked(scored).stream().limit(most).toList();
        return new Found(
                shown.stream().map(Scored::hit).toList(),
                scored.size(),
                facets(scored.values()),
                new Spelling(searcher).of(query.words()));
    }

    /// What the question means, in each language of which there are vectors.
    private List<Meaning> asked(Question question) throws IOException {
        List<Meaning> asked = new ArrayList<>();
        for (String language : Fields.LANGUAGES) {
            String text =
                    language.equals(Meanings.CHINESE) ? question.chinese() : question.english();
            if (!text.isBlank()
                    && (has(Fields.meaning(language)) || has(Fields.passageMeaning(language)))) {
                asked.add(meanings.of(text, language));
            }
        }
        return asked;
    }

    private boolean has(String field) throws IOException {
        return searcher.count(new FieldExistsQuery(field)) > 0;
    }

    /// Entries that were found by their passages alone have to be looked up.
    private Map<Found.Facet, List<Found.Count>> facets(Collection<Scored> scored)
            throws IOException {
        List<Integer> documents = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Scored each : scored) {
            each.document().ifPresentOrElse(documents::add, () -> others.add(each.entry()));
        }
        Counting counting = new Counting(searcher);
        documents.addAll(counting.documents(others));
        return counting.of(documents);
    }

    private Map<Integer, String> entriesOf(List<Candidate> candidates) throws IOException {
        return new Entries(searcher).of(candidates.stream().map(Candidate::document).toList());
    }

    private static Scored score(
            Candidate candidate, Map<Integer, String> ids, Map<String, Scored> scored) {
        String id = ids.get(candidate.document());
        if (id == null) {
            throw new IllegalStateException("a document of no entry: " + candidate.document());
        }
        return scored.computeIfAbsent(id, Scored::new);
    }

    private static List<Scored> ranked(Map<String, Scored> scored) {
        return scored.values().stream()
                .sorted(
                        Comparator.comparingDouble(Scored::score)
                                .reversed()
                                .thenComparing(Scored::entry))
                .toList();
    }

    private org.apache.lucene.search.Query filter(Query query) throws IOException {
        if (query.filters().isEmpty() && query.phrases().isEmpty() && query.without().isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        Filters filters = new Filters(analyzer);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        query.filters().forEach(each -> all.add(filters.of(each), Occur.FILTER));
        Phrases phrases = new Phrases(searcher, analyzer);
        for (String phrase : query.phrases()) {
            all.add(phrases.entriesWith(phrase), Occur.FILTER);
        }
        for (String phrase : query.without()) {
            all.add(phrases.entriesWith(phrase), Occur.MUST_NOT);
        }
        return all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).build();
    }

    /// Every entry that the filter lets through, newest first.
    private Found all(org.apache.lucene.search.Query filter, int most) throws IOException {
        BooleanQuery entries =
                new BooleanQuery.Builder()
                        .add(filter, Occur.FILTER)
                        .add(new FieldExistsQuery(Fields.counted(Found.Facet.TYPE)), Occur.FILTER)
                        .build();
        int count = Math.max(1, searcher.count(entries));
        TopFieldDocs found =
                searcher.search(
                        entries,
                        count,
                        new Sort(
                                new SortedNumericSortField(Fields.YEAR, SortField.Type.INT, true),
                                SortField.FIELD_DOC));
        List<Integer> documents = new ArrayList<>();
        for (ScoreDoc each : found.scoreDocs) {
            documents.add(each.doc);
        }
        Map<Integer, String> ids = new Entries(searcher).of(documents);
        List<String> inOrder = documents.stream().map(ids::get).toList();
        return new Found(
                inOrder.stream().limit(most).map(id -> new Hit(id, 0, List.of())).toList(),
                inOrder.size(),
                new Counting(searcher).of(documents),
                List.of());
    }

    static org.apache.lucene.search.Query entry(String id) {
        return new TermQuery(new Term(Fields.ENTRY, id));
    }
}
