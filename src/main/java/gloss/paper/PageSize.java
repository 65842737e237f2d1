package gloss.paper;

/// Width and height of a page as shown, in points.
public record PageSize(double width, double height) {
    public PageSize {
        width = Math.round(width * 100) / 100.0;
        height = Math.round(height * 100) / 100.0;
    }
}
