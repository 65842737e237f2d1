package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where else the paper says what a sentence says: authors come back to what matters in the
/// abstract and in the conclusion, and give its number there.
final class Told {
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+|\\d+(?= ?[%％×])|\\d{3,}");

    private final Salience salience;
    private final SectionKinds kinds;
    private final List<Sentence> summary = new ArrayList<>();
    private final List<Sentence> closing = new ArrayList<>();
    private final Map<String, Set<String>> placesOf = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    Told(Paper paper, SectionKinds kinds, Summary summary, Salience salience) {
        this.salience = salience;
        this.kinds = kinds;
        this.summary.addAll(summary.sentences());
        for (Sentence sentence : paper.sentences()) {
            SectionKind kind = kinds.of(sentence.section());
            if (kind == SectionKind.CONCLUSION) {
                closing.add(sentence);
            }
            sizes.merge(sentence.block(), 1, Integer::sum);
            numbers(sentence.text())
                    .forEach(n ->
                            placesOf.computeIfAbsent(n, k -> new HashSet<>())
                                    .add(place(kind) + sentence.id()));
        }
    }

    /// By name; absent is 0.
    Map<String, Double> of(Sentence sentence) {
        Map<String, Double> features = new HashMap<>();
        features.put("told.summary", nearest(sentence, summary));
        features.put("told.closing", nearest(sentence, closing));
        String own = place(kinds.of(sentence.section())) + sentence.id();
        Set<String> numbers = numbers(sentence.text());
        double again =
                numbers.stream()
                        .filter(n ->
                                placesOf.getOrDefault(n, Set.of()).stream()
                                        .anyMatch(p -> !p.equals(own) && p.charAt(0) != ' '))
                        .count();
        features.put("told.number", Math.min(1, again));
        features.put("told.number.silent", numbers.isEmpty() || again > 0 ? 0.0 : 1.0);
        features.put("paragraph.alone", sizes.getOrDefault(sentence.block(), 0) == 1 ? 1.0 : 0.0);
        return features;
    }

    private double nearest(Sentence sentence, List<Sentence> others) {
        return others.stream()
                .filter(o -> !o.id().equals(sentence.id()))
                .mapToDouble(o -> salience.alike(sentence, o))
                .max()
                .orElse(0);
    }

    /// ` ` for what stands in none of the places that sum up.
    private static String place(SectionKind kind) {
        return switch (kind) {
            case ABSTRACT -> "a";
            case INTRODUCTION -> "i";
            case CONCLUSION -> "c";
            case FRONT,
                    RELATED,
                    BACKGROUND,
                    METHOD,
                    DATA,
                    SETUP,
                    RESULTS,
                    DISCUSSION,
                    LIMITATIONS,
                    FUTURE,
                    BODY,
                    APPENDIX,
                    ASIDE ->
                    " ";
        };
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
