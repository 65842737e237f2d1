package gloss.compose;

import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.reading.KeyEquation;
import gloss.reading.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The theorem that a theory paper is about, shown as a picture of the page: the first that is
/// called a theorem and stands on one page, since the main result is stated first.
final class KeyEquations {
    private static final Pattern THEOREM = Pattern.compile("^(?:Main )?Theorem\\b|^定理");
    private static final double TALLEST = 220;

    private KeyEquations() {}

    static Optional<KeyEquation> of(Paper paper, Kind kind, SectionKinds kinds) {
        if (kind != Kind.THEORY) {
            return Optional.empty();
        }
        return paper.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.THEOREM)
                .filter(b -> THEOREM.matcher(b.text()).find())
                .filter(b -> kinds.of(b.section()) != SectionKind.APPENDIX)
                .filter(b -> onePage(b.place().boxes()))
                .map(b -> new KeyEquation(b.id(), Role.RESULTS, Box.around(b.place().boxes()), ""))
                .filter(e -> e.box().height() <= TALLEST)
                .findFirst();
    }

    private static boolean onePage(List<Box> boxes) {
        return !boxes.isEmpty() && boxes.stream().map(Box::page).distinct().count() == 1;
    }
}
