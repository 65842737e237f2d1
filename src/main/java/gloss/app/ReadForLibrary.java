package gloss.app;

import gloss.compose.Settings;
import gloss.json.Seal;
import gloss.paper.Paper;
import gloss.paper.Problem;
import gloss.reading.Checker;
import gloss.reading.Reading;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The reading that a library keeps of a paper: of five minutes at usual speed, sealed, without
/// pictures. None of scanned images, nor one that the checker faults.
public final class ReadForLibrary implements Function<Paper, Optional<Reading>> {
    private static final int MINUTES = 5;
    private static final int USUAL_SPEED = 0;

    private final BiFunction<Paper, Settings, Reading> composer;
    private final Checker checker;

    public ReadForLibrary(BiFunction<Paper, Settings, Reading> composer, Checker checker) {
        this.composer = composer;
        this.checker = checker;
    }

    @Override
    public Optional<Reading> apply(Paper paper) {
        boolean nothing =
                paper.notices().stream()
                        .anyMatch(n -> n.problem() == Problem.NO_TEXT && n.page() == 0);
        if (nothing) {
            return Optional.empty();
        }
        String labels = paper.language().startsWith("zh") ? "zh" : "en";
        Reading reading = composer.apply(paper, new Settings(labels, MINUTES, USUAL_SPEED));
        return checker.faults(reading, paper).isEmpty()
                ? Optional.of(Seal.seal(reading))
                : Optional.empty();
    }
}
