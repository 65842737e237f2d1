package gloss.json;

import gloss.paper.Identifiers;
import gloss.paper.Kind;
import gloss.paper.PageSize;
import gloss.paper.Paper;
import gloss.paper.Parser;

/// A paper as `gloss/paper/1` on one line, and back. It carries all that the paper holds: reading
/// what was written gives an equal paper.
public final class PaperJson {
    public static final String SCHEMA = "gloss/paper/1";

    private PaperJson() {}

    public static String write(Paper paper) {
        return Output.document(out -> write(out, paper));
    }

    /// Throws `UnreadableJson` when the text is no sound paper.
    public static Paper read(String json) {
        return Input.document(json, SCHEMA, PaperJson::read);
    }

    private static void write(Output out, Paper paper) {
        out.text("schema", SCHEMA);
        parser(out, paper.parser());
        out.text("id", paper.id());
        out.known("source", paper.source());
        out.known("title", paper.title());
        out.strings("authors", paper.authors());
        out.known("abstract", paper.abstractText());
        out.strings("keywords", paper.keywords());
        out.known("language", paper.language());
        out.known("year", paper.year());
        out.known("venue", paper.venue());
        out.code("kind", paper.kind());
        identifiers(out, paper.identifiers());
        out.objects("pages", paper.pages(), PaperJson::pageSize);
        out.objects("sections", paper.sections(), Texts::section);
        out.objects("blocks", paper.blocks(), Texts::block);
        out.objects("sentences", paper.sentences(), Texts::sentence);
        out.objects("figures", paper.figures(), Floats::figure);
        out.objects("tables", paper.tables(), Floats::table);
        out.objects("equations", paper.equations(), Floats::equation);
        out.objects("references", paper.references(), Surroundings::reference);
        out.objects("citations", paper.citations(), Surroundings::citation);
        out.objects("links", paper.links(), Surroundings::link);
        out.objects("notices", paper.notices(), Surroundings::notice);
    }

    private static Paper read(Input in) {
        return new Paper(
                parser(in),
                in.text("id"),
                in.text("source"),
                in.text("title"),
                in.strings("authors"),
                in.text("abstract"),
                in.strings("keywords"),
                in.text("language"),
                in.numberOrNull("year"),
                in.text("venue"),
                in.code("kind", Kind.values()),
                identifiers(in),
                in.objects("pages", p -> new PageSize(p.decimal("width"), p.decimal("height"))),
                in.objects("sections", Texts::section),
                in.objects("blocks", Texts::block),
                in.objects("sentences", Texts::sentence),
                in.objects("figures", Floats::figure),
                in.objects("tables", Floats::table),
                in.objects("equations", Floats::equation),
                in.objects("references", Surroundings::reference),
                in.objects("citations", Surroundings::citation),
                in.objects("links", Surroundings::link),
                in.objects("notices", Surroundings::notice));
    }

    static void parser(Output out, Parser parser) {
        out.object(
                "parser",
                p -> {
                    p.text("name", parser.name());
                    p.text("version", parser.version());
                });
    }

    static Parser parser(Input in) {
        Input parser = in.object("parser");
        return new Parser(parser.text("name"), parser.text("version"));
    }

    static void identifiers(Output out, Identifiers identifiers) {
        out.object(
                "identifiers",
                i -> {
                    i.known("arxiv", identifiers.arxiv());
                    i.known("doi", identifiers.doi());
                });
    }

    static Identifiers identifiers(Input in) {
        Input identifiers = in.object("identifiers");
        return new Identifiers(identifiers.text("arxiv"), identifiers.text("doi"));
    }

    private static void pageSize(Output out, PageSize page) {
        out.number("width", page.width());
        out.number("height", page.height());
    }
}
