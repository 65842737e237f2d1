package gloss.json;

import gloss.paper.Kind;
import gloss.reading.Card;
import gloss.reading.Check;
import gloss.reading.Engine;
import gloss.reading.Highlight;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;

/// A reading as `gloss/reading/1` on one line, and back.
public final class ReadingJson {
    public static final String SCHEMA = "gloss/reading/1";

    private ReadingJson() {}

    public static String write(Reading reading) {
        return Output.document(out -> write(out, reading));
    }

    /// Throws `UnreadableJson` when the text is no sound reading. Whether its hash is right is for
    /// `Seal`, whether its evidence is for the checker.
    public static Reading read(String json) {
        return Input.document(json, SCHEMA, ReadingJson::read);
    }

    private static void write(Output out, Reading reading) {
        out.text("schema", SCHEMA);
        out.object("paper", p -> card(p, reading.paper()));
        out.known("language", reading.language());
        out.known("labels", reading.labels());
        out.number("minutes", reading.minutes());
        out.number("budgetMinutes", reading.budgetMinutes());
        out.number("wordsPerMinute", reading.wordsPerMinute());
        out.number("words", reading.words());
        out.object("engine", e -> engine(e, reading.engine()));
        out.known("hash", reading.hash());
        Point headline = reading.headline();
        if (headline != null) {
            out.object("headline", h -> Points.point(h, headline));
        }
        out.objects("parts", reading.parts(), Points::part);
        out.objects("figures", reading.figures(), Shown::figure);
        out.objects("tables", reading.tables(), Shown::table);
        out.objects("equations", reading.equations(), Shown::equation);
        out.objects("terms", reading.terms(), Points::term);
        out.objects(
                "highlights",
                reading.highlights(),
                (h, highlight) -> {
                    h.text("sentence", highlight.sentence());
                    h.code("role", highlight.role());
                });
        out.objects("links", reading.links(), Surroundings::link);
        out.objects("notices", reading.notices(), Surroundings::notice);
        out.object("checked", c -> checked(c, reading));
    }

    private static Reading read(Input in) {
        return new Reading(
                card(in.object("paper")),
                in.text("language"),
                in.text("labels"),
                in.decimal("minutes"),
                in.decimal("budgetMinutes"),
                in.number("wordsPerMinute"),
                in.number("words"),
                engine(in.object("engine")),
                in.text("hash"),
                in.has("headline") ? Points.point(in.object("headline")) : null,
                in.objects("parts", Points::part),
                in.objects("figures", Shown::figure),
                in.objects("tables", Shown::table),
                in.objects("equations", Shown::equation),
                in.objects("terms", Points::term),
                in.objects(
                        "highlights",
                        h -> new Highlight(h.text("sentence"), h.code("role", Role.values()))),
                in.objects("links", Surroundings::link),
                in.objects("notices", Surroundings::notice));
    }

    private static void card(Output out, Card card) {
        out.text("id", card.id());
        out.known("source", card.source());
        PaperJson.parser(out, card.parser());
        out.known("title", card.title());
        out.strings("authors", card.authors());
        out.known("year", card.year());
        out.known("venue", card.venue());
        out.code("kind", card.kind());
        out.known("language", card.language());
        PaperJson.identifiers(out, card.identifiers());
        out.number("pages", card.pages());
    }

    private static Card card(Input in) {
        return new Card(
                in.text("id"),
                in.text("source"),
                PaperJson.parser(in),
                in.text("title"),
                in.strings("authors"),
                in.numberOrNull("year"),
                in.text("venue"),
                in.code("kind", Kind.values()),
                in.text("language"),
                PaperJson.identifiers(in),
                in.number("pages"));
    }

    private static void engine(Output out, Engine engine) {
        out.text("name", engine.name());
        out.text("version", engine.version());
        if (engine.model() == null) {
            out.none("model");
        } else {
            out.text("model", engine.model());
        }
    }

    private static Engine engine(Input in) {
        return new Engine(in.text("name"), in.text("version"), in.textOrNull("model"));
    }

    /// Counted from the points, headline included; nothing to read back.
    private static void checked(Output out, Reading reading) {
        out.number("points", (int) reading.points().count());
        for (Check check : Check.values()) {
            out.number(Codes.code(check), (int) reading.count(check));
        }
    }
}
