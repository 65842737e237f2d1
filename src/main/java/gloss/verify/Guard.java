package gloss.verify;

/// What no probability outweighs: a number or unit that is not the evidence's, and whatever a
/// single check has against a sentence that otherwise says the same as its evidence.
final class Guard {
    private static final double SAME = 0.9;

    /// So many content words of a sentence, and of its evidence, may go without a counterpart in
    /// one that says the same but for a word.
    private static final int OTHER = 2;

    private static final int LEFT_OUT = 4;

    private Guard() {}

    static boolean forbids(Clues clues) {
        boolean same =
                clues.covered() >= SAME
                        || (alone(clues, /* said= */ true) <= OTHER
                                && alone(clues, /* said= */ false) <= LEFT_OUT);
        return clues.findings().stream()
                .anyMatch(f ->
                        f.aspect() == Aspect.NUMBER
                                || f.aspect() == Aspect.UNIT
                                || (same && f.aspect() != Aspect.CONTENT));
    }

    private static long alone(Clues clues, boolean said) {
        return clues.all().stream()
                .filter(c -> c.said() == said && c.paired().unit().isContent())
                .filter(c -> !c.paired().isMet())
                .count();
    }
}
