package gloss.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The clauses of a sentence that are long enough to say something of their own, parted at commas,
/// semicolons, colons and dashes.
final class Clauses {
    private static final Pattern EDGE = Pattern.compile("[，；：。！？]|[,;:](?=\\s)|\\s[–—-]\\s|——");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /// Shorter ones are "in this paper" and "on average".
    private static final int LEAST_WORDS = 5;

    private static final int LEAST_CHARACTERS = 6;

    private Clauses() {}

    /// Those of a sentence with two or more; of others none, since the whole is judged anyway.
    static List<String> of(String text) {
        List<String> clauses = new ArrayList<>();
        for (String piece : EDGE.split(text)) {
            boolean says =
                    HAN.matcher(piece).results().count() >= LEAST_CHARACTERS
                            || piece.strip().split("\\s+").length >= LEAST_WORDS;
            if (says && piece.length() < text.length() - 1) {
                clauses.add(piece.strip());
            }
        }
        return clauses;
    }
}
