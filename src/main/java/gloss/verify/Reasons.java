package gloss.verify;

import java.util.List;
import java.util.Optional;

/// Names what a sentence is refused for when no single check does: its worst unit.
final class Reasons {
    private Reasons() {}

    /// Empty for a sentence without units.
    static Optional<Finding> worst(Clues clues, List<Double> odds) {
        int worst = -1;
        for (int i = 0; i < odds.size(); i++) {
            if (worst < 0 || odds.get(i) > odds.get(worst)) {
                worst = i;
            }
        }
        return worst < 0 ? Optional.empty() : Optional.of(finding(clues.all().get(worst)));
    }

    private static Finding finding(Clues.Clue clue) {
        Unit unit = clue.paired().unit();
        String words = clue.paired().of().text().substring(unit.start(), unit.end()).strip();
        Aspect aspect = aspect(unit, clue.said());
        return new Finding(
                aspect, /* grave= */ false, clue.said() ? words : "", clue.said() ? "" : words);
    }

    /// Words that the sentence leaves out without need mostly say where it holds.
    private static Aspect aspect(Unit unit, boolean said) {
        for (Mark mark : unit.marks()) {
            Optional<Aspect> told = told(mark.kind(), said);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return switch (unit.sort()) {
            case NUMBER -> said ? Aspect.NUMBER : Aspect.SCOPE;
            case NAME -> said ? Aspect.NAME : Aspect.SCOPE;
            case TERM, WORD, HAN -> said ? Aspect.CONTENT : Aspect.SCOPE;
        };
    }

    private static Optional<Aspect> told(Mark.Kind kind, boolean said) {
        return switch (kind) {
            case NEGATION -> Optional.of(Aspect.NEGATION);
            case DIRECTION -> said ? Optional.of(Aspect.COMPARISON) : Optional.empty();
            case SUPERLATIVE -> said ? Optional.of(Aspect.SUPERLATIVE) : Optional.empty();
            case QUANTIFIER -> said ? Optional.of(Aspect.QUANTIFIER) : Optional.empty();
            case CAUSE -> said ? Optional.of(Aspect.CAUSE) : Optional.empty();
            case HEDGE -> said ? Optional.empty() : Optional.of(Aspect.HEDGE);
            case FUTURE -> said ? Optional.empty() : Optional.of(Aspect.TIME);
            case LACK, SOFT, BOOST, SURE, PEAK, ALSO, WILL, PERTURBED -> Optional.empty();
        };
    }

    static boolean isSame(Finding one, Finding other) {
        return one.aspect() == other.aspect()
                || (!other.words().isBlank() && one.words().contains(other.words()));
    }
}
