package gloss.publish;

import gloss.page.Crop;
import gloss.page.Pages;
import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.reading.KeyFigure;
import gloss.reading.Reading;
import java.util.List;
import java.util.stream.Collectors;

/// A reading as the parts of a larger page, in HTML: the reading itself, and the foot that says how
/// it was made. `crops` are its pictures, by their number in their address.
public record ReadingParts(String reading, String foot, List<Crop> crops) {
    public ReadingParts {
        crops = List.copyOf(crops);
    }

    /// The parts, with pictures whose addresses are `address` and a number. The reading has its own
    /// pictures drawn already, which says which are photographs.
    public static ReadingParts of(Reading reading, Paper paper, Pages pages, String address) {
        return of(reading, paper, pages, address, Dictionary.NONE);
    }

    /// The same, with terms named in the reader's language.
    public static ReadingParts of(
            Reading reading, Paper paper, Pages pages, String address, Dictionary dictionary) {
        Words words = Words.of(reading.labels());
        Places places = new Places(paper, words);
        Material material =
                Material.of(
                        words, reading, paper, places, new Slips(paper, places, pages), dictionary);
        LinkedAlbum album =
                new LinkedAlbum(
                        address,
                        material.crops(),
                        reading.figures().stream()
                                .filter(f -> f.image().startsWith("data:image/jpeg"))
                                .map(KeyFigure::box)
                                .collect(Collectors.<Box>toUnmodifiableSet()));
        Html body = new Html();
        HtmlReading.sections(body, material, album, new TimeBar(reading, words));
        Html foot = new Html();
        new HtmlFoot(material).write(foot);
        return new ReadingParts(body.done(), foot.done(), album.crops());
    }

    /// The choice of exits of a reading of so many minutes.
    public static String exits(Words words, double minutes) {
        Html exits = new Html();
        new HtmlControls(words, minutes).exits(exits);
        return exits.done();
    }
}
