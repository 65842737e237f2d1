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

/// The planted sets with their sentences: how much they hold, and that the check stays near what it
/// was measured at (`docs/quality.md`) on both: the one it was tuned on and the fresh one. The
/// bounds are below what we want; they keep it from getting worse.
@Tag("corpus-long")
final class CheckFloorsTest {
    private static final Path DATA = Path.of("../shared/data");

    private static final Map<Kind, Double> TUNED =
            Map.of(
                    Kind.NUMBER, 0.97,
                    Kind.UNIT, 0.91,
                    Kind.NAME, 0.95,
                    Kind.NEGATION, 0.90,
                    Kind.COMPARISON, 0.87,
                    Kind.HEDGE, 0.86,
                    Kind.SCOPE, 0.70,
                    Kind.QUANTIFIER, 0.85,
                    Kind.CAUSE, 0.88);

    private static final Map<Kind, Double> FRESH =
            Map.of(
                    Kind.NUMBER, 0.93,
                    Kind.UNIT, 0.86,
                    Kind.NAME, 0.87,
                    Kind.NEGATION, 0.78,
                    Kind.COMPARISON, 0.64,
                    Kind.HEDGE, 0.79,
                    Kind.SCOPE, 0.50,
                    Kind.QUANTIFIER, 0.89,
                    Kind.CAUSE, 0.86);

    private static final double ALARMS_TUNED = 0.13;
    private static final double ALARMS_FRESH = 0.40;

    @BeforeEach
    void data() {
        assumeTrue(Files.isDirectory(DATA), "no data at " + DATA);
    }

    @Test
    void holdsEnoughOfEveryKindFromEnoughPapers() throws IOException {
        PlantedSet open = PlantedSet.of(new Sources(DATA), /* held= */ false);
        PlantedSet held = PlantedSet.of(new Sources(DATA), /* held= */ true);
        assertThat(open.missing() + held.missing()).isLessThanOrEqualTo(15);
        assertThat(open.papers() + held.papers()).isGreaterThanOrEqualTo(450);
        for (Kind kind : Kind.values()) {
            long count =
                    open.cases().stream().filter(c -> c.kind() == kind).count()
                            + held.cases().stream().filter(c -> c.kind() == kind).count();
            assertThat(count)
                    .as("%s", kind)
                    .isGreaterThanOrEqualTo(kind == Kind.FAITHFUL ? 900 : 95);
        }
    }

    @Test
    void catchesWhatItWasMeasuredToCatch() throws IOException {
        holds(/* held= */ false, TUNED, ALARMS_TUNED);
        holds(/* held= */ true, FRESH, ALARMS_FRESH);
    }

    private static void holds(boolean held, Map<Kind, Double> floors, double alarms)
            throws IOException {
        List<Direction> all = Arrays.asList(Direction.values());
        Tally tally = new CheckTest(DATA, held).tally(Verifier.DEFAULT_STRICTNESS);
        floors.forEach((kind, least) ->
                assertThat(tally.caught(kind, all)).as("%s", kind).isGreaterThanOrEqualTo(least));
        assertThat(tally.caught(Kind.FAITHFUL, all)).isLessThanOrEqualTo(alarms);
    }
}
