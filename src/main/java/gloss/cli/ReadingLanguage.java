package gloss.cli;

import gloss.app.Rewriting;

/// The languages of a reading.
enum ReadingLanguage {
    EN,
    ZH,
    /// English, with Chinese beside it.
    BOTH;

    /// Of labels and messages: `en`, `zh`.
    String labels() {
        return this == ZH ? "zh" : "en";
    }

    Rewriting rewriting() {
        return switch (this) {
            case EN -> Rewriting.ENGLISH;
            case ZH -> Rewriting.CHINESE;
            case BOTH -> Rewriting.BOTH;
        };
    }
}
