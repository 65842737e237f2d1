package gloss.library.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Questions as queries on one field of the index.
final class TextQueries {
    /// A translated term counts for so much of the query's own.
    private static final float TRANSLATED = 0.8f;

    /// What the words of a translation count without standing together as they should.
    private static final float SCATTERED = 0.5f;

    private TextQueries() {}

    /// Any of the question's terms, or of what they are in the other language.
    static Query of(String field, Question question) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        question.terms().forEach(term -> any.add(term(field, term), Occur.SHOULD));
        for (Question.Translation translation : question.translations()) {
            List<Query> ways = new ArrayList<>();
            translation.ways().forEach(way -> ways.add(way(field, way)));
            if (!ways.isEmpty()) {
                Query best = new DisjunctionMaxQuery(ways, 0);
                any.add(
                        new BoostQuery(best, (float) (TRANSLATED * translation.trust())),
                        Occur.SHOULD);
            }
        }
        return any.build();
    }

    /// The score of a document of average length that holds all that `of` asks for, each part once
    /// or twice: the sum of the parts' inverse document frequencies, of those that the index has.
    /// By it scores of long and short questions, in small and large libraries, can be compared.
    static double most(String field, Question question, IndexReader reader) throws IOException {
        double most = 0;
        for (String term : question.terms()) {
            most += rarity(field, term, reader);
        }
        for (Question.Translation translation : question.translations()) {
            double best = 0;
            for (List<String> way : translation.ways()) {
                double all = 0;
                for (String term : way) {
                    all += rarity(field, term, reader);
                }
                best = Math.max(best, all);
            }
            most += TRANSLATED * translation.trust() * best;
        }
        return most;
    }

    /// As BM25 has it; 0 for a term that no document has.
    static double rarity(String field, String term, IndexReader reader) throws IOException {
        double with = reader.docFreq(new Term(field, term));
        double all = reader.getDocCount(field);
        return with == 0 ? 0 : Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }

    /// Exactly these terms, next to each other; nothing when there are none.
    static Query phrase(String field, List<String> terms) {
        return terms.size() == 1
                ? term(field, terms.getFirst())
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }

    private static Query way(String field, List<String> terms) {
        if (terms.size() == 1) {
            return term(field, terms.getFirst());
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        terms.forEach(
                term -> words.add(new BoostQuery(term(field, term), SCATTERED), Occur.SHOULD));
        words.add(new BoostQuery(phrase(field, terms), 1 - SCATTERED), Occur.SHOULD);
        return words.build();
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }
}
