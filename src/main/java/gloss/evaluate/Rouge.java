package gloss.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// ROUGE-1, ROUGE-2 and ROUGE-L as F1 of words in small letters, unstemmed (Lin 2004), from 0 to 1;
/// against several references the one with the best ROUGE-1 counts for all three, as the authors of
/// SciTLDR have it.
record Rouge(double one, double two, double longest) {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    static Rouge of(String line, List<String> references) {
        List<String> words = words(line);
        Rouge best = new Rouge(0, 0, 0);
        for (String reference : references) {
            List<String> wanted = words(reference);
            double one = grams(words, wanted, 1);
            if (one > best.one()) {
                best = new Rouge(one, grams(words, wanted, 2), longest(words, wanted));
            }
        }
        return best;
    }

    double mean() {
        return (one + two + longest) / 3;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static double grams(List<String> a, List<String> b, int length) {
        List<List<String>> left = grams(a, length);
        List<List<String>> right = grams(b, length);
        Map<List<String>, Integer> counts = new HashMap<>();
        left.forEach(gram -> counts.merge(gram, 1, Integer::sum));
        int both = 0;
        for (List<String> gram : right) {
            if (counts.merge(gram, -1, Integer::sum) >= 0) {
                both++;
            }
        }
        return harmonic(both, left.size(), right.size());
    }

    private static List<List<String>> grams(List<String> words, int length) {
        List<List<String>> grams = new ArrayList<>();
        for (int i = 0; i + length <= words.size(); i++) {
            grams.add(words.subList(i, i + length));
        }
        return grams;
    }

    private static double longest(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int before = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? before + 1 : Math.max(above, row[j - 1]);
                before = above;
            }
        }
        return harmonic(row[b.size()], a.size(), b.size());
    }

    private static double harmonic(int both, int left, int right) {
        return both == 0 ? 0 : 2.0 * both / (left + right);
    }
}
