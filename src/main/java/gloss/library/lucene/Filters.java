package gloss.library.lucene;

import gloss.library.Query.Filter;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Filters as queries on what every document carries.
final class Filters {
    private final TextAnalyzer analyzer;

    Filters(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    Query of(Filter filter) {
        return switch (filter) {
            case Filter.Author(String name) -> words(Fields.AUTHOR, name);
            case Filter.Venue(String name) -> words(Fields.VENUE, name);
            case Filter.Topic(String name) -> words(Fields.TOPIC, name);
            case Filter.Title(String words) -> words(Fields.TITLE, words);
            case Filter.Tag(String name) -> term(Fields.TAG, name.toLowerCase(Locale.ROOT));
            case Filter.Has(var thing) -> term(Fields.HAS, Documents.word(thing));
            case Filter.OfType(var type) -> term(Fields.TYPE, Documents.word(type));
            case Filter.Years(Integer first, Integer last) ->
                    IntField.newRangeQuery(
                            Fields.YEAR,
                            first == null ? Integer.MIN_VALUE : first,
                            last == null ? Integer.MAX_VALUE : last);
        };
    }

    /// Next to each other, as in the name of a person or venue.
    private Query words(String field, String words) {
        List<String> terms = analyzer.terms(words);
        return terms.isEmpty()
                ? new MatchNoDocsQuery("no words in " + words)
                : TextQueries.phrase(field, terms);
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
