package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Link;
import gloss.paper.Paper;
import gloss.paper.Papers;
import gloss.reading.Check;
import gloss.reading.Checker;
import gloss.reading.Lead;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComposerTest {
    private static final String TEXT =
            """
            # Abstract

            Large deep networks are powerful, but suffer from memorization of labels. In this work, we propose mixup, a simple principle for training networks. Mixup trains a network on convex combinations of pairs of examples. Experiments show that mixup improves the accuracy of networks by 1.4% on ImageNet.

            # Introduction

            Large deep networks have enabled breakthroughs in many fields [1]. However, empirical risk minimization (ERM) allows networks to memorize the training labels [2]. The rest of this paper is organized as follows.

            # Method

            We sample a mixing weight from a Beta distribution for every pair of examples. We train the network on the mixed examples with the usual loss of ERM [2]. This is simple.

            # Experiments

            We evaluate mixup on the ImageNet data set of 1,300,000 images [1]. Mixup outperforms the ERM baseline by 1.4% in accuracy on ImageNet.

            # Conclusion

            One limitation of our method is that it cannot handle structured prediction. In future work, we plan to extend mixup to structured prediction tasks.

            # Acknowledgements

            We propose to thank the reviewers for many helpful comments on the method.
            """;

    private final Composer composer = new Composer();

    private static Papers papers() {
        return Papers.of(TEXT)
                .titled("mixup: Beyond Empirical Risk Minimization")
                .reference("ImageNet")
                .reference("Statistical learning theory")
                .link("https://example.org/mixup", Link.Role.CODE)
                .figure("Overview of mixup.", "s2.b5.9")
                .table("Results on ImageNet", "Method | Accuracy\nERM | 76.9\nmixup | 78.3");
    }

    private Reading reading(Settings settings) {
        Paper paper = papers().paper();
        Reading reading = composer.compose(paper, settings);
        assertThat(new Checker().faults(reading, paper)).isEmpty();
        return reading;
    }

    private static String headline(Reading reading) {
        Point headline = reading.headline();
        return headline == null ? "" : headline.text();
    }

    private static String said(Reading reading, Role role) {
        return String.join(" ", reading.part(role).points().stream().map(Point::text).toList());
    }

    @Test
    void putsEachSentenceWhereItBelongs() {
        Reading reading = reading(Settings.usual());
        assertThat(headline(reading))
                .startsWith("In this work, we propose mixup")
                .contains("by 1.4% on ImageNet");
        assertThat(said(reading, Role.PROBLEM)).contains("memorization of labels");
        assertThat(said(reading, Role.METHOD)).contains("mixing weight");
        assertThat(said(reading, Role.RESULTS)).doesNotContain("1.4% in accuracy");
        assertThat(said(reading, Role.LIMITS)).contains("cannot handle structured prediction");
        assertThat(reading.part(Role.LIMITS).points()).noneMatch(p -> p.lead() == Lead.SEARCHED);
    }

    @Test
    void choosesNoDanglingRoadmapOrThanks() {
        String all = String.join(" ", reading(Settings.usual()).points().map(Point::text).toList());
        assertThat(all).doesNotContain("This is simple", "organized as follows", "thank");
    }

    @Test
    void saysWhereToReadOn() {
        assertThat(reading(Settings.usual()).part(Role.NEXT).points())
                .extracting(Point::text)
                .contains(
                        "Read page 1, section 2 “Method”: how it works, in full.",
                        "The code is at https://example.org/mixup.",
                        "Author (2002), “Statistical learning theory”: cited 2 times, most in section 1 “Introduction”.");
    }

    @Test
    void showsTheFigureTheTableAndTheComparison() {
        Reading reading = reading(Settings.usual());
        assertThat(reading.figures()).extracting(f -> f.id()).containsExactly("fig1");
        assertThat(reading.tables()).extracting(t -> t.id()).containsExactly("tab1");
        assertThat(reading.part(Role.RESULTS).points())
                .filteredOn(p -> p.check() == Check.FORM)
                .extracting(Point::text)
                .containsExactly("Table 1: mixup 78.3, ERM 76.9 (Accuracy), a difference of +1.4.");
    }

    @Test
    void saysWhereItLookedWhenNoLimitIsAdmitted() {
        assertThat(searched("We described mixup and what it does for image classifiers."))
                .containsExactly(
                        "We found no sentence that admits a limit; we looked in 4 “Conclusion”, 3 “Experiments”, 1 “Introduction”.");
    }

    @Test
    void namesTheSectionThatMayAdmitALimitRatherThanDenyIt() {
        assertThat(
                        searched(
                                "However, this cannot handle structured prediction, which is one limitation."))
                .containsExactly(
                        "No sentence that surely admits a limit can be read alone; look in 4 “Conclusion”.");
    }

    /// What the limits say of a paper that concludes so.
    private List<String> searched(String conclusion) {
        Paper paper =
                Papers.of(TEXT.replaceFirst("One limitation of our method.*\\.", conclusion))
                        .paper();
        return composer.compose(paper, Settings.usual()).part(Role.LIMITS).points().stream()
                .filter(p -> p.lead() == Lead.SEARCHED)
                .map(Point::text)
                .toList();
    }

    @Test
    void writesFixedSentencesInTheLabelsLanguage() {
        assertThat(reading(new Settings("zh", 5, 0)).part(Role.NEXT).points())
                .extracting(Point::text)
                .contains("读第 1 页，第 2 节「Method」：方法的完整说明。");
    }

    @Test
    void explainsTheAbbreviationsItUses() {
        assertThat(reading(Settings.usual()).terms())
                .extracting(t -> t.term() + ": " + t.meaning())
                .containsExactly("ERM: empirical risk minimization");
    }

    @Test
    void keepsEveryBudget() {
        for (double minutes : new double[] {1, 1.5, 3, 5, 20}) {
            for (int speed : new int[] {1, 20, 60, 175, 238, 1000}) {
                Reading reading = reading(new Settings("en", minutes, speed));
                assertThat(reading.minutes()).isLessThanOrEqualTo(minutes);
            }
        }
    }

    @Test
    void readsAnEmptyPaper() {
        Paper paper = Papers.of("# Abstract\n\nNothing.").paper();
        Reading reading = composer.compose(paper, Settings.usual());
        assertThat(reading.headline()).isNull();
        assertThat(new Checker().faults(reading, paper)).isEmpty();
    }

    @Test
    void readsAChinesePaper() {
        Paper paper =
                Papers.of(
                                """
                                # 摘要

                                现有方法难以处理长文本的分类问题。本文提出一种基于注意力机制的文本分类方法。实验结果表明，本文方法的准确率提高了3.2%。

                                # 方法

                                首先采用双向网络提取文本的上下文特征，然后利用注意力机制计算权重。

                                # 结论

                                本文方法仅考虑了中文文本，未来将进一步研究其他语言。
                                """)
                        .in("zh")
                        .titled("基于注意力机制的长文本分类")
                        .paper();
        Reading reading = composer.compose(paper, new Settings("zh", 5, 0));
        assertThat(new Checker().faults(reading, paper)).isEmpty();
        assertThat(headline(reading)).isEqualTo("本文提出一种基于注意力机制的文本分类方法。");
        assertThat(said(reading, Role.PROBLEM)).contains("难以处理长文本");
        assertThat(said(reading, Role.RESULTS)).contains("3.2%");
        assertThat(said(reading, Role.LIMITS)).contains("仅考虑了中文文本");
    }

    @Test
    void takesTheFirstItemsOfAChineseListOfLimits() {
        Reading reading =
                chinese(
                        "土壤水分的长期变化机制至今尚未完全阐明，需要更多的观测。",
                        "本研究的局限性：（1）只在一个流域进行，样本量较小，结论外推到其他地区时应谨慎；（2）未设置没有灌溉的对照小区，无法区分降水与灌溉各自的作用；（3）观测的时间只有两年，对长期变化的影响尚不清楚；（4）传感器的埋设深度只有一种，可能低估了深层土壤的水分变化及其对作物根系的影响。");
        assertThat(said(reading, Role.LIMITS)).contains("局限性：（1）只在一个流域进行").doesNotContain("尚未完全阐明");
    }

    @Test
    void takesNoConditionForAnAssumptionAndNoOpenQuestionOfTheFieldForALimit() {
        Reading reading =
                chinese(
                        "在高温条件下，作物的蒸腾速率随着风速的增加先升高后下降。",
                        "现有方法几乎都依赖人工标注，根系吸水的机理仍有待厘清。",
                        "受经费所限，本文未布设深层的观测点，结论难以推广到沙地。");
        assertThat(said(reading, Role.LIMITS))
                .contains("未布设深层的观测点")
                .doesNotContain("高温条件下")
                .doesNotContain("有待厘清");
    }

    /// A paper whose discussion says these sentences.
    private Reading chinese(String... discussion) {
        Paper paper =
                Papers.of(
                                """
                                # 摘要

                                灌溉用水的估计缺乏连续的观测。本文提出一种基于土壤传感器的灌溉用水估计方法。实验结果表明，本文方法的误差降低了4.1%%。

                                # 讨论

                                %s
                                """
                                        .formatted(String.join("", discussion)))
                        .in("zh")
                        .titled("基于土壤传感器的灌溉用水估计")
                        .paper();
        Reading reading = composer.compose(paper, new Settings("zh", 5, 0));
        assertThat(new Checker().faults(reading, paper)).isEmpty();
        return reading;
    }

    @Test
    void givesTheSameReadingTwice() {
        assertThat(reading(Settings.usual()))
                .isEqualTo(new Composer().compose(papers().paper(), Settings.usual()));
    }
}
