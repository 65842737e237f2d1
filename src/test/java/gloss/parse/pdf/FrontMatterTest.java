package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FrontMatterTest {
    private static final String WORDS =
            "the quick brown fox jumps over the lazy dog while seven wizards mix a jug of strong ink ";

    @Test
    void keepsNamesBesideTheFirstAuthorOutOfTheAbstract() {
        Setter setter = new Setter(1);
        setter.set(120, 60, 18, Setter.BOLD, "Silt in Slow Rivers");
        names(setter, 120, "Ann Beck", "ann@river.org");
        names(setter, 400, "Carl Dorn", "carl@river.org");
        setter.set(54, 150, 10, Setter.BOLD, "ABSTRACT");
        setter.prose(54, 294, 164, 10, 12, "Rivers slow down. " + WORDS.repeat(6));
        float end = setter.prose(318, 558, 164, 10, 12, "They do so in spring. " + WORDS.repeat(4));
        setter.set(318, end + 24, 10, Setter.BOLD, "1 INTRODUCTION");
        setter.prose(318, 558, end + 40, 10, 12, WORDS.repeat(8));
        Setter more = new Setter(2);
        more.prose(54, 294, 100, 10, 12, WORDS.repeat(20));
        more.prose(318, 558, 100, 10, 12, WORDS.repeat(20));
        Structure structure =
                Stages.of(List.of(setter.lines(), more.lines()), Hints.NONE).structure();
        assertThat(lines(structure.abstractParts()))
                .anyMatch(l -> l.startsWith("Rivers slow down"))
                .anyMatch(l -> l.startsWith("They do so"))
                .noneMatch(l -> l.contains("Dorn") || l.contains("@"));
        assertThat(lines(structure.frontParts())).anyMatch(l -> l.contains("Dorn"));
    }

    @Test
    void readsATitleWhoseLastLineCouldBeAHeading() {
        Setter setter = new Setter(1);
        setter.set(120, 80, 18, Setter.BOLD, "Customising Silt in Rivers and");
        setter.set(230, 102, 18, Setter.BOLD, "Methods");
        setter.set(230, 130, 10, Setter.ROMAN, "Ann Beck");
        setter.set(230, 180, 10, Setter.BOLD, "Abstract");
        setter.prose(100, 500, 196, 10, 12, "Rivers slow down. " + WORDS.repeat(6));
        setter.set(100, 340, 12, Setter.BOLD, "1 Introduction");
        setter.prose(100, 500, 360, 10, 12, WORDS.repeat(20));
        Structure structure = Stages.of(List.of(setter.lines()), Hints.NONE).structure();
        assertThat(structure.front().titleLines())
                .extracting(Line::text)
                .containsExactly("Customising Silt in Rivers and", "Methods");
    }

    @Test
    void keepsTheLastWordOfATitleThatStandsOverTheMargin() {
        Setter setter = new Setter(1);
        setter.set(60, 80, 18, Setter.BOLD, "Silt and Clay in the Slow Rivers of Broad");
        setter.set(60, 102, 18, Setter.BOLD, "Plains");
        setter.set(
                60, 130, 10, Setter.BOLD, "Ann Beck and Carl Dorn, River Institute of the North");
        setter.set(60, 400, 7, Setter.ROMAN, "Received: 1 March");
        setter.set(200, 180, 10, Setter.BOLD, "Abstract");
        setter.prose(200, 540, 196, 10, 12, "Rivers slow down. " + WORDS.repeat(6));
        setter.set(200, 340, 12, Setter.BOLD, "1. Introduction");
        setter.prose(200, 540, 360, 10, 12, WORDS.repeat(20));
        Setter more = new Setter(2);
        more.prose(200, 540, 100, 10, 12, WORDS.repeat(40));
        Structure structure =
                Stages.of(List.of(setter.lines(), more.lines()), Hints.NONE).structure();
        assertThat(structure.front().titleLines())
                .extracting(Line::text)
                .containsExactly("Silt and Clay in the Slow Rivers of Broad", "Plains");
    }

    private static void names(Setter setter, float x, String name, String mail) {
        setter.set(x, 96, 10, Setter.ROMAN, name);
        setter.set(x, 108, 10, Setter.ROMAN, "River Institute");
        setter.set(x, 120, 10, Setter.ROMAN, mail);
    }

    private static List<String> lines(List<Part> parts) {
        return parts.stream().flatMap(p -> p.lines().stream()).map(Line::text).toList();
    }
}
