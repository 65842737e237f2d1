package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class JoinerTest {
    @Test
    void undoesAHyphenThatOnlyTheBreakNeeded() {
        assertThat(join(Set.of("reinforcement"), "deep reinforce-", "ment learning"))
                .isEqualTo("deep reinforcement learning");
    }

    @Test
    void keepsAHyphenThatThePaperPrintsElsewhere() {
        assertThat(join(Set.of("problem-dependent"), "a problem-", "dependent bound"))
                .isEqualTo("a problem-dependent bound");
    }

    @Test
    void keepsTheHyphenOfUsualCompounds() {
        assertThat(join(Set.of("evident"), "the state-of-the-", "art", "is self-", "evident"))
                .isEqualTo("the state-of-the-art is self-evident");
    }

    @Test
    void keepsTheHyphenBetweenTwoOfThePapersWords() {
        assertThat(join(Set.of("computational", "heavy"), "a computational-", "heavy detector"))
                .isEqualTo("a computational-heavy detector");
    }

    @Test
    void keepsHyphensBeforeCapitalsAndFigures() {
        assertThat(join(Set.of(), "on CIFAR-", "10 and PreAct-", "ResNet"))
                .isEqualTo("on CIFAR-10 and PreAct-ResNet");
    }

    @Test
    void keepsTheHyphenAfterAnAcronym() {
        assertThat(join(Set.of(), "its BN-", "based counterparts"))
                .isEqualTo("its BN-based counterparts");
    }

    @Test
    void undoesABreakWithinAnEnglishWordWhateverItBeginsWith() {
        assertThat(join(Set.of(), "the pre-", "vious state-", "ments give sub-", "stantial doubt"))
                .isEqualTo("the previous statements give substantial doubt");
        assertThat(join(Set.of("standing"), "our under-", "standing of embed-", "dings"))
                .isEqualTo("our understanding of embeddings");
    }

    @Test
    void keepsTheHyphenOfTwoEnglishWordsThatMakeNoneTogether() {
        assertThat(
                        join(
                                Set.of(),
                                "a size-",
                                "independent, cross-",
                                "lingual, fine-",
                                "tuned score"))
                .isEqualTo("a size-independent, cross-lingual, fine-tuned score");
    }

    @Test
    void takesTheFormThatThePaperPrintsMoreOften() {
        Setter setter = new Setter(1);
        setter.set(72, 100, 10, Setter.ROMAN, "by fine-tuning and more fine-tuning");
        setter.set(72, 112, 10, Setter.ROMAN, "or finetuning, with a hyperparameter");
        setter.set(72, 124, 10, Setter.ROMAN, "a hyperparameter is a hyper-parameter");
        assertThat(Manner.of(List.of(setter.lines())).vocabulary())
                .contains("fine-tuning", "hyperparameter")
                .doesNotContain("finetuning", "hyper-parameter");
    }

    @Test
    void keepsTheHyphenThatStandsForTheRestOfACompound() {
        assertThat(join(Set.of(), "both low-", "and high-order terms"))
                .isEqualTo("both low- and high-order terms");
        assertThat(join(Set.of(), "in pre-", "or postoperative care, two-", "to threefold"))
                .isEqualTo("in pre- or postoperative care, two- to threefold");
        assertThat(join(Set.of("noisy-or"), "a noisy-", "or gate")).isEqualTo("a noisy-or gate");
        assertThat(join(Set.of(), "each oper-", "and is command-", "and-control"))
                .isEqualTo("each operand is command-and-control");
    }

    @Test
    void undoesHyphensInCapitals() {
        assertThat(join(Set.of(), "EVO-", "LUTIONARY ALGORITHMS"))
                .isEqualTo("EVOLUTIONARY ALGORITHMS");
    }

    @Test
    void joinsChineseLinesWithoutSpace() {
        assertThat(join(Set.of(), "本文提出一种", "新的方法")).isEqualTo("本文提出一种新的方法");
    }

    @Test
    void takesNoTailOfABrokenWordForAWord() {
        Setter setter = new Setter(1);
        setter.set(72, 100, 10, Setter.ROMAN, "as it was in the pre-");
        setter.set(72, 112, 10, Setter.ROMAN, "vious model of rivers");
        assertThat(Manner.of(List.of(setter.lines())).vocabulary())
                .contains("model", "rivers")
                .doesNotContain("vious");
    }

    @Test
    void joinsAddressesBrokenAtALine() {
        assertThat(join(Set.of(), "see https://github.", "com/rivers/silt_", "model for more."))
                .isEqualTo("see https://github.com/rivers/silt_model for more.");
        assertThat(join(Set.of(), "see https://rivers.org.", "One more: the end."))
                .isEqualTo("see https://rivers.org. One more: the end.");
    }

    @Test
    void findsTheWayBackToBothLines() {
        Passage passage = passage(Set.of(), "first line", "second line");
        int at = passage.text().indexOf("line second");
        assertThat(passage.boxes(new Span(at, at + "line second".length())))
                .extracting(b -> b.top() < 100)
                .containsExactly(true, false);
    }

    private static String join(Set<String> vocabulary, String... rows) {
        return passage(vocabulary, rows).text();
    }

    private static Passage passage(Set<String> vocabulary, String... rows) {
        List<Line> lines = new ArrayList<>();
        float base = 100;
        for (String row : rows) {
            lines.add(Setter.line(72, base, 10, Setter.ROMAN, row));
            base += 12;
        }
        return new Joiner(vocabulary).join(lines);
    }
}
