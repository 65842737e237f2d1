package gloss.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordSpaceTest {
    private static final WordSpace SPACE = WordSpace.shared();

    @ParameterizedTest
    @CsvSource({
        "kidney, 肾脏, 肝脏",
        "increase, 增加, 减少",
        "accuracy, 准确率, 速度",
        "mouse model, 小鼠模型, 语言模型",
        "rapidly, 迅速, 缓慢",
    })
    void putsAWordNearerToItsTranslationThanToAWordOfTheSameKind(
            String english, String translation, String other) {
        assertThat(SPACE.near(english, translation)).isGreaterThan(SPACE.near(english, other));
    }

    @Test
    void putsOppositesFartherApartThanWordsOfTheSameMeaning() {
        assertThat(SPACE.near("decrease", "reduce"))
                .isGreaterThan(SPACE.near("decrease", "increase"));
    }

    @Test
    void takesAWordForItself() {
        assertThat(SPACE.near("肝", "肝")).isEqualTo(1);
    }
}
