package gloss.publish;

import gloss.page.Crop;

/// The pictures of a page.
interface Album {
    /// CSS pixels a point: a slip is as large on the screen as on paper.
    double SCREEN = 96 / 72.0;

    /// Whether this crop can be shown.
    boolean has(Crop crop);

    /// Shows a picture `enlarged` times its size on paper, if it can be shown; `said` is for those
    /// who cannot see it.
    boolean show(Html html, Crop crop, String said, double enlarged);
}
