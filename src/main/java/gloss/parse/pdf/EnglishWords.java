package gloss.parse.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The words of English as SCOWL lists them (Atkinson; sizes up to 60, American and British, names
/// among them), in small letters, and what usual endings and beginnings make of them: technical
/// words like `embeddings` or `recomputed` are in no list.
///
/// The list stays one sorted array of bytes, searched by halves, since a set of as many strings
/// would cost each start of the program more than all its questions.
final class EnglishWords {
    private static final List<String> ENDINGS =
            List.of(
                    "s", "es", "ed", "d", "er", "ers", "r", "rs", "ing", "ings", "ly", "ness",
                    "able", "ability", "al", "ity", "ize", "ized", "izes", "izing", "ization",
                    "ation", "ations", "ion", "ions", "ive", "less", "ship");

    private static final List<String> BEGINNINGS = List.of("re", "un", "de", "dis", "mis", "in");

    /// A shorter stem than this is one by chance.
    private static final int STEM = 4;

    private EnglishWords() {}

    /// Whether the list has this word, whatever its case.
    static boolean hold(String word) {
        byte[] key = word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        byte[] all = Listed.WORDS;
        int low = 0;
        int high = all.length;
        while (low < high) {
            int start = (low + high) >>> 1;
            while (start > low && all[start - 1] != '\n') {
                start--;
            }
            int end = start;
            while (all[end] != '\n') {
                end++;
            }
            int order = Arrays.compareUnsigned(key, 0, key.length, all, start, end);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                high = start;
            } else {
                low = end + 1;
            }
        }
        return false;
    }

    /// Whether the list has this word, or one that it was made of by an ending or a beginning.
    static boolean make(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return hold(small)
                || ended(small)
                || BEGINNINGS.stream()
                        .filter(small::startsWith)
                        .map(b -> small.substring(b.length()))
                        .anyMatch(rest -> rest.length() >= STEM && (hold(rest) || ended(rest)));
    }

    private static boolean ended(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(e -> word.substring(0, word.length() - e.length()))
                .anyMatch(EnglishWords::stem);
    }

    /// A stem as it stands, without a doubled last letter, or with the `e` or `y` that it lost.
    private static boolean stem(String stem) {
        if (stem.length() < STEM) {
            return false;
        }
        int last = stem.length() - 1;
        return hold(stem)
                || hold(stem + "e")
                || stem.charAt(last) == stem.charAt(last - 1) && hold(stem.substring(0, last))
                || stem.charAt(last) == 'i' && hold(stem.substring(0, last) + "y");
    }

    private static final class Listed {
        private static final byte[] WORDS = read();

        private static byte[] read() {
            try (InputStream in =
                    EnglishWords.class.getResourceAsStream("/gloss/parse/english-words.txt")) {
                return Objects.requireNonNull(in, "no list of English words").readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
