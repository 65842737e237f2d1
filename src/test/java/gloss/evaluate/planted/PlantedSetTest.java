package gloss.evaluate.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The planted set itself: what it holds, and that its places are read as meant.
final class PlantedSetTest {
    @Test
    void readsAPlaceAsTrueFirstAndFalseInEachSecondForm() {
        Rewrite rewrite =
                Rewrite.of("own/x\t0\ten\tIt is {C:faster|slower} {S:on images|} by {N:3|5}.");
        assertThat(rewrite.faithful()).isEqualTo("It is faster on images by 3.");
        assertThat(rewrite.altered())
                .containsExactly(
                        new Rewrite.Altered(Kind.COMPARISON, "It is slower on images by 3."),
                        new Rewrite.Altered(Kind.SCOPE, "It is faster  by 3."),
                        new Rewrite.Altered(Kind.NUMBER, "It is faster on images by 5."));
    }

    @Test
    void knowsASentenceByItsLettersWhateverItsSpacesAndSigns() {
        assertThat(Rewrite.key("A (new) method, 3×."))
                .isEqualTo(Rewrite.key("A new method 3 ×"))
                .isNotEqualTo(Rewrite.key("A new method 4×."));
    }

    @Test
    void makesOneFalsehoodOfAKindByRuleWhereTheEvidenceAllowsIt() {
        Rules rules = new Rules(List.of("B\ten\t256\t\\bgood\\b\tthe best\tbest"));
        Rewrite rewrite = Rewrite.of("own/x\t0\ten\tIt is good.");
        assertThat(rules.altered(rewrite, Kind.SUPERLATIVE, "It does well."))
                .contains(new Rewrite.Altered(Kind.SUPERLATIVE, "It is the best."));
        assertThat(rules.altered(rewrite, Kind.SUPERLATIVE, "It is best.")).isEmpty();
    }

    @Test
    void runsWithOurOwnSentencesWhereThereIsNoData(@TempDir Path empty) throws IOException {
        PlantedSet set = PlantedSet.of(new Sources(empty), PlantedSet.OURS);
        assertThat(set.cases()).isNotEmpty().allMatch(c -> c.paper().startsWith("own/"));
        assertThat(set.missing()).isPositive();
    }
}
