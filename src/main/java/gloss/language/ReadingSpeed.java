package gloss.language;

import java.util.regex.Pattern;

/// How much text a reader takes in: what is counted, and how much of it a minute. Spaced text is
/// counted in words, Chinese in characters. `ReadingSpeed.of("en", 0)` is 238 words a minute:
/// `units("We train two models.")` is 4 and takes 1.008 seconds.
///
/// Sources of the defaults: English 238 words a minute, silent non-fiction (Brysbaert 2019, 190
/// studies); Chinese 300 characters a minute, between 255 read aloud (IReST, Trauzettel-Klosinski
/// 2012) and about 390 silent (weakly sourced).
public record ReadingSpeed(boolean inCharacters, int perMinute) {
    public static final int ENGLISH_WORDS = 238;
    public static final int CHINESE_CHARACTERS = 300;

    /// A Latin word or number within Chinese text counts as two characters: at the default speeds
    /// it takes 60/238 s, a character 60/300 s, so 1.26, rounded up.
    private static final int CHARACTERS_A_LATIN_WORD = 2;

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern HAN =
            Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");
    private static final Pattern LATIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+");

    public ReadingSpeed {
        if (perMinute < 1) {
            throw new IllegalArgumentException("a reading speed of " + perMinute + " a minute");
        }
    }

    /// The speed for text in this language (`en`, `zh`, …); `perMinute` 0 means the default.
    public static ReadingSpeed of(String language, int perMinute) {
        boolean chinese = language.startsWith("zh");
        int usual = chinese ? CHINESE_CHARACTERS : ENGLISH_WORDS;
        return new ReadingSpeed(chinese, perMinute <= 0 ? usual : perMinute);
    }

    /// What this text counts: for spaced text the stretches between blanks, and each Han character
    /// among them one; for Chinese each Han character and full-width mark one, each Latin word two.
    public int units(String text) {
        return inCharacters ? characters(text) : words(text);
    }

    public double seconds(int units) {
        return units * 60.0 / perMinute;
    }

    private static int words(String text) {
        String spaced = HAN.matcher(text).replaceAll(" $0 ").strip();
        return spaced.isEmpty() ? 0 : BLANK.split(spaced).length;
    }

    private static int characters(String text) {
        int han = (int) HAN.matcher(text).results().count();
        int latin = (int) LATIN.matcher(HAN.matcher(text).replaceAll(" ")).results().count();
        return han + CHARACTERS_A_LATIN_WORD * latin;
    }
}
