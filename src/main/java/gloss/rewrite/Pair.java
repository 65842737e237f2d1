package gloss.rewrite;

import gloss.reading.Beside;
import gloss.reading.Check;
import gloss.reading.Evidence;
import gloss.reading.Objection;
import gloss.reading.Point;
import gloss.reading.Ruling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the point of what was written for it, in one language or two. Both say the same numbers,
/// or the one that fits the other no more is replaced too.
final class Pair {
    private Pair() {}

    static Point of(
            Point extract,
            Draft main,
            @Nullable Draft other,
            @Nullable String beside,
            Judge judge) {
        Draft one = main;
        Draft two = other;
        if (two != null && beside != null) {
            Objection differ = new Objection(Objection.Kind.OTHER_NUMBERS, "", "");
            if (two.good() && !judge.sameNumbers(said(one, extract), said(two, extract))) {
                two = two.refused(differ);
            }
            if (one.good()
                    && !two.good()
                    && !judge.sameNumbers(said(one, extract), said(two, extract))) {
                one = one.refused(differ);
            }
        }
        List<Evidence.Quoted> sources =
                check(one, extract) == Check.SUPPORTED
                        ? one.sources()
                        : two != null && two.good() ? two.sources() : Rewriter.quotes(extract);
        return new Point(
                extract.id(),
                said(one, extract),
                extract.lead(),
                extract.exit(),
                List.copyOf(sources),
                check(one, extract),
                ruling(one, extract),
                two == null || beside == null
                        ? null
                        : new Beside(
                                beside,
                                said(two, extract),
                                check(two, extract),
                                ruling(two, extract)));
    }

    /// What a model wrote word for word as the paper has it is the paper's, not rewritten.
    private static Check check(Draft draft, Point extract) {
        if (!draft.good()) {
            return Check.REPLACED;
        }
        return draft.text().equals(extract.text()) ? Check.QUOTED : Check.SUPPORTED;
    }

    private static String said(Draft draft, Point extract) {
        return draft.good() ? draft.text() : extract.text();
    }

    private static @Nullable Ruling ruling(Draft draft, Point extract) {
        return check(draft, extract) == Check.QUOTED
                ? null
                : new Ruling(draft.good() ? "" : draft.text(), draft.against(), draft.matched());
    }
}
