package gloss.app;

import gloss.source.Limits;

/// What the user lets one input cost: pages and megabytes.
public record Allowance(int pages, int megabytes) {
    private static final long MEGABYTE = 1024 * 1024;

    /// Our own limits with these in their place.
    public Limits limits() {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                megabytes * MEGABYTE,
                pages,
                usual.glyphsPerPage(),
                usual.perPage(),
                usual.perFile());
    }
}
