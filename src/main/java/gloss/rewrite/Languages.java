package gloss.rewrite;

import gloss.language.ReadingSpeed;
import org.jspecify.annotations.Nullable;

/// In which language a reading is written, and which stands beside it.
///
/// @param main `en` or `zh`
/// @param beside the other one; null when only one is asked for
public record Languages(String main, @Nullable String beside) {
    /// The product's table gives Chinese 1,250 characters where English has 750 words, so a
    /// sentence takes five characters for three words.
    private static final double CHARACTERS_A_WORD = 1250.0 / 750;

    /// Both, English first.
    public static final Languages BOTH = new Languages("en", "zh");

    /// The language that stands beside the fixed sentences of a reading with such labels; null when
    /// only one is asked for.
    @Nullable String beside(String labels) {
        return beside != null && labels.startsWith(beside) ? main : beside;
    }

    /// The speed, in units of the paper's language, at which to choose sentences so that the
    /// rewritten ones fit the reader's time.
    ///
    /// @param perMinute the reader's own, in units of the main language; 0 for the usual
    public int composing(String paperLanguage, int perMinute) {
        ReadingSpeed reader = ReadingSpeed.of(main, perMinute);
        boolean characters = ReadingSpeed.of(paperLanguage, 0).inCharacters();
        if (characters == reader.inCharacters()) {
            return reader.perMinute();
        }
        double factor = characters ? CHARACTERS_A_WORD : 1 / CHARACTERS_A_WORD;
        return Math.max(1, (int) Math.floor(reader.perMinute() * factor));
    }

    /// Units of `language` that a rewritten sentence may take: what the source has and a little.
    static int most(String source, String sourceLanguage, String language) {
        ReadingSpeed from = ReadingSpeed.of(sourceLanguage, 0);
        ReadingSpeed to = ReadingSpeed.of(language, 0);
        if (from.inCharacters() == to.inCharacters()) {
            return (int) Math.ceil(to.units(source) * 1.15) + 3;
        }
        double factor = to.inCharacters() ? CHARACTERS_A_WORD * 1.3 : 1.2 / CHARACTERS_A_WORD;
        return (int) Math.ceil(from.units(source) * factor) + 6;
    }
}
