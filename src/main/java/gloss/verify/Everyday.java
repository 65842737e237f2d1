package gloss.verify;

import gloss.language.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everyday words in both languages (`everyday.tsv`), which a glossary of terms does not hold.
final class Everyday {
    private final Map<String, Set<String>> ofChinese = new HashMap<>();
    private final Map<String, Set<String>> ofEnglish = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<String> things = new HashSet<>();
    private int longest;

    Everyday() {
        Words words = new Words();
        for (String[] row : TableFile.rows("everyday.tsv")) {
            List<String> chinese = List.of(row[0].split("\\|"));
            if (row[1].equals("-")) {
                empty.addAll(chinese);
            } else {
                add(chinese, List.of(row[1].split(";")), words);
                if (row.length > 2) {
                    things.addAll(ofChinese.getOrDefault(chinese.getFirst(), Set.of()));
                }
            }
        }
    }

    private void add(List<String> chinese, List<String> english, Words words) {
        Set<String> concepts = new LinkedHashSet<>();
        chinese.forEach(zh -> concepts.add("zh:" + zh));
        for (String en : english) {
            List<String> stems = words.content(en);
            if (!stems.isEmpty()) {
                concepts.add("en:" + String.join(" ", stems));
            }
        }
        for (String zh : chinese) {
            longest = Math.max(longest, zh.length());
            ofChinese.computeIfAbsent(zh, _ -> new LinkedHashSet<>()).addAll(concepts);
        }
        for (String concept : concepts) {
            if (concept.startsWith("en:")) {
                ofEnglish
                        .computeIfAbsent(concept.substring(3), _ -> new LinkedHashSet<>())
                        .addAll(concepts);
            }
        }
    }

    /// What an English word, by its stem, may stand for; empty when it is not listed.
    Set<String> english(String stem) {
        return ofEnglish.getOrDefault(stem, Set.of());
    }

    Set<String> chinese(String word) {
        return ofChinese.getOrDefault(word, Set.of());
    }

    /// Whether one of the concepts is a thing: a country, an animal, an organ, an illness.
    boolean isThing(Set<String> concepts) {
        return concepts.stream().anyMatch(things::contains);
    }

    /// Which characters of a text are of words that say nothing of the world: 因此.
    boolean[] empties(String text) {
        boolean[] taken = new boolean[text.length() + 1];
        for (String word : empty) {
            int at = text.indexOf(word);
            while (at >= 0) {
                java.util.Arrays.fill(taken, at, at + word.length(), true);
                at = text.indexOf(word, at + word.length());
            }
        }
        return taken;
    }

    /// The longest listed word that begins here; empty when there is none.
    String at(String text, int start) {
        for (int end = Math.min(text.length(), start + longest); end > start; end--) {
            String word = text.substring(start, end);
            if (ofChinese.containsKey(word)) {
                return word;
            }
        }
        return "";
    }
}
