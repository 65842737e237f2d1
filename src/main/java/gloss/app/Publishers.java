package gloss.app;

import gloss.json.ReadingJson;
import gloss.language.Glossary;
import gloss.publish.HtmlReading;
import gloss.publish.MarkdownReading;
import gloss.publish.TextReading;

/// The publisher of each format.
public final class Publishers {
    private Publishers() {}

    /// `columns` and `colour` are what the reader's terminal can show; formats other than text do
    /// not mind them.
    public static Publisher of(Format format, int columns, boolean colour) {
        return switch (format) {
            case TEXT -> {
                TextReading text = new TextReading(columns, colour);
                yield (reading, paper, pages) -> text.write(reading, paper);
            }
            case MD -> (reading, paper, pages) -> new MarkdownReading().write(reading, paper);
            case HTML -> new HtmlReading(new FieldGlossary(Glossary::new))::write;
            case JSON -> (reading, paper, pages) -> ReadingJson.write(reading) + "\n";
        };
    }
}
