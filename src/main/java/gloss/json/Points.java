package gloss.json;

import gloss.reading.Check;
import gloss.reading.Lead;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Role;
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
    }

    static Point point(Input in) {
        return new Point(
                in.text("id"),
                in.text("text"),
                in.code("lead", Lead.values()),
                in.number("exit"),
                in.objects("evidence", Evidences::evidence),
                in.code("check", Check.values()));
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
