package gloss.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A mark with what it is about, for setting the marks of a sentence beside those of its evidence.
///
/// @param focus the content words that it reaches: the next few of its clause, or else the last
///   ones before it
/// @param clause all content words of its clause
record Marked(Statement statement, Mark mark, List<Term> focus, List<Term> clause) {
    /// So many content words after a mark may be what it is about: the verb with its object.
    private static final int REACH = 4;

    private static final int BEFORE = 2;

    static List<Marked> in(Statement statement, Mark.Kind kind) {
        return statement.marks(kind).stream().map(m -> of(statement, m)).toList();
    }

    static List<Marked> in(List<Statement> statements, Mark.Kind kind) {
        return statements.stream().flatMap(s -> in(s, kind).stream()).toList();
    }

    private static Marked of(Statement statement, Mark mark) {
        Statement.Clause clause = statement.clauseAt(mark.start());
        List<Term> all = statement.termsIn(clause.start(), clause.end());
        List<Term> after = all.stream().filter(t -> t.start() >= mark.end()).toList();
        List<Term> before = all.stream().filter(t -> t.end() <= mark.start()).toList();
        List<Term> focus =
                after.isEmpty()
                        ? before.subList(Math.max(0, before.size() - BEFORE), before.size())
                        : after.subList(0, Math.min(REACH, after.size()));
        return new Marked(statement, mark, focus, all);
    }

    String words() {
        return statement.words(mark);
    }

    /// The mark with the first word it is about.
    String phrase() {
        int end = focus.isEmpty() ? mark.end() : focus.getFirst().end();
        return statement.text().substring(mark.start(), Math.max(end, mark.end())).strip();
    }

    /// The share of the focus that the other statement speaks of, of the words that can be known in
    /// its language; 1 when there is none to ask.
    double repeatedIn(Statement other) {
        double all = 0;
        double said = 0;
        for (Term term : focus) {
            boolean known = other.chinese() == statement.chinese() || term.isTranslated();
            all += known ? 1 : 0;
            said += known ? other.says(term) : 0;
        }
        return all == 0 ? 1 : said / all;
    }

    /// Whether the other statement speaks of a word of the clause.
    boolean isAround(Statement other) {
        return clause.stream().anyMatch(other::speaksOf) || repeatedIn(other) > 0;
    }

    /// How much this mark and the other one are about the same.
    double likeness(Marked other) {
        double near = shared(focus, other) * 2;
        double around = Math.min(1, shared(clause, other));
        return near
                + around
                + (mark.level() == other.mark().level() ? SAME_LEVEL : 0)
                + (words().equalsIgnoreCase(other.words()) ? 1 : 0);
    }

    private static final double SAME_LEVEL = 0.25;

    private static double shared(List<Term> terms, Marked other) {
        return terms.stream()
                .filter(t -> other.focus().stream().anyMatch(o -> Negations.meet(t, o)))
                .count();
    }

    /// What stays alone on both sides when marks that are about the same have been paired, likest
    /// first. Across languages words may meet unseen, so that any two may pair.
    record Left(List<Marked> said, List<Marked> known) {}

    static Left pair(List<Marked> said, List<Marked> known) {
        return pair(said, known, LEAST);
    }

    /// @param least how much two marks of one language must be about the same
    static Left pair(List<Marked> said, List<Marked> known, double least) {
        record Pair(Marked one, Marked other, double likeness) {}
        List<Marked> ones = new ArrayList<>(said);
        List<Marked> others = new ArrayList<>(known);
        Stream<Pair> all =
                said.stream()
                        .flatMap(one ->
                                known.stream()
                                        .map(o -> new Pair(one, o, one.likeness(o)))
                                        .filter(p ->
                                                mayPair(p.one(), p.other(), p.likeness(), least)));
        all.sorted(java.util.Comparator.comparingDouble((Pair p) -> -p.likeness()))
                .forEach(p -> {
                    if (ones.contains(p.one()) && others.contains(p.other())) {
                        ones.remove(p.one());
                        others.remove(p.other());
                    }
                });
        return new Left(ones, others);
    }

    private static boolean mayPair(Marked one, Marked other, double likeness, double least) {
        boolean across = one.statement().chinese() != other.statement().chinese();
        return (across && (least == LEAST || likeness >= LEAST))
                || one.focus().isEmpty()
                || other.focus().isEmpty()
                || likeness >= least;
    }

    /// One word shared in the clause, which across languages is enough for other words, too.
    private static final double LEAST = 1;
}
