package gloss.parse.pdf;

import static gloss.parse.pdf.HandSetLines.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchedLinesTest {
    private static List<String> mended(Line... lines) {
        Manner manner = Manner.of(List.of());
        return StretchedLines.mended(List.of(lines), manner, List.of()).stream()
                .map(Line::text)
                .toList();
    }

    @Test
    void joinsAChineseHeadingSetWide() {
        assertThat(
                        mended(
                                line(1, 100, 50, "参"),
                                line(1, 120, 50, "考"),
                                line(1, 140, 50, "文"),
                                line(1, 160, 50, "献")))
                .containsExactly("参考文献");
    }

    @Test
    void leavesOtherLettersInARowApart() {
        assertThat(mended(line(1, 100, 50, "男"), line(1, 120, 50, "女"))).hasSize(2);
    }
}
