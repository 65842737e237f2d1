package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentencesTest {
    @Test
    void splitsAtFullStops() {
        assertThat(split("We propose mixup. It is simple. Does it work? Yes!"))
                .containsExactly("We propose mixup.", "It is simple.", "Does it work?", "Yes!");
    }

    @Test
    void splitsATextThatIsCutOffAnywhere() {
        String text =
                "We see Fig. 3 (cf. Eq. 2).The gain is 1.5. See Smith et al. (2019).We agree e.g. here… \"So?\" [4].It\u2019s";
        for (int end = 0; end <= text.length(); end++) {
            String cut = text.substring(0, end);
            assertThat(String.join("", split(cut)).replace(" ", ""))
                    .isEqualTo(cut.replace(" ", ""));
        }
    }

    @Test
    void keepsAbbreviationsAndNumbersWhole() {
        assertThat(
                        split(
                                "See Fig. 3 and Eq. (2). Smith et al. (2019) gain 1.5 points, i.e. 3%. We agree."))
                .containsExactly(
                        "See Fig. 3 and Eq. (2).",
                        "Smith et al. (2019) gain 1.5 points, i.e. 3%.",
                        "We agree.");
    }

    @Test
    void keepsInitialsWithTheirNames() {
        assertThat(split("It was shown by J. R. Smith in 1999. We extend it."))
                .containsExactly("It was shown by J. R. Smith in 1999.", "We extend it.");
    }

    @Test
    void endsAfterEtAlWhenASentenceClearlyBegins() {
        assertThat(split("We follow Vaswani et al. The model has six layers."))
                .containsExactly("We follow Vaswani et al.", "The model has six layers.");
    }

    @Test
    void keepsMarksAndQuotesWithTheirSentence() {
        assertThat(split("We use PyTorch.² The rest is “standard.” We stop."))
                .containsExactly("We use PyTorch.²", "The rest is “standard.”", "We stop.");
    }

    @Test
    void letsNamesInSmallLettersOpenASentence() {
        assertThat(split("It needs no labels. mixup is a few lines of code."))
                .containsExactly("It needs no labels.", "mixup is a few lines of code.");
    }

    @Test
    void doesNotSplitInsideBrackets() {
        assertThat(split("We train (see Sec. 3. for details and more. words) twice. Then we stop."))
                .hasSize(2);
    }

    @Test
    void readsOnAfterNamesOfCodeAndFactorials() {
        assertThat(split("Both have fit! and transform! functions. There are n! orders of them."))
                .containsExactly(
                        "Both have fit! and transform! functions.", "There are n! orders of them.");
        String text = "We call the fit! API first. Then we stop.";
        assertThat(
                        Sentences.split(
                                text, i -> i >= text.indexOf("fit!") && i < text.indexOf(" API")))
                .hasSize(2);
    }

    @Test
    void readsOnAfterQuotesAsidesAndEllipses() {
        assertThat(
                        split(
                                "Asked “Why?” they answered. All of E₁, ..., Eₙ and T (a, ...) are used. By our (Human Prox.) judge it is, as in Xyl., fine."))
                .containsExactly(
                        "Asked “Why?” they answered.",
                        "All of E₁, ..., Eₙ and T (a, ...) are used.",
                        "By our (Human Prox.) judge it is, as in Xyl., fine.");
        assertThat(split("It says “it is easy.” (Brown, 2009). We doubt it."))
                .containsExactly("It says “it is easy.” (Brown, 2009).", "We doubt it.");
        assertThat(split("Xyz spinosa Roxb. (a palm, family Xyz) is thorny. It grows."))
                .containsExactly("Xyz spinosa Roxb. (a palm, family Xyz) is thorny.", "It grows.");
        assertThat(split("It is good. (See Section 3). We stop.")).hasSize(3);
        assertThat(split("Nets are good. (Lee, 2019) shows it. Do they? iii) How so?")).hasSize(4);
    }

    @Test
    void readsOnAfterAbbreviationsInEveryForm() {
        assertThat(
                        split(
                                "Cheap v.s. dear, i. e., good, e. g. for trees, -i.e. large- ones: see App. A for col. 3 of it. We agree."))
                .hasSize(2);
    }

    @Test
    void readsOnAfterNumbersOfAListWithinASentence() {
        assertThat(
                        split(
                                "It has two causes: 1. Old data with gaps, and 2. no registration. Both hurt in Table 1. We mend them."))
                .containsExactly(
                        "It has two causes: 1. Old data with gaps, and 2. no registration.",
                        "Both hurt in Table 1.",
                        "We mend them.");
        assertThat(split("Do this: 1. Open it. 2. Close it."))
                .containsExactly("Do this: 1. Open it.", "2. Close it.");
    }

    @Test
    void endsAfterReversedBracketsAndBeforeGluedSentences() {
        assertThat(split("Here r ∈ ]0,1[. These values are negative. So a ∈ ]0,2[, too. We stop."))
                .hasSize(4);
        assertThat(
                        split(
                                "It is below 0.01.The best one (Xyz.jl).This is Base.In.Use or torch.The."))
                .containsExactly(
                        "It is below 0.01.",
                        "The best one (Xyz.jl).",
                        "This is Base.In.Use or torch.The.");
    }

    @Test
    void keepsCallOutsBehindTheStopWithTheirSentence() {
        assertThat(split("It is fast. [16] Koma has been used. [2, 3–5] For more see there. [9]"))
                .containsExactly(
                        "It is fast. [16]",
                        "Koma has been used. [2, 3–5]",
                        "For more see there. [9]");
        assertThat(split("It is fast. [16] shows that."))
                .containsExactly("It is fast.", "[16] shows that.");
    }

    @Test
    void splitsChinese() {
        assertThat(split("本文提出一种新方法。实验表明，准确率提高了1.5%！效果如何？很好。"))
                .containsExactly("本文提出一种新方法。", "实验表明，准确率提高了1.5%！", "效果如何？", "很好。");
    }

    @Test
    void losesNothingButWhiteSpace() {
        String text = "One sentence.  Another e.g. here. And a third without end";
        StringBuilder kept = new StringBuilder();
        Sentences.split(text).forEach(r -> kept.append(text, r.start(), r.end()));
        assertThat(kept.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void knowsWhatEndsAsASentence() {
        assertThat(Sentences.isClosed("It ends.¹")).isTrue();
        assertThat(Sentences.isClosed("它结束了。")).isTrue();
        assertThat(Sentences.isClosed("approximated by")).isFalse();
    }

    private static List<String> split(String text) {
        return Sentences.split(text).stream().map(r -> text.substring(r.start(), r.end())).toList();
    }
}
