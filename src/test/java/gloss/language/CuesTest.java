package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CuesTest {
    private final Cues english = new Cues("en");
    private final Cues chinese = new Cues("zh");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gap|However, existing methods suffer from unstable training.",
                "new|In this paper, we propose a new training principle.",
                "aim|The goal of this work is to measure reading speed.",
                "step|We first train the encoder on image pairs.",
                "result|Experiments show that it improves accuracy by 1.4%.",
                "comparison|It outperforms the best baseline on all three tasks.",
                "admitted|A limitation of our method is that it needs labels.",
                "future|In future work, we plan to add other languages.",
                "never|The rest of this paper is organized as follows.",
                "never|This work was supported by the national fund."
            })
    void hearsWhatAnEnglishSentenceDoes(String role, String sentence) {
        assertThat(english.score(role, sentence)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gap|然而，现有方法难以处理长文本。",
                "new|本文提出一种新的训练方法。",
                "result|实验结果表明，该方法的准确率提高了 3.2%。",
                "future|未来将进一步研究其他语言。",
                "never|感谢国家自然科学基金资助。"
            })
    void hearsWhatAChineseSentenceDoes(String role, String sentence) {
        assertThat(chinese.score(role, sentence)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"new, Existing methods suffer from noise.", "gap, We propose a loss."})
    void isSilentWithoutACue(String role, String sentence) {
        assertThat(english.score(role, sentence)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "admitted|胃癌的发病机制至今尚未完全阐明。",
                "assumption|在低温条件下，材料的强度随含水率的增加而提高。",
                "assumption|回归系数显著为正，假设 H2 得到验证。",
                "admitted.survey|现有方法在跨域任务上仍有待改进。",
                "contribution|国家历来高度重视粮食安全。"
            })
    void hearsNoSuchThingInAChineseSentence(String role, String sentence) {
        assertThat(chinese.score(role, sentence)).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "admitted|本研究存在以下不足：样本来自一家医院。",
                "admitted|首先，数据来自一个省；其次，问卷的回收率偏低，结论难以推广。",
                "admitted|受篇幅所限，本文未讨论多目标的情形。",
                "admitted|该方法的稳定性仍需进一步验证。",
                "never|国家历来高度重视粮食安全。",
                "never|作者贡献：王小明撰写论文。"
            })
    void hearsTheLimitsAndTheSlogansOfAChineseSentence(String role, String sentence) {
        assertThat(chinese.score(role, sentence)).isGreaterThanOrEqualTo(2);
    }
}
