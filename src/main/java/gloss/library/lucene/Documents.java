package gloss.library.lucene;

import gloss.library.Findable;
import gloss.library.Found;
import gloss.library.Meaning;
import gloss.library.Meanings;
import gloss.library.PackedMeanings;
import gloss.library.Passage;
import gloss.lists.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/// An entry as documents of the index: its own, and one for each passage.
final class Documents {
    private static final FieldType ONLY_WHERE = onlyWhere();

    private Documents() {}

    private static FieldType onlyWhere() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    static List<Document> of(Findable findable) {
        List<Document> documents = new ArrayList<>();
        documents.add(entry(findable));
        findable.passages().forEach(passage -> documents.add(passage(findable, passage)));
        return documents;
    }

    private static Document entry(Findable findable) {
        Document document = document(findable);
        Entry entry = findable.entry();
        document.add(new TextField(Fields.TEXT, text(findable), Field.Store.NO));
        document.add(new Field(Fields.SPELLING, text(findable), ONLY_WHERE));
        for (Meaning meaning : findable.meanings()) {
            document.add(vector(Fields.meaning(meaning.language()), meaning));
        }
        count(document, Found.Facet.VENUE, entry.venue());
        count(document, Found.Facet.TYPE, word(entry.type()));
        count(document, Found.Facet.YEAR, entry.year() == null ? "" : entry.year().toString());
        entry.topics().forEach(topic -> count(document, Found.Facet.TOPIC, topic));
        return document;
    }

    private static Document passage(Findable findable, Passage passage) {
        Document document = document(findable);
        document.add(new TextField(Fields.PASSAGE, passage.text(), Field.Store.NO));
        document.add(new Field(Fields.SPELLING, passage.text(), ONLY_WHERE));
        document.add(new StoredField(Fields.PAPER, passage.paper()));
        document.add(new StoredField(Fields.LINES, StoredLines.write(passage.sentences())));
        document.add(
                new BinaryDocValuesField(
                        Fields.LINE_MEANINGS,
                        new BytesRef(PackedMeanings.pack(passage.meanings()))));
        for (String key : passage.cites()) {
            document.add(new StringField(Fields.CITES, key, Field.Store.NO));
        }
        Meaning together = Meanings.together(passage.meanings());
        document.add(vector(Fields.passageMeaning(together.language()), together));
        return document;
    }

    /// What both kinds carry.
    private static Document document(Findable findable) {
        Entry entry = findable.entry();
        Document document = new Document();
        document.add(new StringField(Fields.ENTRY, entry.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ENTRY, new BytesRef(entry.id())));
        document.add(new TextField(Fields.TITLE, entry.title(), Field.Store.NO));
        document.add(new TextField(Fields.VENUE, entry.venue(), Field.Store.NO));
        document.add(new StringField(Fields.TYPE, word(entry.type()), Field.Store.NO));
        if (entry.year() != null) {
            document.add(new IntField(Fields.YEAR, entry.year(), Field.Store.NO));
        }
        each(document, Fields.AUTHOR, entry.authors());
        each(document, Fields.TOPIC, entry.topics());
        entry.tags()
                .forEach(tag ->
                        document.add(
                                new StringField(
                                        Fields.TAG, tag.toLowerCase(Locale.ROOT), Field.Store.NO)));
        findable.has()
                .forEach(thing ->
                        document.add(new StringField(Fields.HAS, word(thing), Field.Store.NO)));
        return document;
    }

    private static void each(Document document, String field, List<String> values) {
        values.forEach(value -> document.add(new TextField(field, value, Field.Store.NO)));
    }

    /// Without the venue's year and the type, which are for filters.
    private static String text(Findable findable) {
        Entry entry = findable.entry();
        return String.join(
                "\n",
                entry.title(),
                entry.headline(),
                findable.abstractText(),
                findable.reading(),
                findable.notes(),
                String.join(", ", entry.authors()),
                entry.venue(),
                String.join(", ", entry.topics()),
                String.join(", ", entry.tags()));
    }

    private static KnnFloatVectorField vector(String field, Meaning meaning) {
        return new KnnFloatVectorField(
                field, meaning.vector(), VectorSimilarityFunction.DOT_PRODUCT);
    }

    private static void count(Document document, Found.Facet facet, String value) {
        if (!value.isEmpty()) {
            document.add(new SortedSetDocValuesField(Fields.counted(facet), new BytesRef(value)));
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
