package gloss.cli;

import java.util.Locale;

/// The languages of labels and messages.
enum Language {
    EN,
    ZH;

    /// `en`, `zh`.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
