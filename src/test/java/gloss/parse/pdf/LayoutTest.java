package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LayoutTest {
    private static final String WORDS =
            "the quick brown fox jumps over the lazy dog while seven wizards mix a jug of strong ink ";

    @Test
    void findsOneColumn() {
        Layout layout = Layout.of(List.of(oneColumn(1), oneColumn(2)));
        assertThat(layout.manner().columns()).hasSize(1);
        assertThat(layout.manner().size()).isEqualTo(10);
        assertThat(layout.manner().pitch()).isEqualTo(12);
    }

    @Test
    void findsTwoColumnsWithTheirEdges() {
        Layout layout = Layout.of(List.of(twoColumns(1), twoColumns(2)));
        assertThat(layout.manner().columns()).hasSize(2);
        Column second = layout.manner().columns().get(1);
        assertThat(second.left()).isBetween(317f, 319f);
        assertThat(second.right()).isBetween(553f, 559f);
    }

    @Test
    void letsAnAppendixHaveOneColumnUnderATwoColumnPaper() {
        Layout layout = Layout.of(List.of(twoColumns(1), twoColumns(2), oneColumn(3)));
        assertThat(layout.sheets().get(0).columns()).hasSize(2);
        assertThat(layout.sheets().get(2).columns()).hasSize(1);
    }

    @Test
    void readsColumnAfterColumnBetweenLinesThatSpanThem() {
        Setter setter = new Setter(1);
        setter.set(120, 60, 14, Setter.BOLD, "A title that spans both of the columns of the page");
        setter.prose(54, 294, 100, 10, 12, "alpha " + WORDS.repeat(12));
        setter.prose(318, 558, 100, 10, 12, "omega " + WORDS.repeat(12));
        Layout layout = Layout.of(List.of(setter.lines(), twoColumns(2)));
        Flow flow = Flow.of(layout, new Floats(List.of(), Set.of()));
        List<String> texts = flow.items().stream().map(i -> i.line().text()).toList();
        assertThat(texts.getFirst()).startsWith("A title");
        int alpha = index(texts, "alpha");
        int omega = index(texts, "omega");
        assertThat(alpha).isEqualTo(1);
        assertThat(omega - alpha).isGreaterThan(10);
    }

    @Test
    void setsRunningHeadsAndPageNumbersApart() {
        List<LineStage.PageLines> pages = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            Setter setter = new Setter(page);
            setter.set(72, 40, 8, Setter.ROMAN, "Published as a paper at a workshop");
            setter.prose(72, 540, 100, 10, 12, WORDS.repeat(40));
            setter.set(304, 760, 10, Setter.ROMAN, String.valueOf(page));
            pages.add(setter.lines());
        }
        Layout layout = Layout.of(pages);
        assertThat(layout.furniture()).hasSize(6);
        assertThat(layout.sheets().getFirst().lines())
                .noneMatch(l -> l.text().startsWith("Published"));
    }

    @Test
    void knowsThePageNumberOfASinglePage() {
        Setter setter = new Setter(1);
        setter.prose(72, 540, 100, 10, 12, WORDS.repeat(40));
        setter.set(300, 760, 10, Setter.ROMAN, "– 7 –");
        assertThat(Layout.of(List.of(setter.lines())).furniture().values())
                .containsExactly(Furniture.Kind.PAGE_NUMBER);
    }

    @Test
    void setsLineNumbersApart() {
        Setter setter = new Setter(1);
        setter.prose(100, 540, 100, 10, 12, WORDS.repeat(40));
        for (int i = 0; i < 40; i++) {
            setter.set(60, 100 + 12 * i, 6, Setter.ROMAN, String.valueOf(i + 1));
        }
        Layout layout = Layout.of(List.of(setter.lines()));
        assertThat(layout.furniture().values())
                .hasSize(40)
                .containsOnly(Furniture.Kind.LINE_NUMBER);
    }

    private static int index(List<String> texts, String start) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }

    private static LineStage.PageLines oneColumn(int page) {
        Setter setter = new Setter(page);
        setter.prose(72, 540, 100, 10, 12, WORDS.repeat(40));
        return setter.lines();
    }

    private static LineStage.PageLines twoColumns(int page) {
        Setter setter = new Setter(page);
        setter.prose(54, 294, 80, 10, 12, WORDS.repeat(20));
        setter.prose(318, 558, 80, 10, 12, WORDS.repeat(20));
        return setter.lines();
    }
}
