package gloss.evaluate.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.evaluate.planted.Case.Direction;
import gloss.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The planted set with its sentences: how much it holds, and that the check stays a little above
/// what it was measured at (`docs/quality.md`), on both halves.
@Tag("corpus-long")
final class CheckFloorsTest {
    private static final Path DATA = Path.of("../shared/data");

    private static final Map<Kind, Double> LEAST =
            Map.of(
                    Kind.NUMBER, 0.94,
                    Kind.UNIT, 0.94,
                    Kind.NAME, 0.93,
                    Kind.NEGATION, 0.80,
                    Kind.COMPARISON, 0.80,
                    Kind.HEDGE, 0.85,
                    Kind.SCOPE, 0.60,
                    Kind.QUANTIFIER, 0.80,
                    Kind.CAUSE, 0.85);

    private static final double MOST_ALARMS = 0.10;

    @BeforeEach
    void data() {
        assumeTrue(Files.isDirectory(DATA), "no data at " + DATA);
    }

    @Test
    void holdsEnoughOfEveryKindFromEnoughPapers() throws IOException {
        PlantedSet open = PlantedSet.of(new Sources(DATA), /* held= */ false);
        PlantedSet held = PlantedSet.of(new Sources(DATA), /* held= */ true);
        assertThat(open.missing() + held.missing()).isLessThanOrEqualTo(15);
        assertThat(open.papers() + held.papers()).isGreaterThanOrEqualTo(280);
        for (Kind kind : Kind.values()) {
            long count =
                    open.cases().stream().filter(c -> c.kind() == kind).count()
                            + held.cases().stream().filter(c -> c.kind() == kind).count();
            assertThat(count)
                    .as("%s", kind)
                    .isGreaterThanOrEqualTo(kind == Kind.FAITHFUL ? 590 : 60);
        }
    }

    @Test
    void catchesWhatItWasMeasuredToCatch() throws IOException {
        List<Direction> all = Arrays.asList(Direction.values());
        for (boolean held : List.of(false, true)) {
            Tally tally = new CheckTest(DATA, held).tally(Verifier.DEFAULT_STRICTNESS);
            LEAST.forEach((kind, least) ->
                    assertThat(tally.caught(kind, all))
                            .as("%s", kind)
                            .isGreaterThanOrEqualTo(least));
            assertThat(tally.caught(Kind.FAITHFUL, all)).isLessThanOrEqualTo(MOST_ALARMS);
        }
    }
}
