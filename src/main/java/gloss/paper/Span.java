package gloss.paper;

/// A stretch of characters `[start, end)`, in UTF-16 units of the text it belongs to.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + "," + end + ") is not a stretch");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean holds(Span other) {
        return other.start >= start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The characters of `text` under this span.
    public String of(String text) {
        return text.substring(start, end);
    }
}
