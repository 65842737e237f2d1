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

    private static String shown(String headline, String venue) {
        Entry entry = new Draft("A title").venue(venue).headline(headline).entry();
        return Lines.headline(entry);
    }
}
