package gloss.app;

import gloss.rewrite.Languages;
import java.util.Optional;

/// Whether a reading is written anew by the model that is set, and in which language.
public enum Rewriting {
    NONE,
    ENGLISH,
    CHINESE,
    /// English, with Chinese beside it.
    BOTH;

    /// The languages; empty when nothing is rewritten.
    public Optional<Languages> languages() {
        return switch (this) {
            case NONE -> Optional.empty();
            case ENGLISH -> Optional.of(new Languages("en", null));
            case CHINESE -> Optional.of(new Languages("zh", null));
            case BOTH -> Optional.of(Languages.BOTH);
        };
    }
}
