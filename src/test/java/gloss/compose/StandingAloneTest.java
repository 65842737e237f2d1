package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StandingAloneTest {
    private static boolean stands(String text) {
        return StandingAlone.blemish(text, text, text.split("\\s+").length, false).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We propose a loss that needs no labels at all.",
                "This paper introduces a corpus of spoken questions.",
                "In this work, we propose mixup, a simple learning principle.",
                "It is possible to train the model without any labels.",
                "Both accuracy and speed improve on all four data sets.",
                "The difference was significant (p < 0.05) in both groups of patients.",
                "ResNet-50 reaches 76.9 % on the test set of ImageNet.",
                "The order of two losses matters, since these losses share a margin.",
                "An annotator that marks each line reads one page in a minute."
            })
    void keepsWholeSentences(String sentence) {
        assertThat(stands(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This shows that labels are not needed at all.",
                "These results confirm that the loss is convex.",
                "Such models have been studied for many years.",
                "It has been shown to be an effective objective.",
                "By doing so, mixup regularizes the neural network further.",
                "To address this issue, we propose a new loss.",
                "The latter is more accurate than the former here.",
                "As discussed above, the loss is convex and smooth.",
                "Limited by its memory, it still forgets the first pages of long books.",
                "While these popular layouts have two columns, readers lose the next line.",
                "In the first part of the paper we study the reverse.",
                "We attribute this to the fact that wide pages have fewer lines."
            })
    void refusesWhatLeansOnTheSentenceBefore(String sentence) {
        assertThat(stands(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where the loss is convex and the data are clean.",
                "The loss is then given by the sum over all",
                "The objective is defined as follows for all of them:",
                "Too short a sentence.",
                "Let x_i = f ( y ) with g ∈ H and z ≤ w for all i ∈ I.",
                "We compare (with all the others in the same group.",
                "Deep Residual Learning For Image Recognition And Detection Tasks.",
                "Evaluation Metrics We use two evaluation metrics in our experiments.",
                "The data are at https://example.org/data for all to use.",
                "The re- sults of the experiments are good on all sets.",
                "Results are listed in Table 3 for all the data sets.",
                "In the table, we notice that wide columns are read faster.",
                "How close the order matches the printed page, and second, how fast it is.",
                "An introduction to the package that is used to read rotated pages.",
                "Single-page and multi-page reading under poor light with large print."
            })
    void refusesHalfSentencesAndDebris(String sentence) {
        assertThat(stands(sentence)).isFalse();
    }

    @Test
    void refusesMoreThanSixtyWords() {
        assertThat(stands("We " + "really ".repeat(60) + "train it.")).isFalse();
    }

    @Test
    void countsPointingWordsAgainstASentence() {
        String pointing = "We propose a loss that overcomes these issues in training.";
        assertThat(StandingAlone.blemish(pointing, pointing, 10, false).orElseThrow()).isPositive();
    }

    @Test
    void readsChineseToo() {
        String good = "本文提出一种基于注意力机制的图像分类方法。";
        String bad = "这些方法难以处理长文本的问题。";
        assertThat(StandingAlone.blemish(good, good, 21, true)).isPresent();
        assertThat(StandingAlone.blemish(bad, bad, 15, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "式中，λ 为导热系数，h 为板的厚度，t 为时间。",
                "其中，n 为样本的个数，p 为显著性的水平。",
                "作者贡献 王小明：实验设计；李小红：论文撰写与修改。",
                "利益冲突声明：全体作者均声明不存在任何利益冲突。",
                "本文所有作者均声明不存在利益冲突的问题。",
                "为研究温度对沥青路面疲劳寿命的影响规律。",
                "与以往的研究相比，本文的贡献体现在以下四个方面。",
                "年龄小于 18 岁的受试者；（2）合并严重感染；（3）拒绝随访。"
            })
    void refusesAChineseSentenceThatStatesNothing(String sentence) {
        assertThat(StandingAlone.blemish(sentence, sentence, 30, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "为研究温度对沥青路面疲劳寿命的影响，对 24 块板进行了加载试验。",
                "本研究的局限性：（1）只在一家医院进行；（2）随访时间较短。",
                "作者贡献了一份包含 5000 句的方言语料。"
            })
    void keepsAChineseSentenceThatOnlyLooksLikeOne(String sentence) {
        assertThat(StandingAlone.blemish(sentence, sentence, 30, true)).isPresent();
    }
}
