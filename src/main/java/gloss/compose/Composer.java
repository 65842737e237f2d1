package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.reading.Card;
import gloss.reading.Check;
import gloss.reading.Engine;
import gloss.reading.Evidence;
import gloss.reading.Lead;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.ReadingTime;
import gloss.reading.Role;
import java.util.Arrays;
import java.util.List;

/// From a paper to its reading: the front door of this place.
public final class Composer {
    private static final Engine EXTRACT = new Engine("extract", "1", null);

    /// The reading of this paper under these settings; the same for the same paper and settings.
    /// Its pictures are not made and its hash not sealed yet.
    public Reading compose(Paper paper, Settings settings) {
        ReadingSpeed speed = settings.speed(paper.language());
        Point headline =
                paper.sentences().stream()
                        .filter(s -> s.section().equals(Paper.ABSTRACT))
                        .filter(s -> speed.units(s.text()) <= 25)
                        .findFirst()
                        .map(Composer::headline)
                        .orElse(null);
        List<Part> parts =
                Arrays.stream(Role.values())
                        .map(r -> new Part(r, List.of(), "not composed yet"))
                        .toList();
        Reading whole =
                new Reading(
                        Card.of(paper),
                        paper.language(),
                        settings.labels(),
                        0,
                        settings.minutes(),
                        speed.perMinute(),
                        0,
                        EXTRACT,
                        "",
                        headline,
                        parts,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        paper.links(),
                        paper.notices());
        return counted(whole);
    }

    private static Point headline(Sentence sentence) {
        Evidence quote =
                new Evidence.Quoted(sentence.id(), sentence.text(), sentence.place().boxes());
        return new Point("headline", sentence.text(), Lead.NEW, 10, List.of(quote), Check.QUOTED);
    }

    private static Reading counted(Reading reading) {
        return new Reading(
                reading.paper(),
                reading.language(),
                reading.labels(),
                ReadingTime.stated(ReadingTime.exactMinutes(reading)),
                reading.budgetMinutes(),
                reading.wordsPerMinute(),
                ReadingTime.words(reading),
                reading.engine(),
                reading.hash(),
                reading.headline(),
                reading.parts(),
                reading.figures(),
                reading.tables(),
                reading.equations(),
                reading.terms(),
                reading.highlights(),
                reading.links(),
                reading.notices());
    }
}
