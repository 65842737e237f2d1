package gloss.library.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/// Other spellings of words that the library does not hold. Only words in Latin letters and of some
/// length: in Chinese every pair of characters is a term, and short words have too many neighbours.
final class Spelling {
    static final int SHORTEST = 4;

    /// From this length on two letters may be wrong.
    private static final int TWO_WRONG = 8;

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d])[a-zA-Z]{" + SHORTEST + ",}(?![\\p{L}\\d])");

    private final IndexReader reader;

    Spelling(IndexSearcher searcher) {
        this.reader = searcher.getIndexReader();
    }

    /// The words with each unknown one in its likeliest spelling; empty when all are known, or
    /// nothing is near.
    List<String> of(String words) throws IOException {
        StringBuilder spelled = new StringBuilder();
        boolean better = false;
        int from = 0;
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            String written = word.group().toLowerCase(Locale.ROOT);
            String near = isKnown(written) ? "" : nearest(written);
            spelled.append(words, from, word.start()).append(near.isEmpty() ? word.group() : near);
            from = word.end();
            better |= !near.isEmpty();
        }
        return better ? List.of(spelled.append(words.substring(from)).toString()) : List.of();
    }

    private boolean isKnown(String word) throws IOException {
        return reader.docFreq(new Term(Fields.SPELLING, word)) > 0;
    }

    /// The most frequent of the words that are fewest letters away; empty when there is none.
    private String nearest(String word) throws IOException {
        int most = word.length() >= TWO_WRONG ? 2 : 1;
        for (int wrong = 1; wrong <= most; wrong++) {
            var best =
                    near(word, wrong).entrySet().stream()
                            .max(
                                    Map.Entry.<String, Integer>comparingByValue()
                                            .thenComparing(Map.Entry.comparingByKey()));
            if (best.isPresent()) {
                return best.get().getKey();
            }
        }
        return "";
    }

    /// Words with the same first letter, which is seldom wrong, and in how many documents each is.
    private Map<String, Integer> near(String word, int wrong) throws IOException {
        Map<String, Integer> near = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.SPELLING);
            if (terms == null) {
                continue;
            }
            FuzzyTermsEnum found =
                    new FuzzyTermsEnum(terms, new Term(Fields.SPELLING, word), wrong, 1, true);
            for (BytesRef next = found.next(); next != null; next = found.next()) {
                near.merge(next.utf8ToString(), found.docFreq(), Integer::sum);
            }
        }
        return near;
    }
}
