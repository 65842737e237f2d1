package gloss.source;

import java.time.Duration;

/// What an input may cost before it is refused, or a page of it skipped.
public record Limits(long bytes, int pages, int glyphsPerPage, Duration perPage, Duration perFile) {
    /// 200 MB and 500 pages are the contract's; the densest page of our 152 development PDFs has
    /// fewer than 30,000 glyphs, and none takes a second.
    public static final Limits DEFAULT =
            new Limits(
                    200L * 1024 * 1024,
                    500,
                    200_000,
                    Duration.ofSeconds(20),
                    Duration.ofMinutes(3));
}
