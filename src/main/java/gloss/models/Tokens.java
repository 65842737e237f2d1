package gloss.models;

/// A guess at the tokens of a text, for the cost that is said beforehand: four letters a token for
/// spaced text (OpenAI's rule of thumb), one for each Han character, which is more than most
/// tokenizers need.
final class Tokens {
    private static final int LETTERS_A_TOKEN = 4;

    private Tokens() {}

    static int of(String text) {
        int wide = (int) text.codePoints().filter(c -> c >= 0x2E80).count();
        int narrow = text.length() - wide;
        return wide + (narrow + LETTERS_A_TOKEN - 1) / LETTERS_A_TOKEN;
    }
}
