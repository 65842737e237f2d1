package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentencesTest {
    @Test
    void splitsAtFullStops() {
        assertThat(split("We propose mixup. It is simple. Does it work? Yes!"))
                .containsExactly("We propose mixup.", "It is simple.", "Does it work?", "Yes!");
    }

    @Test
    void keepsAbbreviationsAndNumbersWhole() {
        assertThat(
                        split(
                                "See Fig. 3 and Eq. (2). Smith et al. (2019) gain 1.5 points, i.e. 3%. We agree."))
                .containsExactly(
                        "See Fig. 3 and Eq. (2).",
                        "Smith et al. (2019) gain 1.5 points, i.e. 3%.",
                        "We agree.");
    }

    @Test
    void keepsInitialsWithTheirNames() {
        assertThat(split("It was shown by J. R. Smith in 1999. We extend it."))
                .containsExactly("It was shown by J. R. Smith in 1999.", "We extend it.");
    }

    @Test
    void endsAfterEtAlWhenASentenceClearlyBegins() {
        assertThat(split("We follow Vaswani et al. The model has six layers."))
                .containsExactly("We follow Vaswani et al.", "The model has six layers.");
    }

    @Test
    void keepsMarksAndQuotesWithTheirSentence() {
        assertThat(split("We use PyTorch.² The rest is “standard.” We stop."))
                .containsExactly("We use PyTorch.²", "The rest is “standard.”", "We stop.");
    }

    @Test
    void letsNamesInSmallLettersOpenASentence() {
        assertThat(split("It needs no labels. mixup is a few lines of code."))
                .containsExactly("It needs no labels.", "mixup is a few lines of code.");
    }

    @Test
    void doesNotSplitInsideBrackets() {
        assertThat(split("We train (see Sec. 3. for details and more. words) twice. Then we stop."))
                .hasSize(2);
    }

    @Test
    void splitsChinese() {
        assertThat(split("本文提出一种新方法。实验表明，准确率提高了1.5%！效果如何？很好。"))
                .containsExactly("本文提出一种新方法。", "实验表明，准确率提高了1.5%！", "效果如何？", "很好。");
    }

    @Test
    void losesNothingButWhiteSpace() {
        String text = "One sentence.  Another e.g. here. And a third without end";
        StringBuilder kept = new StringBuilder();
        Sentences.split(text).forEach(r -> kept.append(text, r.start(), r.end()));
        assertThat(kept.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void knowsWhatEndsAsASentence() {
        assertThat(Sentences.isClosed("It ends.¹")).isTrue();
        assertThat(Sentences.isClosed("它结束了。")).isTrue();
        assertThat(Sentences.isClosed("approximated by")).isFalse();
    }

    private static List<String> split(String text) {
        return Sentences.split(text).stream().map(r -> text.substring(r.start(), r.end())).toList();
    }
}
