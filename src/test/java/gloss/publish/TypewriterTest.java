package gloss.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypewriterTest {
    @Test
    void chineseTakesTwoColumns() {
        assertThat(Typewriter.width("精读 ok")).isEqualTo(7);
        assertThat(Typewriter.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void breaksAtBlanks() {
        assertThat(Typewriter.wrap("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void breaksChineseAnywhereButBeforeAClosingMark() {
        List<String> lines = Typewriter.wrap("我们提出一种方法，它很快。", 16);

        assertThat(lines).containsExactly("我们提出一种方", "法，它很快。");
    }

    @Test
    void keepsOpeningMarksWithWhatFollows() {
        assertThat(Typewriter.wrap("我们使用数据（公开）。", 14)).containsExactly("我们使用数据", "（公开）。");
    }

    @Test
    void cutsAWordThatIsWiderThanALine() {
        assertThat(Typewriter.wrap("a bbbbbbbbbb c", 4))
                .containsExactly("a", "bbbb", "bbbb", "bb c");
    }

    @Test
    void doesNotBreakAtGlue() {
        assertThat(Typewriter.wrap("see [p.\u00A04]", 8)).containsExactly("see", "[p.\u00A04]");
        assertThat(Typewriter.wrap("看 第\u00A04\u00A0页", 9)).containsExactly("看", "第\u00A04\u00A0页");
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(Typewriter.wrap("", 10)).containsExactly("");
    }

    @Test
    void breaksNoAddress() {
        String address = "https://github.com/somebody/a-rather-long-name-of-a-repository";

        assertThat(Typewriter.wrap("The code is at " + address + ". [p. 3]", 30))
                .containsExactly("The code is at", address + ".", "[p. 3]");
    }
}
