package gloss.verify;

import java.util.List;
import java.util.Set;

/// A sentence as the checks see it.
///
/// @param clauses start and end of each, in order, covering the text
/// @param stems all English stems of its words and of its terms' translations
/// @param characters the Han characters of its words, or of their translations, but for those that
///   make part of any word (`Han.COMMON`)
record Statement(
        String text,
        boolean chinese,
        List<Clause> clauses,
        List<Term> terms,
        Set<String> stems,
        Set<String> concepts,
        Set<Integer> characters,
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
        return says(term) >= HALF;
    }

    /// How surely this statement speaks of the term: 1 for its words or those of the other
    /// language; across the languages a half for a word that shares a telling character with a
    /// translation (测定 and 测量 both are "measure"); else 0.
    double says(Term term) {
        if (saysSo(term)) {
            return 1;
        }
        return term.chinese() == chinese ? 0 : Han.likeness(term, this);
    }

    static final double HALF = 0.5;

    private boolean saysSo(Term term) {
        if (term.concepts().stream().anyMatch(concepts::contains)) {
            return true;
        }
        if (!term.words().isEmpty() && stems.containsAll(term.words())) {
            return true;
        }
        if (chinese && term.concepts().stream().anyMatch(c -> Han.isIn(c, text))) {
            return true;
        }
        if (term.chinese() && !chinese && isTranslationSaid(term)) {
            return true;
        }
        return term.words().size() == 1
                && stems.stream().anyMatch(s -> akin(s, term.words().getFirst()));
    }

    private boolean isTranslationSaid(Term term) {
        for (String concept : term.concepts()) {
            if (concept.startsWith("en:") && isSpelled(concept.substring("en:".length()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpelled(String words) {
        for (String word : words.split(" ")) {
            if (!stems.contains(word) && stems.stream().noneMatch(s -> akin(s, word))) {
                return false;
            }
        }
        return true;
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
