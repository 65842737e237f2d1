package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AuthorsTest {
    @Test
    void partsNamesAtCommasAndMarks() {
        Setter setter = new Setter(1);
        float x = setter.set(72, 100, 10, Setter.ROMAN, "Ada Lovelace");
        x = setter.set(x, 96, 7, Setter.ROMAN, "1,2");
        setter.set(x, 100, 10, Setter.ROMAN, ", Charles K. Babbage and Mary van Somerville");
        assertThat(Authors.names(LineMaker.line(1, setter.glyphs())))
                .containsExactly("Ada Lovelace", "Charles K. Babbage", "Mary van Somerville");
    }

    @Test
    void keepsANameWholeWhoseOwnBlanksAreWide() {
        Setter setter = new Setter(1);
        float x = setter.set(72, 100, 10, Setter.ROMAN, "Ada");
        setter.set(x + 5.8f, 100, 10, Setter.ROMAN, "Lovelace");
        assertThat(Authors.names(LineMaker.line(1, setter.glyphs())))
                .containsExactly("Ada Lovelace");
    }

    @Test
    void partsNamesAtGapsWiderThanTheirOwnBlanks() {
        Setter setter = new Setter(1);
        float x = setter.set(72, 100, 10, Setter.ROMAN, "Ada Lovelace");
        setter.set(x + 8, 100, 10, Setter.ROMAN, "Charles Babbage");
        assertThat(Authors.names(LineMaker.line(1, setter.glyphs())))
                .containsExactly("Ada Lovelace", "Charles Babbage");
    }

    @Test
    void passesOverPlacesAndAddresses() {
        assertThat(names("Department of Physics, University of Ulm")).isEmpty();
        assertThat(names("ada@engine.example")).isEmpty();
        assertThat(Authors.isPlace(Setter.line(72, 100, 10, Setter.ROMAN, "1 Netherlands Centre")))
                .isTrue();
    }

    @Test
    void writesCapitalsAsNames() {
        assertThat(names("YAO FENG, Max Planck Institute for Systems, Germany"))
                .containsExactly("Yao Feng");
    }

    @Test
    void keepsShortenedNamesButNoDegrees() {
        assertThat(names("Md. Karim Stone, Mohd. Ali Brook, Ada Field, MD, Ida Mill M.D."))
                .containsExactly("Md. Karim Stone", "Mohd. Ali Brook", "Ada Field", "Ida Mill");
    }

    @Test
    void partsTwoNamesThatEachHaveTheirInitial() {
        assertThat(names("Ada K. Field Charles B. Mill"))
                .containsExactly("Ada K. Field", "Charles B. Mill");
        assertThat(names("Ada K. L. van der Mill")).containsExactly("Ada K. L. van der Mill");
    }

    @Test
    void takesNoStateOfTheTextForAName() {
        Setter setter = new Setter(1);
        setter.set(72, 100, 10, Setter.ROMAN, "Updated May 2021, with a new section");
        setter.set(72, 116, 10, Setter.ROMAN, "Ada Field");
        assertThat(Authors.of(setter.lines().lines(), Manner.of(List.of(setter.lines()))))
                .containsExactly("Ada Field");
    }

    @Test
    void readsChineseNames() {
        assertThat(names("刘焕彬，何穗，孙六全")).containsExactly("刘焕彬", "何穗", "孙六全");
    }

    private static List<String> names(String text) {
        return Authors.names(Setter.line(72, 100, 10, Setter.ROMAN, text));
    }
}
