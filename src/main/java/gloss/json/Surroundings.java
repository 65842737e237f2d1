package gloss.json;

import gloss.paper.Citation;
import gloss.paper.Link;
import gloss.paper.Notice;
import gloss.paper.Problem;
import gloss.paper.Reference;

/// What ties a paper to the rest: references and their call-outs, links, and our notices about it.
final class Surroundings {
    private Surroundings() {}

    static void reference(Output out, Reference reference) {
        out.text("id", reference.id());
        out.known("label", reference.label());
        out.known("text", reference.text());
        out.known("title", reference.title());
        out.strings("authors", reference.authors());
        out.known("year", reference.year());
        out.known("venue", reference.venue());
        PaperJson.identifiers(out, reference.identifiers());
        out.framedPlace(reference.place());
    }

    static Reference reference(Input in) {
        return new Reference(
                in.text("id"),
                in.text("label"),
                in.text("text"),
                in.text("title"),
                in.strings("authors"),
                in.numberOrNull("year"),
                in.text("venue"),
                PaperJson.identifiers(in),
                in.place());
    }

    static void citation(Output out, Citation citation) {
        out.text("sentence", citation.sentence());
        out.span("span", citation.span().start(), citation.span().end());
        out.strings("references", citation.references());
        out.place(citation.place());
    }

    static Citation citation(Input in) {
        return new Citation(
                in.text("sentence"), in.span("span"), in.strings("references"), in.place());
    }

    static void link(Output out, Link link) {
        out.text("uri", link.uri());
        out.code("role", link.role());
        out.page(link.page());
    }

    static Link link(Input in) {
        return new Link(in.text("uri"), in.code("role", Link.Role.values()), in.page());
    }

    static void notice(Output out, Notice notice) {
        out.code("problem", notice.problem());
        out.known("detail", notice.detail());
        out.page(notice.page());
    }

    static Notice notice(Input in) {
        return new Notice(in.code("problem", Problem.values()), in.text("detail"), in.page());
    }
}
