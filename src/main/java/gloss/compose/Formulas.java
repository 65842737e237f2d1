package gloss.compose;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// How much of a sentence is formula: symbols, single letters, signs. In a reading nobody explains
/// what `x_i` was, and the PDF's text of a formula is debris.
final class Formulas {
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern SIGN =
            Pattern.compile(
                    "[=<>≤≥≈≠≡∈∉⊂⊆∑∏∫√∞∂∇×÷±→←↦⇒⇔∀∃∥‖|{}^_\\\\∗⊙⊗⊕∼∝·†‡⟨⟩ℝℕℤ𝔼ₐ-ₜ₀-₉ᵢ-ᵪⱼ]|\\[[a-z]\\]|[\\x{1D400}-\\x{1D7FF}]");
    private static final Pattern LETTER =
            Pattern.compile(
                    "[(\\[]?(?:[b-zB-HJ-Z]|[\\p{IsGreek}&&\\p{L}]\\p{L}?)[\\p{N}']?[)\\],.;:]*");
    private static final Pattern NUMBER = Pattern.compile("[(]?[-−+±~]?\\d[\\d.,]*%?[),.;:]*");
    private static final Pattern PERCENT_OR_P =
            Pattern.compile(
                    "[(]?[pPnN]|[<>=≈~]|[(]?[pP][<>=]\\S+|[(]?[nN]=\\d{2,}\\S*|[<>≤≥~±]\\d\\S*|\\S*(?:±|×)\\S*|\\||_|\\S*\\d[\\d.]*x");

    /// More than this share of symbols refuses a sentence; up to it each is a blemish.
    private static final double MOST_SHARE = 0.12;

    private static final int MOST_SYMBOLS = 4;

    /// In Chinese text, where blanks do not part words, signs are counted one by one.
    private static final int MOST_SIGNS = 2;

    private static final double MOST_NUMBERS = 0.34;
    private static final double BLEMISH = 0.6;

    private Formulas() {}

    /// The blemish of what there is; empty when there is too much.
    static OptionalDouble debris(String text, boolean chinese) {
        String[] words = BLANK.split(text.strip());
        int symbols = 0;
        int numbers = 0;
        for (String word : words) {
            boolean harmless = PERCENT_OR_P.matcher(word).matches();
            if (NUMBER.matcher(word).matches()) {
                numbers++;
            } else if (!harmless && (SIGN.matcher(word).find() || LETTER.matcher(word).matches())) {
                symbols++;
            }
        }
        int length = chinese ? Math.max(words.length, text.length() / 2) : words.length;
        long signs = chinese ? SIGN.matcher(text).results().count() : 0;
        boolean refused =
                symbols > MOST_SYMBOLS
                        || signs > MOST_SIGNS
                        || symbols > MOST_SHARE * length
                        || numbers > MOST_NUMBERS * length;
        return refused ? OptionalDouble.empty() : OptionalDouble.of(symbols * BLEMISH);
    }
}
