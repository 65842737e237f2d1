package gloss.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What the role model sees of each sentence of an abstract, as names that a reader understands:
/// `we_show` its words in pairs, `before:however` a word of the sentence before, `place:0` the
/// first of the abstract, `we>propose` what "we" do.
final class MoveFeatures {
    private static final int OPENING = 6;
    private static final int AFTER_WE = 3;
    private static final Pattern PER_CENT = Pattern.compile("\\d.*%");
    private static final Pattern CITES = Pattern.compile("\\[\\d+|\\(.*\\b(?:19|20)\\d\\d");

    /// Where an abstract turns to its own work, to what it aims at, and to what came of it.
    private static final Map<String, Pattern> TURNS =
            Map.of(
                    "own",
                    Pattern.compile(
                            "\\b(?:in this (?:paper|work|article|study)|we|our"
                                    + "|this (?:paper|work|article|study|survey))\\b"),
                    "aim",
                    Pattern.compile(
                            "\\b(?:propose|present|introduce|develop|aim|goal|objective|purpose"
                                    + "|investigate|describe)s?\\b"),
                    "result",
                    Pattern.compile(
                            "\\b(?:results?|experiments?|show(?:s|ed|n)?|demonstrate[sd]?|found"
                                    + "|outperforms?|achieve[sd]?|conclude)\\b"));

    /// Word starts and ends say the word's kind when the word itself is rare; shorter words are
    /// not.
    private static final int LONG_WORD = 6;

    private static final int STEM = 5;
    private static final int ENDING = 3;

    private MoveFeatures() {}

    /// The features of each sentence, in order, without repetitions.
    static List<Set<String>> of(List<String> sentences) {
        List<List<String>> tokens = sentences.stream().map(Tokens::of).toList();
        List<String> small = sentences.stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();
        Map<String, Integer> turns = new TreeMap<>();
        TURNS.forEach((name, pattern) -> turns.put(name, first(small, pattern)));
        List<Set<String>> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> features = new LinkedHashSet<>();
            features.add("any");
            words(tokens.get(i), features);
            neighbour("before:", i > 0 ? tokens.get(i - 1) : List.of(), features);
            neighbour("after:", i + 1 < tokens.size() ? tokens.get(i + 1) : List.of(), features);
            place(i, sentences.size(), features);
            for (Map.Entry<String, Integer> turn : turns.entrySet()) {
                features.add("from-" + turn.getKey() + ":" + distance(i, turn.getValue()));
            }
            shape(sentences.get(i), tokens.get(i).size(), features);
            all.add(features);
        }
        return all;
    }

    private static int first(List<String> sentences, Pattern pattern) {
        for (int i = 0; i < sentences.size(); i++) {
            if (pattern.matcher(sentences.get(i)).find()) {
                return i;
            }
        }
        return -1;
    }

    private static String distance(int at, int turn) {
        return turn < 0 ? "never" : String.valueOf(Math.clamp((long) at - turn, -3, 5));
    }

    private static void words(List<String> tokens, Set<String> features) {
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            features.add(token);
            if (i + 1 < tokens.size()) {
                features.add(token + "_" + tokens.get(i + 1));
            }
            if (i + 2 < tokens.size()) {
                features.add(token + "_*_" + tokens.get(i + 2));
            }
            if (i < OPENING) {
                features.add("early:" + token);
            }
            for (int k = 1; k <= AFTER_WE && token.equals("we") && i + k < tokens.size(); k++) {
                features.add("we>" + tokens.get(i + k));
            }
        }
        long past = tokens.stream().filter(MoveFeatures::isPast).count();
        features.add("past:" + Math.min(past, 4));
        tokens.stream()
                .filter(token -> token.length() >= LONG_WORD)
                .forEach(token -> {
                    features.add("starts:" + token.substring(0, STEM));
                    features.add("ends:" + token.substring(token.length() - ENDING));
                });
        opening("", tokens, features);
    }

    private static boolean isPast(String token) {
        return token.endsWith("ed") || token.equals("was") || token.equals("were");
    }

    private static void neighbour(String name, List<String> tokens, Set<String> features) {
        if (tokens.isEmpty()) {
            features.add(name + "none");
        }
        tokens.forEach(token -> features.add(name + token));
        opening(name, tokens, features);
    }

    private static void opening(String name, List<String> tokens, Set<String> features) {
        for (int words = 1; words <= Math.min(3, tokens.size()); words++) {
            features.add(name + "opens:" + String.join("_", tokens.subList(0, words)));
        }
    }

    private static void place(int at, int count, Set<String> features) {
        features.add("place:" + Math.min(at, 8));
        features.add("from-end:" + Math.min(count - 1 - at, 8));
        features.add("tenth:" + 10 * at / count);
        features.add("fifth:" + 5 * at / count + " of " + Math.min(count, 12) / 3);
        features.add("count:" + Math.min(count, 15));
    }

    private static void shape(String sentence, int tokens, Set<String> features) {
        features.add("length:" + Math.min(6, tokens / 8));
        if (PER_CENT.matcher(sentence).find()) {
            features.add("has:%");
        }
        if (CITES.matcher(sentence).find()) {
            features.add("has:citation");
        }
        if (sentence.contains("(")) {
            features.add("has:bracket");
        }
        if (sentence.contains(":")) {
            features.add("has:colon");
        }
        if (sentence.endsWith("?")) {
            features.add("has:question");
        }
    }
}
