package gloss.library.lucene;

import gloss.library.Hit;
import gloss.paper.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Papers that take up a work: they cite it, or name its method, and the best of their sentences
/// say that they use it.
final class Uses {
    private static final int MOST_PASSAGES = 500;
    private static final int LINES = 3;

    /// What authors say of work that they build on, in both languages.
    private static final Pattern USING =
            Pattern.compile(
                    "\\b(?:we|our)\\b.{0,60}\\b(?:us(?:e|ed|es|ing)|appl(?:y|ied)|adopt(?:ed)?|employ(?:ed)?|follow(?:ed)?|extend(?:ed)?"
                            + "|build(?:s)? (?:up)?on|train(?:ed)?|fine-?tun(?:e|ed)|implement(?:ed)?)\\b"
                            + "|\\b(?:based on|built (?:up)?on|following|using|by means of|as in|initiali[sz]ed (?:with|from))\\b"
                            + "|我们.{0,20}(?:采用|使用|利用|基于)|采用|借助",
                    Pattern.CASE_INSENSITIVE);

    private static final double NAMED = 1;
    private static final double USED = 1;
    private static final double CITED = 0.5;

    private final IndexSearcher searcher;
    private final TextAnalyzer analyzer;

    Uses(IndexSearcher searcher, TextAnalyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    List<Hit> of(String entry, Collection<String> keys, Collection<String> names, int most)
            throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        keys.forEach(key -> any.add(new TermQuery(new Term(Fields.CITES, key)), Occur.SHOULD));
        for (String name : names) {
            List<String> terms = analyzer.terms(name);
            if (!terms.isEmpty()) {
                any.add(TextQueries.phrase(Fields.PASSAGE, terms), Occur.SHOULD);
            }
        }
        Query others =
                new BooleanQuery.Builder()
                        .add(any.build(), Occur.MUST)
                        .add(Searching.entry(entry), Occur.MUST_NOT)
                        .build();
        Set<Integer> citing = citing(keys);
        Map<String, List<Hit.Line>> lines = new LinkedHashMap<>();
        List<Integer> documents = new ArrayList<>();
        for (ScoreDoc found : searcher.search(others, MOST_PASSAGES).scoreDocs) {
            documents.add(found.doc);
        }
        Map<Integer, String> ids = new Entries(searcher).of(documents);
        for (int document : documents) {
            String id = ids.get(document);
            if (id != null) {
                lines.computeIfAbsent(id, e -> new ArrayList<>())
                        .addAll(lines(document, names, citing.contains(document)));
            }
        }
        return lines.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> hit(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::entry))
                .limit(most)
                .toList();
    }

    private Set<Integer> citing(Collection<String> keys) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        keys.forEach(key -> any.add(new TermQuery(new Term(Fields.CITES, key)), Occur.SHOULD));
        Set<Integer> documents = new java.util.HashSet<>();
        for (ScoreDoc found : searcher.search(any.build(), MOST_PASSAGES).scoreDocs) {
            documents.add(found.doc);
        }
        return documents;
    }

    /// The sentences that name the work; of a passage that cites it without a name, those that say
    /// they use something.
    private List<Hit.Line> lines(int document, Collection<String> names, boolean cites)
            throws IOException {
        Document stored =
                searcher.storedFields().document(document, Set.of(Fields.PAPER, Fields.LINES));
        List<Hit.Line> lines = new ArrayList<>();
        for (Sentence sentence : StoredLines.read(stored.get(Fields.LINES))) {
            String lower = sentence.text().toLowerCase(Locale.ROOT);
            boolean named =
                    names.stream().anyMatch(n -> lower.contains(n.toLowerCase(Locale.ROOT)));
            boolean used = USING.matcher(sentence.text()).find();
            if (named || (cites && used)) {
                double score = (named ? NAMED : 0) + (used ? USED : 0) + (cites ? CITED : 0);
                lines.add(
                        new Hit.Line(
                                stored.get(Fields.PAPER),
                                sentence.id(),
                                sentence.text(),
                                sentence.place(),
                                score));
            }
        }
        return lines;
    }

    private static Hit hit(String entry, List<Hit.Line> lines) {
        List<Hit.Line> best =
                lines.stream()
                        .sorted(Comparator.comparingDouble(Hit.Line::score).reversed())
                        .limit(LINES)
                        .toList();
        return new Hit(entry, best.getFirst().score() + Math.log10(lines.size()) / 10, best);
    }
}
