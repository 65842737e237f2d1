package gloss.language;

/// What a sentence of an abstract does, as CSAbstruct has it (Cohan and others 2019).
public enum Move {
    BACKGROUND(0),
    OBJECTIVE(1),
    METHOD(2),
    RESULT(3),
    OTHER(4);

    private final int column;

    Move(int column) {
        this.column = column;
    }

    /// Its place among the weights, which does not move when the order here does.
    public int column() {
        return column;
    }
}
