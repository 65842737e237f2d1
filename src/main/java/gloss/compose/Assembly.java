package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.reading.Card;
import gloss.reading.Check;
import gloss.reading.Evidence;
import gloss.reading.Highlight;
import gloss.reading.KeyFigure;
import gloss.reading.KeyTable;
import gloss.reading.Lead;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.ReadingTime;
import gloss.reading.Role;
import gloss.reading.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts what was chosen together: points with ids and exits, parts, terms, highlights, and the time
/// that all of it takes.
final class Assembly {
    private static final int HEADLINE_EXIT = 10;
    private static final int MINUTE_EXIT = 60;
    private static final int LAST_EXIT = 300;

    private final Analysis analysis;
    private final Settings settings;
    private final ReadingSpeed speed;
    private final Pictures pictures;
    private int points;

    Assembly(Analysis analysis, Settings settings, ReadingSpeed speed, Pictures pictures) {
        this.analysis = analysis;
        this.settings = settings;
        this.speed = speed;
        this.pictures = pictures;
    }

    Reading reading(
            List<Rated> headline,
            Map<Role, List<Rated>> slots,
            Map<Role, List<Fixed>> fixed,
            int minuteWords) {
        int headlineWords = headline.stream().mapToInt(h -> h.candidate().cost()).sum();
        Set<Rated> minute = Exits.minute(slots, minuteWords - headlineWords);
        Point first = headline.isEmpty() ? null : head(headline);
        List<Highlight> quoted = new ArrayList<>();
        headline.forEach(h -> quoted.add(new Highlight(h.candidate().sentence().id(), Role.IDEA)));
        List<Part> parts = new ArrayList<>();
        for (Role slot : Role.values()) {
            List<Point> said = new ArrayList<>();
            for (Rated each : slots.getOrDefault(slot, List.of())) {
                int exit = minute.contains(each) ? MINUTE_EXIT : LAST_EXIT;
                said.add(quoted(each, each.lead(slot), exit, id()));
                quoted.add(new Highlight(each.candidate().sentence().id(), slot));
            }
            for (Fixed each : fixed.getOrDefault(slot, List.of())) {
                said.add(
                        new Point(
                                id(),
                                each.text(),
                                each.lead(),
                                LAST_EXIT,
                                each.evidence(),
                                Check.FORM));
            }
            String empty = said.isEmpty() ? Reasons.empty(slot, settings.labels()) : "";
            parts.add(new Part(slot, said, empty));
        }
        return whole(first, parts, quoted);
    }

    private Reading whole(
            @org.jspecify.annotations.Nullable Point headline,
            List<Part> parts,
            List<Highlight> quoted) {
        List<KeyTable> tables = pictures.table().map(KeyTables.Found::table).stream().toList();
        String said =
                Stream.concat(
                                Stream.concat(
                                                Stream.ofNullable(headline),
                                                parts.stream().flatMap(p -> p.points().stream()))
                                        .map(Point::text),
                                pictures.figures().stream().map(KeyFigure::caption))
                        .collect(Collectors.joining("\n"));
        List<Term> terms = Terms.of(analysis.paper(), said);
        List<String> order = analysis.paper().sentences().stream().map(s -> s.id()).toList();
        List<Highlight> highlights =
                Highlights.of(analysis.rated(), quoted, order.size()).stream()
                        .sorted(Comparator.comparingInt(h -> order.indexOf(h.sentence())))
                        .toList();
        Reading reading =
                new Reading(
                        Card.of(analysis.paper()).of(analysis.kind()),
                        analysis.paper().language(),
                        settings.labels(),
                        0,
                        settings.minutes(),
                        speed.perMinute(),
                        0,
                        Composer.EXTRACT,
                        "",
                        headline,
                        parts,
                        pictures.figures(),
                        tables,
                        pictures.equations(),
                        terms,
                        highlights,
                        analysis.paper().links(),
                        analysis.paper().notices());
        return reading.timed(
                ReadingTime.stated(ReadingTime.exactMinutes(reading)), ReadingTime.words(reading));
    }

    private static Point head(List<Rated> lines) {
        String text =
                lines.stream().map(l -> l.candidate().text()).collect(Collectors.joining(" "));
        return new Point(
                "headline",
                text,
                Lead.NEW,
                HEADLINE_EXIT,
                lines.stream().map(l -> (Evidence) l.candidate().evidence()).toList(),
                Check.QUOTED);
    }

    private String id() {
        points++;
        return "r" + points;
    }

    private static Point quoted(Rated rated, Lead lead, int exit, String id) {
        Candidate candidate = rated.candidate();
        return new Point(
                id, candidate.text(), lead, exit, List.of(candidate.evidence()), Check.QUOTED);
    }
}
