package gloss.cli;

import gloss.library.Arrival;

/// How an entry came, in words.
final class Ways {
    private Ways() {}

    /// `12 seed.md: Deep Residual Learning (same title)`; the number is for `gloss split`.
    static String said(Arrival arrival, LibraryOptions options) {
        return "%d  %s: %s  (%s)"
                .formatted(
                        arrival.id(),
                        arrival.from(),
                        arrival.facts().title(),
                        why(arrival, options));
    }

    private static String why(Arrival arrival, LibraryOptions options) {
        return switch (arrival.because()) {
            case FIRST -> options.say("first", "最先");
            case SAME_BYTES -> options.say("same file", "同一文件");
            case SAME_TITLE -> options.say("same title", "标题相同");
            case SAME_ARXIV -> options.say("same arXiv id", "arXiv 编号相同");
            case SAME_DOI -> options.say("same DOI", "DOI 相同");
            case BY_HAND -> options.say("merged by hand", "手工合并");
        };
    }
}
