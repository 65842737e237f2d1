package gloss.compose;

import gloss.language.Words;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What somebody who has read title and abstract cannot know of a sentence: the names, symbols and
/// things in it that the paper brings up elsewhere. A reader of blind tests called such a sentence
/// weak more often than for any other reason (docs/quality.md); how much each of these counts is
/// learned (`slot-weights.txt`).
final class Introduced {
    /// A name that was made up: two capitals, a digit or a sign in it.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}-])(?=[\\p{L}\\p{N}+&-]*\\p{Lu}[\\p{L}\\p{N}+&-]*[\\p{Lu}\\p{N}+])[\\p{L}][\\p{L}\\p{N}+&-]+");

    /// "(+P)", "(w/o SL)": a run of this paper, called by what was added or left out.
    private static final Pattern RUN =
            Pattern.compile("\\([+−-] ?\\p{L}|\\bw/o?\\b|\\bvariants?\\b|\\bversion [A-Z\\d]");

    private static final Pattern SYMBOL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}'’-])(?:[b-hj-zB-HJ-Z]|\\p{IsGreek}\\p{L}?)(?![\\p{L}\\p{N}'’-])"
                            + "|\\p{L}[₀-₉ᵢ-ᵪⱼₐ-ₜ⁺⁻ᵃ-ᶻ′]|\\p{L}\\([a-z](?:, ?[a-z])*\\)|\\p{L}_\\p{L}|[\\x{1D400}-\\x{1D7FF}]|\\p{L}\\p{Mn}");

    /// "the resulting scores": at most two words stand before the noun.
    private static final Pattern DEFINITE =
            Pattern.compile(
                    "(?i)\\b(?:the|these|those|this|both|each(?: of the)?|all the) ((?:\\p{Ll}[\\p{Ll}-]+ ){0,2}?\\p{Ll}[\\p{Ll}-]{2,})(?= (?:is|are|was|were|of|in|to|and|for|with|by|on|from|has|have|can|as|at|that|which|or)\\b|[,.;:)])");

    /// What each of a kind leaves of a sentence's worth.
    private static final Map<String, Double> COSTS =
            Map.of(
                    "lean.pointing", 0.75,
                    "lean.runs", 0.7,
                    "lean.symbols", 0.85,
                    "lean.names.own", 0.93,
                    "lean.given", 0.95);

    private static final int BACK = 4;
    private static final long MOST = 3;

    private final Set<String> known = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> at = new HashMap<>();
    private final List<Sentence> sentences;
    private final List<Set<String>> said = new ArrayList<>();

    Introduced(Paper paper, Summary summary, Words words) {
        this.sentences = paper.sentences();
        String told = paper.title() + ". " + summary.text();
        known.addAll(words.content(told));
        NAME.matcher(told).results().map(MatchResult::group).forEach(n -> names.add(bare(n)));
        for (int i = 0; i < sentences.size(); i++) {
            at.put(sentences.get(i).id(), i);
            said.add(Set.copyOf(words.content(sentences.get(i).text())));
            NAME.matcher(sentences.get(i).text())
                    .results()
                    .map(MatchResult::group)
                    .forEach(n -> times.merge(bare(n), 1, Integer::sum));
        }
    }

    /// By name; absent is 0.
    Map<String, Double> of(Sentence sentence, String text) {
        Map<String, Double> features = new HashMap<>();
        List<String> unknown =
                NAME.matcher(text)
                        .results()
                        .map(m -> bare(m.group()))
                        .distinct()
                        .filter(n -> !names.contains(n))
                        .toList();
        put(features, "lean.names", unknown.size());
        put(
                features,
                "lean.names.own",
                unknown.stream().filter(n -> times.getOrDefault(n, 0) > 3).count());
        put(features, "lean.runs", RUN.matcher(text).results().count());
        put(features, "lean.symbols", SYMBOL.matcher(text).results().count());
        put(features, "lean.pointing", StandingAlone.points(text) ? 1 : 0);
        int here = at.getOrDefault(sentence.id(), 0);
        int given = 0;
        int elsewhere = 0;
        for (MatchResult noun :
                (Iterable<MatchResult>) DEFINITE.matcher(text).results()::iterator) {
            String[] phrase = noun.group(1).toLowerCase(Locale.ROOT).split(" ");
            String head = Words.stem(phrase[phrase.length - 1]);
            if (known.contains(head) || inside(text, noun, head)) {
                continue;
            }
            if (before(here, head)) {
                given++;
            } else {
                elsewhere++;
            }
        }
        put(features, "lean.given", given);
        put(features, "lean.definite", elsewhere);
        Set<String> content = said.isEmpty() ? Set.of() : said.get(here);
        long strange = content.stream().filter(w -> !known.contains(w)).count();
        features.put("lean.strange", content.isEmpty() ? 0 : (double) strange / content.size());
        return features;
    }

    /// What is left of the worth of a sentence that leans on others, 1 for one that stands by
    /// itself: a reader of a few sentences stumbles over every name, symbol and "this" that they do
    /// not explain. The shares are a heuristic, from what blind readers called weak.
    double alone(Sentence sentence, String text) {
        Map<String, Double> leans = of(sentence, text);
        double share = 1;
        for (var cost : COSTS.entrySet()) {
            share *= Math.pow(cost.getValue(), 2 * leans.getOrDefault(cost.getKey(), 0.0));
        }
        return Math.round(share * 1000) / 1000.0;
    }

    /// Whether the same text says the noun before it comes back to it.
    private static boolean inside(String text, MatchResult noun, String head) {
        return text.substring(0, noun.start()).toLowerCase(Locale.ROOT).contains(head);
    }

    private boolean before(int here, String head) {
        for (int i = Math.max(0, here - BACK); i < here; i++) {
            if (said.get(i).contains(head)
                    && sentences.get(i).section().equals(sentences.get(here).section())) {
                return true;
            }
        }
        return false;
    }

    private static void put(Map<String, Double> features, String name, long count) {
        features.put(name, Math.min(MOST, count) / 2.0);
    }

    /// "CNNs" is "CNN".
    private static String bare(String name) {
        return name.replaceFirst("(?<=\\p{Lu})s$", "");
    }
}
