package gloss.app;

import gloss.json.ReadingJson;
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
            case JSON ->
                    (reading, paper, pages, stem) -> Document.of(ReadingJson.write(reading) + "\n");
            case TEXT ->
                    (reading, paper, pages, stem) ->
                            Document.of(new TextReading(columns, colour).write(reading, paper));
            case MD ->
                    (reading, paper, pages, stem) ->
                            Document.of(new MarkdownReading().write(reading, paper));
            case HTML ->
                    (reading, paper, pages, stem) ->
                            Document.of(new HtmlReading().write(reading, paper, pages));
        };
    }
}
