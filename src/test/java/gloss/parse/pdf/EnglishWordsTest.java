package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class EnglishWordsTest {
    @Test
    void areFoundFromTheFirstToTheLastWhateverTheirCase() {
        for (String word : List.of("aaa", "Previous", "behaviour", "modeling", "zyuganov")) {
            assertThat(EnglishWords.hold(word)).as(word).isTrue();
        }
    }

    @Test
    void areNotTheirTailsNorCompounds() {
        for (String none : List.of("vious", "stantial", "sizeindependent", "", "zzzz", "aa")) {
            assertThat(EnglishWords.hold(none)).as(none).isFalse();
            assertThat(EnglishWords.make(none)).as(none).isFalse();
        }
    }

    @Test
    void makeOthersByEndingsAndBeginnings() {
        for (String made : List.of("tokenizing", "embeddings", "recomputed", "normalizes")) {
            assertThat(EnglishWords.make(made)).as(made).isTrue();
        }
    }
}
