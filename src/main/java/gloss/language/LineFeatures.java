package gloss.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What the headline model sees of a cut: named features that are there or not, and measures with a
/// size. Both know the abstract and the title around the cut.
final class LineFeatures {
    /// A measure and its size, near 1 at most.
    record Measure(String name, double size) {}

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern OWN =
            Pattern.compile(
                    "\\b(?:in this (?:paper|work)|we (?:\\w+ )?(?:propose|present|introduce|develop"
                            + "|show|study|describe|investigate|provide|explore|demonstrate|address"
                            + "|consider|prove)|this (?:paper|work))\\b");
    private static final Set<String> EMPTY =
            Set.of(
                    ("the a an of to in and or for on with by is are we our that this which as from"
                                    + " at be can it its their these such has have been also not"
                                    + " than using used via paper propose show present")
                            .split(" "));

    /// Gold one-line summaries have 21 words on average (field notes).
    private static final double USUAL_WORDS = 20;

    private static final double SHORT_WORDS = 14;
    private static final double LONG_WORDS = 25;

    private final Set<String> title;
    private final List<List<String>> sentences = new ArrayList<>();
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final int firstOwn;

    LineFeatures(String title, List<String> abstractSentences) {
        this.title = new HashSet<>(words(title));
        this.title.removeAll(EMPTY);
        int own = -1;
        for (String sentence : abstractSentences) {
            List<String> words = words(sentence);
            if (own < 0 && OWN.matcher(sentence.toLowerCase(Locale.ROOT)).find()) {
                own = sentences.size();
            }
            sentences.add(words);
            new HashSet<>(words).forEach(word -> sentencesWith.merge(word, 1, Integer::sum));
        }
        this.firstOwn = own;
    }

    /// The named features of this cut of sentence `at`.
    Set<String> names(int at, LineCuts.Cut cut) {
        List<String> words = words(cut.text());
        Set<String> names = new LinkedHashSet<>();
        names.add("any");
        pairs(words, names);
        int last = sentences.size() - 1;
        names.add("place:" + Math.min(at, 8));
        names.add("from-end:" + Math.min(last - at, 6));
        names.add("fifth:" + 5 * at / sentences.size());
        names.add("count:" + Math.min(sentences.size(), 12));
        names.add("own:" + (firstOwn < 0 ? "none" : Math.clamp(at - (long) firstOwn, -3, 4)));
        names.add("length:" + Math.min(20, words.size() / 3));
        names.add("lost:" + cut.opening());
        tail(cut.tail(), names);
        if (at > 0) {
            opening("before:", sentences.get(at - 1), names);
        }
        if (at < last) {
            opening("after:", sentences.get(at + 1), names);
        }
        return names;
    }

    /// The measures of this cut of sentence `at`.
    List<Measure> measures(int at, LineCuts.Cut cut) {
        List<String> words = words(cut.text());
        Set<String> said = new HashSet<>(words);
        said.removeAll(EMPTY);
        double shared = title.stream().filter(said::contains).count();
        double recall = title.isEmpty() ? 0 : shared / title.size();
        double precision = said.isEmpty() ? 0 : shared / said.size();
        double repeated =
                said.stream()
                        .sorted()
                        .mapToDouble(word -> Math.log(sentencesWith.getOrDefault(word, 1)))
                        .sum();
        double length = words.size();
        return List.of(
                new Measure("of the title", recall),
                new Measure("from the title", precision),
                new Measure(
                        "title", shared > 0 ? 2 * recall * precision / (recall + precision) : 0),
                new Measure("repeated", repeated / 8),
                new Measure("repeated a word", said.isEmpty() ? 0 : repeated / said.size()),
                new Measure("length", length / USUAL_WORDS),
                new Measure("unusual length", Math.abs(length - USUAL_WORDS) / USUAL_WORDS),
                new Measure("too long", Math.max(0, length - LONG_WORDS) / USUAL_WORDS),
                new Measure("too short", Math.max(0, SHORT_WORDS - length) / 10),
                new Measure("kept", length / Math.max(1, sentences.get(at).size())),
                new Measure("place", (double) at / sentences.size()),
                new Measure("first", at == 0 ? 1 : 0));
    }

    private static void pairs(List<String> words, Set<String> names) {
        for (int i = 0; i < words.size(); i++) {
            names.add("w:" + words.get(i));
            if (i + 1 < words.size()) {
                names.add(words.get(i) + "_" + words.get(i + 1));
            }
            for (int k = 1; k <= 2 && words.get(i).equals("we") && i + k < words.size(); k++) {
                names.add("we>" + words.get(i + k));
            }
        }
        for (int count = 1; count <= Math.min(3, words.size()); count++) {
            names.add("opens:" + String.join("_", words.subList(0, count)));
        }
        for (int count = 1; count <= Math.min(2, words.size()); count++) {
            names.add(
                    "ends:" + String.join("_", words.subList(words.size() - count, words.size())));
        }
    }

    private static void tail(String tail, Set<String> names) {
        List<String> words = words(tail);
        String mark = tail.isBlank() ? "" : tail.strip().substring(0, 1);
        names.add("tail:" + Math.min(8, (words.size() + 2) / 3) + mark);
        words.forEach(word -> names.add("tail-word:" + word));
        opening("tail-", words, names);
    }

    private static void opening(String name, List<String> words, Set<String> names) {
        for (int count = 1; count <= Math.min(2, words.size()); count++) {
            names.add(name + "opens:" + String.join("_", words.subList(0, count)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
