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
/// called a theorem and stands on one page, since the main result is stated first; not one that
/// cites where it is from, nor one of a section on what is known.
final class KeyEquations {
    private static final Pattern THEOREM = Pattern.compile("^(?:Main )?Theorem\\b|^定理");

    /// "Theorem 2.2 ([13, 5])", "Theorem 1 (Geiger et al., 1990)", "[14, Theorem 3]".
    private static final Pattern CITED =
            Pattern.compile(
                    "^(?:Main )?(?:Theorem|定理)\\s*[\\w.]*\\s*(?:\\[\\d|[(（\\[][^)）]{0,80}?(?:\\[\\d|\\b(?:1[89]|20)\\d\\d\\b|\\bet al))"
                            + "|^Theorem [\\d.]+ (?:and|also|implies|demonstrates|shows?|states?|says|tells|gives|is|follows|holds|can|provides|suggests|means)\\b");

    private static final double TALLEST = 220;

    private KeyEquations() {}

    static Optional<KeyEquation> of(Paper paper, Kind kind, SectionKinds kinds) {
        if (kind != Kind.THEORY) {
            return Optional.empty();
        }
        return paper.blocks().stream()
                .filter(b -> isOwn(b, kinds))
                .filter(b -> onePage(b.place().boxes()))
                .map(b -> new KeyEquation(b.id(), Role.RESULTS, Box.around(b.place().boxes()), ""))
                .filter(e -> e.box().height() <= TALLEST)
                .findFirst();
    }

    /// Whether it states a theorem of the authors.
    static boolean isOwn(Block block, SectionKinds kinds) {
        return block.kind() == Block.Kind.THEOREM
                && THEOREM.matcher(block.text()).find()
                && !CITED.matcher(block.text()).find()
                && own(kinds.of(block.section()));
    }

    private static boolean own(SectionKind kind) {
        return switch (kind) {
            case BACKGROUND, RELATED, APPENDIX, ASIDE -> false;
            case FRONT, ABSTRACT, INTRODUCTION, METHOD, DATA, SETUP, RESULTS -> true;
            case DISCUSSION, LIMITATIONS, CONCLUSION, FUTURE, BODY -> true;
        };
    }

    private static boolean onePage(List<Box> boxes) {
        return !boxes.isEmpty() && boxes.stream().map(Box::page).distinct().count() == 1;
    }
}
