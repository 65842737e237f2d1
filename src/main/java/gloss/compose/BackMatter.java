package gloss.compose;

import gloss.paper.Paper;

/// What stands behind the bibliography: supplements, rarely what a paper is about.
final class BackMatter {
    private BackMatter() {}

    /// Whether this page comes after the one on which the bibliography ends.
    static boolean holds(Paper paper, int page) {
        int last =
                paper.references().stream()
                        .flatMap(r -> r.place().boxes().stream())
                        .mapToInt(b -> b.page())
                        .max()
                        .orElse(Integer.MAX_VALUE);
        return page > last;
    }
}
