package gloss.reading;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuotationTest {
    private static boolean follows(String text, String sentence, Span... marks) {
        return Quotation.follow(text, List.of(new Quotation(sentence, sentence, List.of(marks))));
    }

    @Test
    void acceptsTheSentenceItself() {
        assertThat(follows("We gain 1.4 % over ERM.", "We gain 1.4 % over ERM.")).isTrue();
    }

    @Test
    void leavesOutCitationMarks() {
        assertThat(follows("Models memorize labels.", "Models [3] memorize labels [4, 5]."))
                .isTrue();
        assertThat(follows("Models memorize labels.", "Models12 memorize labels.", new Span(6, 8)))
                .isTrue();
    }

    @Test
    void doesNotTakeANarrativeCitationForAMark() {
        assertThat(follows("Propose a loss.", "Smith and Lee propose a loss.", new Span(0, 13)))
                .isFalse();
    }

    @Test
    void keepsNumbersAfterChineseFrom() {
        assertThat(follows("覆盖率 % 提高到 44.4%。", "覆盖率从 20.2% 提高到 44.4%。")).isFalse();
        assertThat(follows("可知覆盖率提高。", "由图 3 可知覆盖率提高。")).isFalse();
        assertThat(follows("覆盖率提高。", "由图 3 可知，覆盖率提高。")).isTrue();
        assertThat(follows("方法较好。", "如第 3.1 节所述，方法较好。")).isTrue();
    }

    @Test
    void leavesOutCrossReferencesAndOpenings() {
        assertThat(follows("Accuracy rises.", "However, as shown in Fig. 3, accuracy rises."))
                .isTrue();
        assertThat(follows("Accuracy rises.", "(ii) Accuracy rises (see Table 2).")).isTrue();
    }

    @Test
    void leavesOutAsidesButNoneThatRestrict() {
        assertThat(follows("The loss is convex.", "The loss (see Lee 2010) is convex.")).isTrue();
        assertThat(follows("The loss is convex.", "The loss (if smooth) is convex.")).isFalse();
    }

    @Test
    void leavesOutClausesAtBoundaries() {
        String sentence =
                "In this paper, we propose mixup, which trains on convex combinations of pairs.";
        assertThat(follows("We propose mixup.", sentence)).isTrue();
        assertThat(follows("We propose mixup, which trains on pairs.", sentence)).isFalse();
    }

    @Test
    void keepsConditionsNegationsAndScope() {
        assertThat(follows("The method converges.", "The method converges, unless noise is large."))
                .isFalse();
        assertThat(follows("We win.", "For small data sets, we win.")).isFalse();
        assertThat(follows("It helps.", "It helps, but not when labels are clean.")).isFalse();
    }

    @Test
    void refusesNewWordsOtherOrderAndOtherCase() {
        String sentence = "Mixup improves the accuracy of networks.";
        assertThat(follows("Mixup greatly improves the accuracy of networks.", sentence)).isFalse();
        assertThat(follows("The accuracy of networks improves mixup.", sentence)).isFalse();
        assertThat(follows("Mixup Improves the accuracy of networks.", sentence)).isFalse();
        assertThat(follows("mixup improves the accuracy of networks.", sentence)).isTrue();
    }

    @Test
    void keepsNumbersWhole() {
        assertThat(follows("It gains 1.", "It gains 1.4.")).isFalse();
        assertThat(follows("It costs 1.", "It costs 1,000.")).isFalse();
        assertThat(follows("It moves by 0.5.", "It moves by -0.5.")).isFalse();
        assertThat(follows("It lies at 78.3.", "It lies at 78.3 ± 0.2.")).isFalse();
        assertThat(follows("We use ResNet.", "We use ResNet-50.")).isFalse();
    }

    @Test
    void refusesWordsOfTheSentenceOutsideTheQuote() {
        String sentence = "It is fast, and it is exact.";
        Quotation first = new Quotation(sentence, "It is fast", List.of());
        assertThat(Quotation.follow("It is fast.", List.of(first))).isTrue();
        assertThat(Quotation.follow("It is exact.", List.of(first))).isFalse();
    }

    @Test
    void followsSeveralQuotesInTheirOrder() {
        Quotation one = new Quotation("It is fast.", "It is fast.", List.of());
        Quotation two = new Quotation("It is exact.", "It is exact.", List.of());
        assertThat(Quotation.follow("It is fast. It is exact.", List.of(one, two))).isTrue();
        assertThat(Quotation.follow("It is exact. It is fast.", List.of(one, two))).isFalse();
    }

    @Test
    void followsChineseCharacterByCharacter() {
        assertThat(follows("准确率提高。", "因此，如图3所示，准确率提高。")).isTrue();
        assertThat(follows("准确率降低。", "因此，准确率提高。")).isFalse();
    }
}
