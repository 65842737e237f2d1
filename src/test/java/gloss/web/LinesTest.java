package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.library.Found;
import gloss.library.Hit;
import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.paper.Span;
import gloss.publish.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void leavesTheVenueBeforeABarToTheShelf() {
        assertThat(shown("ICLR2018 | 混合样本训练", "ICLR")).isEqualTo("混合样本训练");
        assertThat(shown("CVPR 2020｜Segments anything", "CVPR")).isEqualTo("Segments anything");
        assertThat(shown("GAN | a game of two", "ICLR")).isEqualTo("GAN | a game of two");
        assertThat(shown("", "ICLR")).isEqualTo("A title");
    }

    @Test
    void leavesTheMarkOfAListItemOut() {
        assertThat(Lines.alone("• We present a corpus.")).isEqualTo("We present a corpus.");
        assertThat(Lines.alone("▪ 提出一种方法。")).isEqualTo("提出一种方法。");
        assertThat(Lines.alone("– It is faster.")).isEqualTo("It is faster.");
        assertThat(Lines.alone("– 3.5 points")).isEqualTo("– 3.5 points");
        assertThat(Lines.alone("-3.5 points less")).isEqualTo("-3.5 points less");
        assertThat(Lines.alone("*p* is small")).isEqualTo("*p* is small");
        assertThat(Lines.alone("It is so.")).isEqualTo("It is so.");
    }

    @Test
    void callsAVenueByItsNameAndNotByTheVolume() {
        assertThat(
                        VenueName.of(
                                "Proceedings of the Thirty-Seventh Conference on Uncertainty in Artificial Intelligence"))
                .isEqualTo("Conference on Uncertainty in Artificial Intelligence");
        assertThat(VenueName.of("Proceedings of the 2019 Conference on Parsing"))
                .isEqualTo("Conference on Parsing");
        assertThat(VenueName.of("Proceedings of Machine Learning Research 172"))
                .isEqualTo("Proceedings of Machine Learning Research");
        assertThat(VenueName.of("CVPR")).isEqualTo("CVPR");
        assertThat(VenueName.of("3DV")).isEqualTo("3DV");
        assertThat(VenueName.of("水利学报")).isEqualTo("水利学报");
        assertThat(VenueName.of("")).isEmpty();
    }

    @Test
    void callsALinkByWhatItLeadsTo() {
        Words words = Words.of("en");
        assertThat(named("https://arxiv.org/abs/1710.09412", words)).isEqualTo("arXiv");
        assertThat(named("https://example.org/a.pdf", words)).isEqualTo("PDF");
        assertThat(named("https://doi.org/10.1/x", words)).isEqualTo("DOI");
        assertThat(named("https://example.org/a", words)).isEqualTo("Paper’s page");
    }

    @Test
    void marksWordsThatStandTogetherAsOne() {
        Marker marker = new Marker(_ -> List.of(new Span(0, 7), new Span(8, 13), new Span(18, 21)));
        assertThat(marker.pieces("reading order and more"))
                .extracting(Marker.Piece::text)
                .containsExactly("reading order", " and ", "mor", "e");
    }

    @Test
    void aHitThatShowsNoneOfTheWordsTellsWhereTheyStand() {
        Entry entry =
                new Draft("A title")
                        .topics(List.of("video"))
                        .detail("abstract", "First of all. Then of clips; at last.")
                        .entry();
        assertThat(because(entry, "video")).isEqualTo(new Results.Because("Topic", "video"));
        assertThat(because(entry, "clips"))
                .isEqualTo(new Results.Because("Abstract", "Then of clips; at last."));
        assertThat(because(entry, "title")).isEqualTo(Results.Because.NONE);
    }

    private static Results.Because because(Entry entry, String word) {
        Marker marker =
                new Marker(text ->
                        text.contains(word)
                                ? List.of(
                                        new Span(
                                                text.indexOf(word),
                                                text.indexOf(word) + word.length()))
                                : List.of());
        Found found = new Found(List.of(new Hit(entry.id(), 1, List.of())), 1, Map.of(), List.of());
        return Results.of(word, found, Map.of(entry.id(), entry), marker, Words.of("en"))
                .results()
                .getFirst()
                .because();
    }

    private static String named(String address, Words words) {
        Entry entry = new Draft("A title").paper(address).entry();
        return Lines.ways(entry, words).getFirst().name();
    }

    private static String shown(String headline, String venue) {
        Entry entry = new Draft("A title").venue(venue).headline(headline).entry();
        return Lines.headline(entry);
    }
}
