package gloss.app;

import gloss.library.Hit;
import gloss.lists.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Guesses topics as the entries most like one have them: each speaks for its topics by how alike
/// it is.
final class TopicGuesses {
    private static final int NEIGHBOURS = 15;
    private static final int MOST = 3;
    private static final int REASONS = 3;

    /// A topic with less of all voices than this is chance.
    private static final double LEAST = 0.15;

    private final Library library;

    TopicGuesses(Library library) {
        this.library = library;
    }

    List<TopicGuess> of(Entry entry) {
        Map<String, Double> votes = new HashMap<>();
        Map<String, List<String>> reasons = new HashMap<>();
        double all = 0;
        for (Hit hit : library.like(entry.id(), NEIGHBOURS)) {
            Optional<Entry> other = library.entry(hit.entry());
            List<String> topics = other.map(Entry::topics).orElse(List.of());
            if (topics.isEmpty() || hit.score() <= 0) {
                continue;
            }
            all += hit.score();
            for (String topic : topics) {
                votes.merge(topic, hit.score(), Double::sum);
                reasons.computeIfAbsent(topic, t -> new ArrayList<>()).add(hit.entry());
            }
        }
        double voices = all;
        return votes.entrySet().stream()
                .filter(each -> !entry.topics().contains(each.getKey()))
                .filter(each -> each.getValue() >= LEAST * voices)
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(each ->
                        new TopicGuess(
                                each.getKey(),
                                each.getValue() / voices,
                                reasons.getOrDefault(each.getKey(), List.of()).stream()
                                        .limit(REASONS)
                                        .toList()))
                .toList();
    }
}
