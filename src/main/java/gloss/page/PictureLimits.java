package gloss.page;

import java.time.Duration;

/// What the picture of one page may cost. A page of more `pixels` is drawn at a smaller scale; one
/// that takes longer than `perPage` is not drawn.
public record PictureLimits(long pixels, Duration perPage) {
    /// A letter page at 190 dpi has 3.4 million pixels; the slowest page of the 110 development
    /// papers takes 4 seconds on two cores.
    public static final PictureLimits DEFAULT =
            new PictureLimits(16_000_000, Duration.ofSeconds(15));
}
