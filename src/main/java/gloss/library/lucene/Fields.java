package gloss.library.lucene;

import gloss.library.Found;
import gloss.library.Meanings;
import java.util.List;
import java.util.Locale;

/// The fields of the index. An entry is one document, and each passage of its papers another; both
/// carry the entry's id and what filters ask for.
final class Fields {
    /// The entry that a document is about.
    static final String ENTRY = "entry";

    /// All text of an entry but its passages.
    static final String TEXT = "text";

    /// The words of all text as they are spelled.
    static final String SPELLING = "spelling";

    static final String TITLE = "title";

    static final String PASSAGE = "passage";
    static final String PAPER = "paper";
    static final String LINES = "lines";
    static final String LINE_MEANINGS = "line-meanings";
    static final String CITES = "cites";

    static final String AUTHOR = "author";
    static final String VENUE = "venue";
    static final String TOPIC = "topic";
    static final String TAG = "tag";
    static final String YEAR = "year";
    static final String HAS = "has";
    static final String TYPE = "type";

    static final List<String> LANGUAGES = List.of(Meanings.ENGLISH, Meanings.CHINESE);

    private Fields() {}

    /// The vectors of entries in this language.
    static String meaning(String language) {
        return "meaning-" + language;
    }

    /// The vectors of passages in this language.
    static String passageMeaning(String language) {
        return "passage-meaning-" + language;
    }

    /// The values of an entry that are counted.
    static String counted(Found.Facet facet) {
        return "counted-" + facet.name().toLowerCase(Locale.ROOT);
    }
}
