package gloss.parse.pdf;

/// Something painted that is not text, by its extent in points from the page's top left.
record Ink(Kind kind, float left, float top, float right, float bottom) {
    enum Kind {
        /// A thin horizontal stroke or bar.
        ACROSS,
        /// A thin vertical one.
        DOWN,
        SHAPE,
        IMAGE
    }

    /// Bars thinner than this are rules: the heaviest `\toprule` of the development papers is 1 pt.
    static final float THIN = 1.6f;

    static Ink shape(float left, float top, float right, float bottom) {
        boolean low = bottom - top <= THIN;
        boolean narrow = right - left <= THIN;
        Kind kind =
                low && right - left > 4 * THIN
                        ? Kind.ACROSS
                        : narrow && bottom - top > 4 * THIN ? Kind.DOWN : Kind.SHAPE;
        return new Ink(kind, left, top, right, bottom);
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }
}
