package gloss.evaluate.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The planted set itself: what it holds, and that its places are read as meant.
final class PlantedSetTest {
    private static final Path DATA = Path.of("../shared/data");

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
        PlantedSet set = PlantedSet.of(new Sources(empty), /* held= */ false);
        assertThat(set.cases()).isNotEmpty().allMatch(c -> c.paper().startsWith("own/"));
        assertThat(set.missing()).isPositive();
    }

    @Test
    void findsItsSentencesAndHoldsEnoughOfEveryKind() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no data at " + DATA);
        PlantedSet open = PlantedSet.of(new Sources(DATA), /* held= */ false);
        PlantedSet held = PlantedSet.of(new Sources(DATA), /* held= */ true);
        assertThat(open.missing() + held.missing()).isLessThanOrEqualTo(FEW);
        assertThat(open.papers() + held.papers()).isGreaterThanOrEqualTo(60);
        assertThat(Math.abs(open.papers() - held.papers())).isLessThan(open.papers() / 4);
        List<Case> all = Stream.concat(open.cases().stream(), held.cases().stream()).toList();
        assertThat(all.stream().filter(c -> c.kind() != Kind.FAITHFUL).count())
                .isGreaterThanOrEqualTo(1200);
        for (Kind kind : Kind.values()) {
            assertThat(all.stream().filter(c -> c.kind() == kind).count())
                    .as("%s", kind)
                    .isGreaterThanOrEqualTo(kind == Kind.FAITHFUL ? 500 : LEAST);
        }
    }

    /// A parser that reads some sentences otherwise than today's may lose so many rewrites.
    private static final int FEW = 15;

    private static final int LEAST = 30;
}
