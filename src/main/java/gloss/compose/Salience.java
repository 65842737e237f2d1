package gloss.compose;

import gloss.language.Words;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a paper is about, in words: how much weight each word has in it, how close a sentence is to
/// the title and abstract, and how central in its section. Term frequency times inverse sentence
/// frequency within the paper, cosine (Salton and Buckley 1988; centrality as in Erkan and Radev
/// 2004, one step).
final class Salience {
    private static final double TITLE_COUNTS = 3;
    private static final double NEW_TO_TITLE = 0.25;

    private final Words words;
    private final String title;
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final Map<String, Integer> count = new HashMap<>();
    private final int total;
    private final Map<String, Double> gist;
    private final Map<String, Map<String, Double>> sections = new HashMap<>();
    private final Map<String, Map<String, Double>> vectors = new HashMap<>();

    /// `summary` is the text that sums the paper up, beside its title.
    Salience(Paper paper, String summary, Words words) {
        this.words = words;
        this.title = paper.title();
        this.total = Math.max(1, paper.sentences().size());
        Map<String, List<String>> contents = new HashMap<>();
        for (Sentence sentence : paper.sentences()) {
            List<String> content = words.content(sentence.text());
            contents.put(sentence.id(), content);
            content.forEach(w -> count.merge(w, 1, Integer::sum));
            content.stream().distinct().forEach(w -> sentencesWith.merge(w, 1, Integer::sum));
        }
        for (Sentence sentence : paper.sentences()) {
            Map<String, Double> vector =
                    unit(weighted(contents.getOrDefault(sentence.id(), List.of())));
            vectors.put(sentence.id(), vector);
            Map<String, Double> section =
                    sections.computeIfAbsent(sentence.section(), s -> new TreeMap<>());
            vector.forEach((word, weight) -> section.merge(word, weight, Double::sum));
        }
        sections.replaceAll((id, vector) -> unit(vector));
        List<String> about = new ArrayList<>(words.content(summary));
        for (int i = 0; i < TITLE_COUNTS; i++) {
            about.addAll(words.content(paper.title()));
        }
        gist = unit(weighted(about));
    }

    /// Closeness to title and abstract, 0 to 1.
    double toGist(Sentence sentence) {
        return cosine(vector(sentence), gist);
    }

    /// Closeness to the middle of its section, 0 to 1.
    double inSection(Sentence sentence) {
        return cosine(vector(sentence), sections.getOrDefault(sentence.section(), Map.of()));
    }

    /// How alike two sentences are, 0 to 1.
    double alike(Sentence one, Sentence other) {
        return cosine(vector(one), vector(other));
    }

    /// The share of the shorter's content that the longer holds too, 0 to 1.
    double shared(Sentence one, Sentence other) {
        Map<String, Double> first = vector(one);
        Map<String, Double> second = vector(other);
        return Math.max(share(first, second), share(second, first));
    }

    /// Whether the text says hardly more than the title.
    boolean isTitle(String text) {
        List<String> content = words.content(text).stream().distinct().toList();
        List<String> known = words.content(title);
        long said = content.stream().filter(w -> !known.contains(w)).count();
        return said <= content.size() * NEW_TO_TITLE;
    }

    private static double share(Map<String, Double> part, Map<String, Double> whole) {
        double all = 0;
        double both = 0;
        for (var entry : part.entrySet()) {
            double weight = entry.getValue() * entry.getValue();
            all += weight;
            both += whole.containsKey(entry.getKey()) ? weight : 0;
        }
        return all == 0 ? 0 : both / all;
    }

    /// The weight of each content word of this text in this paper: words that the title, the
    /// abstract and much of the text hold weigh most, but each more use adds less.
    Map<String, Double> concepts(String text) {
        Map<String, Double> weights = new TreeMap<>();
        for (String word : words.content(text)) {
            double often = Math.log(1 + count.getOrDefault(word, 0));
            double central = gist.containsKey(word) ? 1 : 0;
            weights.put(word, 0.3 + 0.3 * often + central);
        }
        return weights;
    }

    private Map<String, Double> vector(Sentence sentence) {
        return vectors.getOrDefault(sentence.id(), Map.of());
    }

    private Map<String, Double> weighted(List<String> content) {
        Map<String, Double> vector = new TreeMap<>();
        content.forEach(w -> vector.merge(w, 1.0, Double::sum));
        vector.replaceAll((word, times) ->
                times * Math.log((1.0 + total) / (0.5 + sentencesWith.getOrDefault(word, 0))));
        return vector;
    }

    private static Map<String, Double> unit(Map<String, Double> vector) {
        double length = Math.sqrt(vector.values().stream().mapToDouble(v -> v * v).sum());
        Map<String, Double> unit = new TreeMap<>();
        vector.forEach((word, weight) -> unit.put(word, length == 0 ? 0 : weight / length));
        return unit;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        if (one.size() > other.size()) {
            return cosine(other, one);
        }
        double sum = 0;
        for (var entry : one.entrySet()) {
            sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
