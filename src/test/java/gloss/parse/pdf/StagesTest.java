package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

final class StagesTest {
    @Test
    void keepTheTextWhenTheStructureCannotBeTold() throws IOException {
        Stages stages =
                Stages.of(
                        pages(),
                        Hints.NONE,
                        FloatStage::of,
                        (flow, manner, hints) -> {
                            throw new IllegalStateException("planted");
                        });

        assertThat(stages.lost()).singleElement().asString().contains("IllegalStateException");
        assertThat(text(stages)).contains("Rivers that rise in the hills");
        assertThat(stages.floats().found()).isNotEmpty();
    }

    @Test
    void keepTheStructureWhenTheFloatsCannotBeFound() throws IOException {
        Stages stages =
                Stages.of(
                        pages(),
                        Hints.NONE,
                        (layout, joiner) -> {
                            throw new IndexOutOfBoundsException("planted");
                        },
                        Structure::of);

        assertThat(stages.lost()).singleElement().asString().contains("figures and tables");
        assertThat(stages.floats().found()).isEmpty();
        assertThat(stages.structure().sections()).hasSizeGreaterThan(5);
    }

    @Test
    void sayNothingWhenNothingFailed() throws IOException {
        Stages stages = Stages.of(pages(), Hints.NONE);

        assertThat(stages.lost()).isEmpty();
        assertThat(text(stages.plain(new IllegalStateException("planted"))))
                .contains("Rivers that rise in the hills");
    }

    private static String text(Stages stages) {
        StringBuilder out = new StringBuilder();
        stages.structure().sections().stream()
                .flatMap(s -> s.parts().stream())
                .flatMap(p -> p.lines().stream())
                .forEach(l -> out.append(l.text()).append('\n'));
        return out.toString();
    }

    private static List<LineStage.PageLines> pages() throws IOException {
        List<LineStage.PageLines> pages = new ArrayList<>();
        try (InputStream in =
                        Objects.requireNonNull(
                                StagesTest.class.getResourceAsStream(
                                        "styles/ieee-conference.pdf"));
                PDDocument document = Loader.loadPDF(in.readAllBytes())) {
            FontTable fonts = new FontTable();
            int number = 0;
            for (PDPage page : document.getPages()) {
                pages.add(
                        LineStage.of(new PageReader(page, ++number, fonts, Limits.DEFAULT).read()));
            }
        }
        return pages;
    }
}
