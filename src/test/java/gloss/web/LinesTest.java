package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.lists.Draft;
import gloss.lists.Entry;
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

    private static String shown(String headline, String venue) {
        Entry entry = new Draft("A title").venue(venue).headline(headline).entry();
        return Lines.headline(entry);
    }
}
