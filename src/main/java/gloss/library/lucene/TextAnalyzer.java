package gloss.library.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Text in any language into terms: English words in small letters without accents, stemmed (Porter
/// 1980), stop words left out; Chinese as pairs of neighbouring characters (Nie, Gao and others
/// 2000), so that no dictionary of words is needed.
final class TextAnalyzer extends Analyzer {
    static final String ANY_FIELD = "";
    private static final int LONGEST = 40;

    TextAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY); // spelling is another chain
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, field.equals(Fields.SPELLING) ? spelled(words) : terms(words));
    }

    private static TokenStream spelled(TokenStream words) {
        return new LengthFilter(new LowerCaseFilter(words), Spelling.SHORTEST, LONGEST);
    }

    private static TokenStream terms(TokenStream words) {
        TokenStream terms = new LowerCaseFilter(new CJKWidthFilter(words));
        terms = new CJKBigramFilter(terms, CJKBigramFilter.HAN);
        terms = new EnglishPossessiveFilter(new ASCIIFoldingFilter(terms));
        terms = new StopFilter(terms, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new PorterStemFilter(terms);
    }

    /// The terms of a text in order, with repetitions.
    List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = tokenStream(ANY_FIELD, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory cannot fail to be read
        }
        return terms;
    }
}
