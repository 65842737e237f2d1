package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeywordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "关键词 复发事件; 边际回归; 主题分类 MR(2000) 主题分类 62G05; 62N01 中图分类 O212.7",
                "关键词：复发事件；边际回归；主题分类 中图分类号：TP391 文献标识码：A 文章编号：1001-0000(2020)01-0001-05",
                "关键词：复发事件；边际回归；主题分类\n中 图 分 类 号：TP391 文 献 标 识 码：A",
                "关键词：复发事件；边际回归；主题分类\n中图法分类号 TP391\nDOI 10.1000/xyz",
                "【关键词】 复发事件；边际回归；主题分类 【中图分类号】 R446 【文献标志码】 A",
                "关键词 复发事件，边际回归，主题分类 分类号 O212.7",
                "关键词：复发事件；边际回归；主题分类 学科分类号：110.67 基金项目：某基金"
            })
    void endWhereTheArticleIsClassed(String front) {
        assertThat(Keywords.of(front)).containsExactly("复发事件", "边际回归", "主题分类");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Key words: recurrent events; regression 2000 Mathematics Subject Classification: 62G05",
                "Keywords: recurrent events; regression MR(2000) Subject Classification 62G05",
                "Keywords: recurrent events; regression PACS numbers: 03.65.-w"
            })
    void endSoInEnglish(String front) {
        assertThat(Keywords.of(front)).containsExactly("recurrent events", "regression");
    }

    @Test
    void mayBeShortNamesInCapitals() {
        assertThat(Keywords.of("Keywords: multiple sclerosis, MRI, AMSR, clc"))
                .containsExactly("multiple sclerosis", "MRI", "AMSR", "clc");
    }
}
