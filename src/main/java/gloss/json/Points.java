package gloss.json;

import gloss.reading.Beside;
import gloss.reading.Check;
import gloss.reading.Lead;
import gloss.reading.Matched;
import gloss.reading.Objection;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Role;
import gloss.reading.Ruling;
import gloss.reading.Term;

/// The slots of a reading, their points, and the terms.
final class Points {
    private Points() {}

    static void part(Output out, Part part) {
        out.code("role", part.role());
        out.objects("points", part.points(), Points::point);
        out.known("empty", part.empty());
    }

    static Part part(Input in) {
        return new Part(
                in.code("role", Role.values()),
                in.objects("points", Points::point),
                in.text("empty"));
    }

    static void point(Output out, Point point) {
        out.text("id", point.id());
        out.text("text", point.text());
        out.code("lead", point.lead());
        out.number("exit", point.exit());
        out.objects("evidence", point.evidence(), Evidences::evidence);
        out.code("check", point.check());
        Ruling ruling = point.ruling();
        if (ruling != null) {
            out.object("ruling", r -> ruling(r, ruling));
        }
        Beside beside = point.beside();
        if (beside != null) {
            out.object("beside", b -> beside(b, beside));
        }
    }

    private static void beside(Output out, Beside beside) {
        out.text("language", beside.language());
        out.text("text", beside.text());
        out.code("check", beside.check());
        Ruling ruling = beside.ruling();
        if (ruling != null) {
            out.object("ruling", r -> ruling(r, ruling));
        }
    }

    private static Beside beside(Input in) {
        return new Beside(
                in.text("language"),
                in.text("text"),
                in.code("check", Check.values()),
                in.has("ruling") ? ruling(in.object("ruling")) : null);
    }

    private static void ruling(Output out, Ruling ruling) {
        out.known("tried", ruling.tried());
        out.objects(
                "against",
                ruling.against(),
                (o, against) -> {
                    o.code("kind", against.kind());
                    o.known("words", against.words());
                    o.known("evidence", against.evidence());
                });
        out.objects(
                "matched",
                ruling.matched(),
                (o, matched) -> {
                    o.text("sentence", matched.sentence());
                    o.spans("spans", matched.spans());
                });
    }

    private static Ruling ruling(Input in) {
        return new Ruling(
                in.text("tried"),
                in.objects(
                        "against",
                        o ->
                                new Objection(
                                        o.code("kind", Objection.Kind.values()),
                                        o.text("words"),
                                        o.text("evidence"))),
                in.objects("matched", m -> new Matched(m.text("sentence"), m.spans("spans"))));
    }

    static Point point(Input in) {
        return new Point(
                in.text("id"),
                in.text("text"),
                in.code("lead", Lead.values()),
                in.number("exit"),
                in.objects("evidence", Evidences::evidence),
                in.code("check", Check.values()),
                in.has("ruling") ? ruling(in.object("ruling")) : null,
                in.has("beside") ? beside(in.object("beside")) : null);
    }

    static void term(Output out, Term term) {
        out.text("term", term.term());
        out.text("meaning", term.meaning());
        out.objects("evidence", term.evidence(), Evidences::evidence);
    }

    static Term term(Input in) {
        return new Term(
                in.text("term"), in.text("meaning"), in.objects("evidence", Evidences::evidence));
    }
}
