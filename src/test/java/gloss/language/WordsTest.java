package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {
    private final Words words = new Words();

    @Test
    void keepsContentAndDropsStopWords() {
        assertThat(words.content("We train two models on the images."))
                .containsExactly("train", "model", "imag");
    }

    @Test
    void bringsFormsOfAWordTogether() {
        assertThat(Words.stem("studies")).isEqualTo(Words.stem("study"));
        assertThat(Words.stem("training")).isEqualTo(Words.stem("trained"));
        assertThat(Words.stem("images")).isEqualTo(Words.stem("image"));
        assertThat(Words.stem("batches")).isEqualTo(Words.stem("batch"));
    }

    @Test
    void leavesShortAndForeignWordsAlone() {
        assertThat(Words.stem("loss")).isEqualTo("loss");
        assertThat(Words.stem("bus")).isEqualTo("bus");
        assertThat(Words.stem("red")).isEqualTo("red");
    }

    @Test
    void pairsChineseCharacters() {
        assertThat(words.content("卷积网络")).containsExactly("卷积", "积网", "网络");
    }
}
