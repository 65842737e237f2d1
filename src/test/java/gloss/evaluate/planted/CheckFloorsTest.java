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
/// was measured at (`docs/quality.md`) on what it has learned from: our own sets and the authors'.
/// The bounds are below what we want; they keep it from getting worse.
@Tag("corpus-long")
final class CheckFloorsTest {
    private static final Path DATA = Path.of("../shared/data");

    private static final Map<Kind, Double> TUNED =
            Map.of(
                    Kind.NUMBER,
                    0.95,
                    Kind.UNIT,
                    0.75,
                    Kind.NAME,
                    0.90,
                    Kind.NEGATION,
                    0.68,
                    Kind.COMPARISON,
                    0.75,
                    Kind.HEDGE,
                    0.78,
                    Kind.SCOPE,
                    0.55,
                    Kind.QUANTIFIER,
                    0.78,
                    Kind.CAUSE,
                    0.78);

    private static final Map<Kind, Double> AUTHORS =
            Map.of(
                    Kind.NUMBER,
                    0.93,
                    Kind.UNIT,
                    0.70,
                    Kind.NAME,
                    0.85,
                    Kind.NEGATION,
                    0.60,
                    Kind.COMPARISON,
                    0.60,
                    Kind.HEDGE,
                    0.72,
                    Kind.SCOPE,
                    0.48,
                    Kind.QUANTIFIER,
                    0.70,
                    Kind.CAUSE,
                    0.72);

    private static final double ALARMS_TUNED = 0.22;
    private static final double ALARMS_AUTHORS = 0.33;

    @BeforeEach
    void data() {
        assumeTrue(Files.isDirectory(DATA), "no data at " + DATA);
    }

    @Test
    void holdsEnoughOfEveryKindFromEnoughPapers() throws IOException {
        PlantedSet open = PlantedSet.of(new Sources(DATA), PlantedSet.OURS);
        PlantedSet authors = PlantedSet.of(new Sources(DATA), PlantedSet.AUTHORS);
        assertThat(open.missing() + authors.missing()).isLessThanOrEqualTo(15);
        assertThat(open.papers() + authors.papers()).isGreaterThanOrEqualTo(1000);
        for (Kind kind : Kind.values()) {
            long count =
                    open.cases().stream().filter(c -> c.kind() == kind).count()
                            + authors.cases().stream().filter(c -> c.kind() == kind).count();
            assertThat(count)
                    .as("%s", kind)
                    .isGreaterThanOrEqualTo(kind == Kind.FAITHFUL ? 1750 : 200);
        }
    }

    @Test
    void catchesWhatItWasMeasuredToCatch() throws IOException {
        holds(PlantedSet.OURS, TUNED, ALARMS_TUNED);
        holds(PlantedSet.AUTHORS, AUTHORS, ALARMS_AUTHORS);
    }

    private static void holds(List<String> sets, Map<Kind, Double> floors, double alarms)
            throws IOException {
        List<Direction> all = Arrays.asList(Direction.values());
        Tally tally = new CheckTest(DATA, sets).tally(Verifier.DEFAULT_STRICTNESS);
        floors.forEach((kind, least) ->
                assertThat(tally.caught(kind, all)).as("%s", kind).isGreaterThanOrEqualTo(least));
        assertThat(tally.caught(Kind.FAITHFUL, all)).isLessThanOrEqualTo(alarms);
    }
}
