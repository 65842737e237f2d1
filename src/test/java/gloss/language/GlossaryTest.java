package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GlossaryTest {
    private final Glossary glossary = new Glossary();

    @Test
    void translatesATermEitherWay() {
        assertThat(glossary.ofEnglish("support vector machine").getFirst().chinese())
                .startsWith("支持向量机");
        assertThat(glossary.ofChinese("支持向量机").getFirst().english())
                .startsWith("support vector machine");
    }

    @Test
    void findsTheLongestTermsOfAChineseTextInOrder() {
        assertThat(chinese("一种用于监督对比学习的交叉编码器"))
                .containsSubsequence("监督对比学习", "交叉编码器")
                .doesNotContain("学习", "编码器", "对比学习");
    }

    @Test
    void findsTheLongestTermsOfAnEnglishTextInOrder() {
        assertThat(english("We study Supervised contrastive learning with cross-encoders."))
                .containsSubsequence("Supervised contrastive learning", "cross-encoders")
                .doesNotContain("learning");
    }

    @Test
    void findsAnAcronymInItsOwnCaseOnly() {
        assertThat(english("two SVMs")).contains("SVMs");
        assertThat(english("two svms")).doesNotContain("svms");
    }

    @Test
    void passesOverTheSpaceBetweenLatinAndHan() {
        assertThat(chinese("用于3D目标检测")).contains("3D目标检测");
        assertThat(chinese("用于 3D 目标检测")).contains("3D 目标检测");
    }

    @Test
    void cutsNoLatinWord() {
        assertThat(glossary.ofChinese("K 均值")).isNotEmpty();
        assertThat(chinese("Rank均值")).doesNotContain("k均值");
    }

    @Test
    void meetsAnAdjectiveWithoutItsEnding() {
        assertThat(glossary.ofChinese("缺失").stream().map(e -> e.english().getFirst()))
                .contains("absent");
        assertThat(glossary.ofChinese("缺失的")).isEqualTo(glossary.ofChinese("缺失"));
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertThat(glossary.ofEnglish("gloomphus")).isEmpty();
        assertThat(glossary.ofChinese("support vector machine")).isEmpty();
        assertThat(glossary.englishIn("")).isEmpty();
        assertThat(glossary.chineseIn("")).isEmpty();
    }

    @Test
    void putsTheTermsMostUsualMeaningFirst() {
        Glossary two = new Glossary(List.of("nucleus\t细胞核|核\tbiology", "kernel\t核|核函数\tml"));
        assertThat(two.ofChinese("核").stream().map(Glossary.Entry::field))
                .containsExactly("ml", "biology");
    }

    private List<String> chinese(String text) {
        return glossary.chineseIn(text).stream()
                .map(f -> text.substring(f.start(), f.end()))
                .toList();
    }

    private List<String> english(String text) {
        return glossary.englishIn(text).stream()
                .map(f -> text.substring(f.start(), f.end()))
                .toList();
    }
}
