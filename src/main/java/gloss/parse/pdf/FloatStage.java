package gloss.parse.pdf;

import java.util.List;
import java.util.Set;

/// Finds figures and tables by their captions.
final class FloatStage {
    private FloatStage() {}

    static Floats of(Layout layout, Joiner joiner) {
        return new Floats(List.of(), Set.of());
    }
}
