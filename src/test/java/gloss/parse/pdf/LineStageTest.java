package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LineStageTest {
    @Test
    void readsAGlyphSetThriceOverItselfOnce() {
        Setter setter = new Setter(1);
        setter.put(100, 100, 10, 5, Setter.MATH, "µ");
        setter.put(100.3f, 100, 10, 5, Setter.MATH, "µ");
        setter.put(100.6f, 100, 10, 5, Setter.MATH, "µ");
        setter.set(106, 100, 10, Setter.ROMAN, "ll");
        assertThat(setter.lines().lines()).extracting(Line::text).containsExactly("µll");
    }

    @Test
    void readsWordsWithTheirSpaces() {
        assertThat(Setter.line(72, 100, 10, Setter.ROMAN, "two words").text())
                .isEqualTo("two words");
    }

    @Test
    void partsColumnsOnOneBaseline() {
        Setter setter = new Setter(1);
        setter.set(54, 100, 10, Setter.ROMAN, "left");
        setter.set(318, 100, 10, Setter.ROMAN, "right");
        assertThat(setter.lines().lines()).extracting(Line::text).containsExactly("left", "right");
    }

    @Test
    void partsColumnsWithTheNarrowGutterOfALatexArticle() {
        Setter setter = new Setter(1);
        float gutter = setter.set(54, 100, 10, Setter.ROMAN, "the end of a line");
        setter.set(54, 112, 10, Setter.ROMAN, "and all the rest of the first column in between");
        setter.set(54, 124, 10, Setter.ROMAN, "which was painted before the second one");
        setter.set(gutter + 10, 100, 10, Setter.ROMAN, "the start of another");
        assertThat(texts(setter)).contains("the end of a line", "the start of another");
    }

    @Test
    void writesScriptsAsUnicode() {
        Setter setter = new Setter(1);
        float x = setter.set(72, 100, 10, Setter.ROMAN, "about 10");
        x = setter.set(x, 96, 7, Setter.ROMAN, "6");
        x = setter.set(x + 3, 100, 10, Setter.MATH, "x");
        setter.set(x, 102, 7, Setter.MATH, "ij");
        assertThat(texts(setter)).containsExactly("about 10⁶ xᵢⱼ");
    }

    @Test
    void joinsAnAccentToItsLetterWhicheverComesFirst() {
        Setter before = new Setter(1);
        before.set(72, 100, 10, Setter.ROMAN, "na");
        before.put(82, 100, 10, 4, Setter.ROMAN, "¨");
        before.put(82, 100, 10, 4, Setter.ROMAN, "ı");
        before.set(86, 100, 10, Setter.ROMAN, "ve");
        assertThat(texts(before)).containsExactly("naïve");
        Setter after = new Setter(1);
        after.set(72, 100, 10, Setter.ROMAN, "caf");
        after.put(87, 100, 10, 5, Setter.ROMAN, "e");
        after.put(87, 100, 10, 5, Setter.ROMAN, "´");
        assertThat(texts(after)).containsExactly("café");
    }

    @Test
    void negatesASignByTheStrokeBeforeIt() {
        Setter setter = new Setter(1);
        float x = setter.set(72, 100, 10, Setter.MATH, "a");
        setter.put(x + 3, 100, 10, 0, Setter.MATH, "\u0338");
        setter.put(x + 3, 100, 10, 7, Setter.MATH, "=");
        setter.set(x + 13, 100, 10, Setter.MATH, "b");
        assertThat(texts(setter)).containsExactly("a ≠ b");
    }

    @Test
    void readsLetterSpacedCapitalsAsOneWord() {
        Setter setter = new Setter(1);
        float x = 72;
        for (String letter : "ABSTRACT".split("")) {
            setter.put(x, 100, 10, 6, Setter.ROMAN, letter);
            x += 9;
        }
        assertThat(texts(setter)).containsExactly("ABSTRACT");
    }

    @Test
    void setsNoSpaceBetweenChineseCharacters() {
        Setter setter = new Setter(1);
        float x = setter.set(72, 100, 10, Setter.ROMAN, "深度");
        setter.set(x + 3, 100, 10, Setter.ROMAN, "学习");
        assertThat(texts(setter)).containsExactly("深度学习");
    }

    @Test
    void keepsEveryGlyph() {
        Setter setter = new Setter(1);
        setter.set(72, 100, 10, Setter.ROMAN, "some text with several words");
        setter.set(72, 112, 10, Setter.MATH, "and more below");
        setter.set(300, 104, 7, Setter.ROMAN, "odd");
        int glyphs = setter.lines().lines().stream().mapToInt(l -> l.glyphs().size()).sum();
        assertThat(glyphs).isEqualTo(setter.glyphs().size());
    }

    @Test
    void knowsTheBoxOfEveryWord() {
        Line line = Setter.line(72, 100, 10, Setter.ROMAN, "ab cd");
        Line.Word second = line.words().get(1);
        assertThat(line.box(second.start(), second.end()).left()).isEqualTo(85.33);
        assertThat(line.box(second.start(), second.end()).right()).isEqualTo(95.33);
    }

    private static List<String> texts(Setter setter) {
        return setter.lines().lines().stream().map(Line::text).toList();
    }

    @Test
    void readsLetterSpacedWordsOfListings() {
        Setter setter = new Setter(1);
        float at = 72;
        for (String word : List.of("end", "a", "x")) {
            for (String letter : word.split("")) {
                setter.put(at, 100, 6, 3.7f, Setter.MONO, letter);
                at += 4.6f;
            }
            at += 4.6f;
        }
        assertThat(setter.lines().lines())
                .singleElement()
                .extracting(Line::text)
                .isEqualTo("end a x");
    }
}
