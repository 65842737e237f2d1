package gloss.parse.pdf;

/// A text column by its edges, in points from the page's left.
record Column(float left, float right) {
    float width() {
        return right - left;
    }

    /// Whether most of the line lies between the edges.
    boolean holds(Line line) {
        float shared = Math.min(right, line.right()) - Math.max(left, line.left());
        return shared > 0.5f * line.width();
    }
}
