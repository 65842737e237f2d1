package gloss.app;

import gloss.source.Limits;

/// What the user lets one input cost: pages and megabytes.
public record Allowance(int pages, int megabytes) {
    /// What is allowed unless the user says otherwise.
    public static final Allowance USUAL = new Allowance(500, 200);

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
