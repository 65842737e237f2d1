package gloss.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.page.Crop;
import gloss.page.Pages;
import gloss.page.PrintedPaper;
import gloss.paper.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlineAlbumTest {
    private final PrintedPaper printed = new PrintedPaper();

    @Test
    void drawsSmallerUntilThePicturesFit() {
        Crop page = new Crop(new Box(1, 0, 0, 612, 792), Crop.TEXT, List.of());
        try (Pages pages = Pages.of(printed.original())) {
            int whole = size(InlineAlbum.draw(pages, List.of(page), Long.MAX_VALUE), page);
            int small = size(InlineAlbum.draw(pages, List.of(page), whole), page);

            assertThat(small).isLessThan(whole);
        }
    }

    @Test
    void cannotShowWhatCannotBeDrawn() {
        Crop nowhere = new Crop(new Box(9, 0, 0, 10, 10), 1, List.of());
        try (Pages pages = Pages.of(printed.original())) {
            Html html = new Html();

            assertThat(InlineAlbum.draw(pages, List.of(nowhere), 1).show(html, nowhere, "", 1))
                    .isFalse();
            assertThat(html.done()).isEmpty();
        }
    }

    private static int size(InlineAlbum album, Crop crop) {
        return album.find(crop).orElseThrow().bytes().length;
    }
}
