package gloss.verify;

import java.util.List;
import java.util.Set;

/// A sentence as the checks see it.
///
/// @param clauses start and end of each, in order, covering the text
/// @param stems all English stems of its words and of its terms' translations
record Statement(
        String text,
        boolean chinese,
        List<Clause> clauses,
        List<Term> terms,
        Set<String> stems,
        Set<String> concepts,
        List<Quantity> quantities,
        List<Name> names,
        List<Mark> marks) {
    record Clause(int start, int end) {
        boolean holds(int place) {
            return start <= place && place < end;
        }
    }

    List<Mark> marks(Mark.Kind kind) {
        return marks.stream().filter(m -> m.kind() == kind).toList();
    }

    Clause clauseAt(int place) {
        return clauses.stream().filter(c -> c.holds(place)).findFirst().orElse(clauses.getLast());
    }

    /// The terms of this stretch, in order.
    List<Term> termsIn(int start, int end) {
        return terms.stream().filter(t -> t.start() >= start && t.end() <= end).toList();
    }

    String words(Mark mark) {
        return text.substring(mark.start(), mark.end());
    }

    /// Whether this statement speaks of the term: in its words, in the other language's, or by a
    /// word that means the same.
    boolean speaksOf(Term term) {
        if (term.concepts().stream().anyMatch(concepts::contains)) {
            return true;
        }
        if (!term.words().isEmpty() && stems.containsAll(term.words())) {
            return true;
        }
        return term.words().size() == 1
                && stems.stream().anyMatch(s -> akin(s, term.words().getFirst()));
    }

    /// Whether one of its words at least is here.
    boolean speaksOfAny(Term term) {
        return term.words().stream()
                .anyMatch(w -> stems.stream().anyMatch(s -> s.equals(w) || akin(s, w)));
    }

    /// `robust` and `robustness`: the shorter one begins the other and is most of it.
    static boolean akin(String a, String b) {
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared >= LEAST_SHARED && shared * 10 >= Math.max(a.length(), b.length()) * 6;
    }

    /// Fewer shared letters meet by chance: `comp`ute, `comp`are.
    private static final int LEAST_SHARED = 5;
}
