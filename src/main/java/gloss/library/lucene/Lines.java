package gloss.library.lucene;

import gloss.library.Hit;
import gloss.library.Meaning;
import gloss.library.Meanings;
import gloss.library.PackedMeanings;
import gloss.paper.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/// The sentences of passages, and how well each answers a question: by the share of the question's
/// words that it has, rare words counting more, and by its meaning.
final class Lines {
    /// The share of meaning; words of a claim are seldom all in its sentence, nor are they enough.
    private static final double MEANING = 0.5;

    /// A sentence of fewer terms than this says little: headings, pieces of formulas.
    private static final int FEWEST_TERMS = 4;

    /// A sentence and how close its meaning alone is to the question's.
    record Rated(Hit.Line line, double closeness) {}

    private final IndexSearcher searcher;
    private final TextAnalyzer analyzer;
    private final Question question;
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();

    Lines(
            IndexSearcher searcher,
            TextAnalyzer analyzer,
            Question question,
            Collection<Meaning> asked) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.question = question;
        asked.forEach(meaning -> meanings.put(meaning.language(), meaning));
    }

    /// All sentences of the passage with this document number.
    List<Rated> of(int document) throws IOException {
        Document stored =
                searcher.storedFields().document(document, Set.of(Fields.PAPER, Fields.LINES));
        List<Sentence> sentences = StoredLines.read(stored.get(Fields.LINES));
        List<Meaning> said = meanings(document);
        List<Rated> lines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            double closeness = closeness(said.get(i));
            Hit.Line line =
                    new Hit.Line(
                            stored.get(Fields.PAPER),
                            sentence.id(),
                            sentence.text(),
                            sentence.place(),
                            score(sentence.text(), closeness));
            lines.add(new Rated(line, closeness));
        }
        return lines;
    }

    private double closeness(Meaning said) {
        Meaning asked = meanings.get(said.language());
        return asked == null ? 0 : Math.max(0, Meanings.closeness(asked, said));
    }

    private double score(String text, double closeness) throws IOException {
        List<String> terms = analyzer.terms(text);
        double score = (1 - MEANING) * share(new HashSet<>(terms)) + MEANING * closeness;
        return terms.size() < FEWEST_TERMS ? score * terms.size() / FEWEST_TERMS : score;
    }

    /// How much of the question these terms hold, from 0 to 1. A term that the glossary translates
    /// is held, too, by its translation.
    private double share(Set<String> terms) throws IOException {
        double held = 0;
        double all = 0;
        for (String term : question.terms()) {
            double rarity = rarity(term);
            all += rarity;
            held += terms.contains(term) ? rarity : 0;
        }
        if (question.translations().isEmpty()) {
            return all == 0 ? 0 : held / all;
        }
        double translated = 0;
        double translatable = 0;
        for (Question.Translation translation : question.translations()) {
            translatable += translation.trust();
            translated +=
                    translation.ways().stream().anyMatch(terms::containsAll)
                            ? translation.trust()
                            : 0;
        }
        double own = all == 0 ? 0 : held / all;
        return Math.max(own, translatable == 0 ? 0 : translated / translatable);
    }

    /// The inverse document frequency of BM25 among passages.
    private double rarity(String term) throws IOException {
        Double known = rarity.get(term);
        if (known == null) {
            double all = searcher.getIndexReader().getDocCount(Fields.PASSAGE);
            double with = searcher.getIndexReader().docFreq(new Term(Fields.PASSAGE, term));
            known = Math.log(1 + (all - with + 0.5) / (with + 0.5));
            rarity.put(term, known);
        }
        return known;
    }

    private List<Meaning> meanings(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues packed = DocValues.getBinary(leaf.reader(), Fields.LINE_MEANINGS);
        if (!packed.advanceExact(document - leaf.docBase)) {
            throw new IOException("passage " + document + " has no meanings");
        }
        return PackedMeanings.unpack(BytesRef.deepCopyOf(packed.binaryValue()).bytes);
    }
}
