package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReadingSpeedTest {
    @Test
    void countsWhatStandsBetweenBlanks() {
        ReadingSpeed speed = ReadingSpeed.of("en", 0);
        assertThat(speed.perMinute()).isEqualTo(238);
        assertThat(speed.units("We train two models (ResNet-50, 78.3 %).")).isEqualTo(7);
        assertThat(speed.units("  ")).isZero();
    }

    @Test
    void countsEachHanCharacterInSpacedText() {
        assertThat(ReadingSpeed.of("en", 200).units("called 图 here")).isEqualTo(3);
    }

    @Test
    void countsCharactersAndMarksInChineseAndLatinWordsTwice() {
        ReadingSpeed speed = ReadingSpeed.of("zh", 0);
        assertThat(speed.perMinute()).isEqualTo(300);
        assertThat(speed.units("本文提出一种方法。")).isEqualTo(9);
        assertThat(speed.units("提出 BERT 模型")).isEqualTo(6);
    }

    @Test
    void takesTheReadersOwnSpeed() {
        assertThat(ReadingSpeed.of("en", 120).seconds(60)).isEqualTo(30.0);
    }
}
