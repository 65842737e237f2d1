package gloss.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts text into the word pieces that a BERT-like model was trained on (Devlin and others 2019):
/// small letters without accents, each Han character and punctuation mark alone, and each word the
/// longest known pieces from its left, so `gloss` may be `gl` and `##oss`.
///
/// Ours, since the usual library unpacks native code into the home folder at its first use, and
/// this much is all that three models need (decision 0004).
final class WordPiece {
    private static final Pattern ENTRY =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(\\d+)\\s*[,}]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /// The reference implementation takes longer words as unknown.
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids = new HashMap<>();
    private final int unknown;
    private final int first;
    private final int last;

    /// `tokenizer` is the text of a `tokenizer.json` with a WordPiece vocabulary.
    WordPiece(String tokenizer) {
        Matcher entry = ENTRY.matcher(tokenizer);
        entry.region(tokenizer.indexOf("\"vocab\""), tokenizer.length());
        while (entry.find()) {
            ids.put(unescaped(entry.group(1)), Integer.valueOf(entry.group(2)));
        }
        unknown = special("[UNK]");
        first = special("[CLS]");
        last = special("[SEP]");
    }

    /// The ids of the text's pieces between the two end marks, at most `most` in all.
    long[] ids(String text, int most) {
        long[] found = new long[most];
        int count = 0;
        found[count++] = first;
        for (String word : words(text)) {
            List<Integer> pieces = pieces(word);
            for (int i = 0; i < pieces.size() && count < most - 1; i++) {
                found[count++] = pieces.get(i);
            }
        }
        found[count++] = last;
        return Arrays.copyOf(found, count);
    }

    private List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        int at = 0;
        while (at < word.length() && word.length() <= LONGEST_WORD) {
            int end = word.length();
            Integer id = null;
            while (end > at && id == null) {
                String piece = (at > 0 ? "##" : "") + word.substring(at, end);
                id = ids.get(piece);
                end = id == null ? end - 1 : end;
            }
            if (id == null) {
                return List.of(unknown);
            }
            pieces.add(id);
            at = end;
        }
        return pieces.isEmpty() ? List.of(unknown) : pieces;
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(
                                Normalizer.normalize(
                                        text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                        .replaceAll("");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints()
                .forEach(c -> {
                    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                        end(word, words);
                    } else if (standsAlone(c)) {
                        end(word, words);
                        words.add(Character.toString(c));
                    } else if (!isControl(c)) {
                        word.appendCodePoint(c);
                    }
                });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean standsAlone(int c) {
        boolean asciiMark =
                c > 32 && c < 127 && !Character.isLetterOrDigit(c); // as the reference has it
        return asciiMark || isPunctuation(c) || Character.isIdeographic(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean isControl(int c) {
        return c == 0
                || c == 0xFFFD
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT;
    }

    private int special(String mark) {
        Integer id = ids.get(mark);
        if (id == null) {
            throw new IllegalStateException("the vocabulary has no " + mark);
        }
        return id;
    }

    private static String unescaped(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(m ->
                        Matcher.quoteReplacement(
                                m.group(1) == null
                                        ? m.group(2)
                                        : Character.toString(Integer.parseInt(m.group(1), 16))));
    }
}
