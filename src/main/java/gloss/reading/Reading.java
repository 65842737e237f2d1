package gloss.reading;

import gloss.paper.Link;
import gloss.paper.Notice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A five-minute reading of one paper. `language` is that of the points, `labels` that of headings
/// and lead-ins. `minutes` is its own count: words of headline, points, captions shown and table
/// cells at `wordsPerMinute` (characters a minute for Chinese), plus the seconds that pictures
/// take. `headline` is null only when the paper has no usable sentence. `hash` is the SHA-256 of
/// the RFC 8785 form without the hash itself, empty until it is sealed.
public record Reading(
        Card paper,
        String language,
        String labels,
        double minutes,
        double budgetMinutes,
        int wordsPerMinute,
        int words,
        Engine engine,
        String hash,
        @Nullable Point headline,
        List<Part> parts,
        List<KeyFigure> figures,
        List<KeyTable> tables,
        List<KeyEquation> equations,
        List<Term> terms,
        List<Highlight> highlights,
        List<Link> links,
        List<Notice> notices) {
    public Reading {
        parts = List.copyOf(parts);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        equations = List.copyOf(equations);
        terms = List.copyOf(terms);
        highlights = List.copyOf(highlights);
        links = List.copyOf(links);
        notices = List.copyOf(notices);
        if (!parts.stream().map(Part::role).toList().equals(List.of(Role.values()))) {
            throw new IllegalArgumentException("a reading holds its six slots in order");
        }
    }

    public Part part(Role role) {
        return parts.stream().filter(p -> p.role() == role).findFirst().orElseThrow();
    }

    /// The headline, if there is one, and all points in reading order.
    public Stream<Point> points() {
        return Stream.concat(
                Stream.ofNullable(headline), parts.stream().flatMap(p -> p.points().stream()));
    }

    /// How many points were checked in the given way.
    public long count(Check check) {
        return points().filter(p -> p.check() == check).count();
    }

    /// The language in which a point stands: what is rewritten in the reading's, fixed sentences in
    /// that of the labels, the paper's words in the paper's.
    public String languageOf(Point point) {
        return switch (point.check()) {
            case SUPPORTED -> language;
            case FORM -> labels;
            case QUOTED, REPLACED -> paper.language();
        };
    }

    /// The same reading as a model has helped to write it, not timed yet.
    public Reading rewritten(
            String written,
            int perMinute,
            Engine by,
            @Nullable Point first,
            List<Part> said,
            List<Notice> told) {
        return new Reading(
                paper,
                written,
                labels,
                minutes,
                budgetMinutes,
                perMinute,
                words,
                by,
                hash,
                first,
                said,
                figures,
                tables,
                equations,
                terms,
                highlights,
                links,
                told);
    }

    /// The same reading with labels in another language and what is said in it, not timed yet.
    public Reading labelled(String other, List<Part> said) {
        return new Reading(
                paper,
                language,
                other,
                minutes,
                budgetMinutes,
                wordsPerMinute,
                words,
                engine,
                hash,
                headline,
                said,
                figures,
                tables,
                equations,
                terms,
                highlights,
                links,
                notices);
    }

    /// The same reading with its time: minutes as stated, and words.
    public Reading timed(double stated, int counted) {
        return new Reading(
                paper,
                language,
                labels,
                stated,
                budgetMinutes,
                wordsPerMinute,
                counted,
                engine,
                hash,
                headline,
                parts,
                figures,
                tables,
                equations,
                terms,
                highlights,
                links,
                notices);
    }

    public Reading withHash(String sealed) {
        return new Reading(
                paper,
                language,
                labels,
                minutes,
                budgetMinutes,
                wordsPerMinute,
                words,
                engine,
                sealed,
                headline,
                parts,
                figures,
                tables,
                equations,
                terms,
                highlights,
                links,
                notices);
    }

    /// The same reading with pictures for its figures and equations.
    public Reading withPictures(List<KeyFigure> drawn, List<KeyEquation> shown) {
        return new Reading(
                paper,
                language,
                labels,
                minutes,
                budgetMinutes,
                wordsPerMinute,
                words,
                engine,
                hash,
                headline,
                parts,
                drawn,
                tables,
                shown,
                terms,
                highlights,
                links,
                notices);
    }
}
