package gloss.app;

import gloss.rewrite.Languages;
import java.util.Arrays;
import java.util.Optional;

/// Whether a reading is written anew by the model that is set, and in which language.
public enum Rewriting {
    NONE,
    ENGLISH,
    CHINESE,
    /// English, with Chinese beside it.
    BOTH;

    /// `en`, `zh`, `both`; empty for none.
    public String code() {
        return switch (this) {
            case NONE -> "";
            case ENGLISH -> "en";
            case CHINESE -> "zh";
            case BOTH -> "both";
        };
    }

    /// By its code; empty when there is none such.
    public static Optional<Rewriting> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

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
