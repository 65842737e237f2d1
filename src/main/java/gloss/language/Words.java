package gloss.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The content words of a text, stemmed lightly, so that "models" and "model" count as one: of "We
/// train two models." they are `train` and `model`. Chinese text gives pairs of neighbouring
/// characters, which need no dictionary and find as much (Nie, Gao and others 2000).
public final class Words {
    private static final Pattern WORD =
            Pattern.compile(
                    "\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[-'’.][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*");
    private static final int SHORTEST_STEM = 3;

    private final Set<String> stopWords = new HashSet<>();

    public Words() {
        for (String list : List.of("stop.en.txt", "stop.zh.txt")) {
            for (String line : Resource.lines(list)) {
                stopWords.addAll(List.of(line.strip().split("\\s+")));
            }
        }
    }

    /// Content words in order, with repetitions.
    public List<String> content(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text)
                .results()
                .forEach(m -> {
                    if (isHan(m.group())) {
                        pairs(m.group(), words);
                    } else {
                        word(m.group(), words);
                    }
                });
        return words;
    }

    /// Plural and verb endings off: `studies` → `study`, `trained` → `train`, `images` → `image`.
    /// Lighter than Porter (1980): a stem stays a word that a reader knows.
    public static String stem(String word) {
        if (ends(word, "ies", 2)) {
            return cut(word, 3) + "y";
        }
        if (ends(word, "sses", 1) || ends(word, "ches", 2) || ends(word, "shes", 2)) {
            return cut(word, 2);
        }
        if (ends(word, "ing", SHORTEST_STEM)) {
            return undoubled(cut(word, 3));
        }
        if (ends(word, "ed", SHORTEST_STEM)) {
            return undoubled(cut(word, 2));
        }
        if (ends(word, "s", 2)
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")) {
            return stemOfE(cut(word, 1));
        }
        return stemOfE(word);
    }

    private void word(String found, List<String> words) {
        String word = found.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (stopWords.contains(word)) {
            return;
        }
        String stem = stem(word.replaceFirst("'s$", ""));
        if (stem.length() > 1 && !stopWords.contains(stem)) {
            words.add(stem);
        }
    }

    private void pairs(String run, List<String> words) {
        for (int i = 0; i + 2 <= run.length(); i++) {
            String pair = run.substring(i, i + 2);
            boolean says =
                    !stopWords.contains(pair)
                            && !stopWords.contains(pair.substring(0, 1))
                            && !stopWords.contains(pair.substring(1));
            if (says) {
                words.add(pair);
            }
        }
    }

    /// `training` leaves `train`, but `trains` of `image` and `imag(ing)` must meet too.
    private static String stemOfE(String word) {
        return word.length() > SHORTEST_STEM + 1 && word.endsWith("e") ? cut(word, 1) : word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean twice =
                last > 1
                        && stem.charAt(last) == stem.charAt(last - 1)
                        && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return twice ? cut(stem, 1) : stem;
    }

    private static boolean ends(String word, String ending, int least) {
        return word.length() >= ending.length() + least && word.endsWith(ending);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isHan(String run) {
        return Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
    }
}
