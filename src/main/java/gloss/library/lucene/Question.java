package gloss.library.lucene;

import gloss.language.Glossary;
import gloss.library.Meanings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// A query's words as terms, and what the glossary makes of them in the other language. `words` are
/// as typed; `english` and `chinese` what its meaning is taken from in either language, empty where
/// there is nothing to take.
record Question(
        String words,
        List<String> terms,
        List<Translation> translations,
        String english,
        String chinese) {
    /// One term of the query in the other language: each way to say it as terms of the index, and
    /// how far it can be trusted, from 0 to 1.
    record Translation(Set<List<String>> ways, double trust) {}

    /// A single Han character has many meanings (`核`: nucleus, kernel).
    private static final double TRUST_IN_ONE_CHARACTER = 0.3;

    /// Beyond these a way to say it is seldom meant.
    private static final int MOST_WAYS = 6;

    static Question of(String words, TextAnalyzer analyzer, Glossary glossary) {
        List<Glossary.Found> chinese = glossary.chineseIn(words);
        List<Glossary.Found> english = chinese.isEmpty() ? glossary.englishIn(words) : List.of();
        List<Translation> translations = new ArrayList<>();
        for (Glossary.Found found : chinese) {
            List<String> ways =
                    found.entries().stream().flatMap(e -> e.english().stream()).toList();
            double trust = found.end() - found.start() == 1 ? TRUST_IN_ONE_CHARACTER : 1;
            translations.add(translation(ways, trust, analyzer));
        }
        for (Glossary.Found found : english) {
            List<String> ways =
                    found.entries().stream().flatMap(e -> e.chinese().stream()).toList();
            translations.add(translation(ways, 1, analyzer));
        }
        boolean isChinese = Meanings.language(words).equals(Meanings.CHINESE);
        return new Question(
                words,
                List.copyOf(new LinkedHashSet<>(analyzer.terms(words))),
                translations,
                isChinese ? inEnglish(words, chinese) : words,
                isChinese ? words : "");
    }

    private static Translation translation(List<String> ways, double trust, TextAnalyzer analyzer) {
        Set<List<String>> terms = new LinkedHashSet<>();
        for (String way : ways) {
            List<String> said = analyzer.terms(way.replaceAll("[的…]+$", ""));
            if (!said.isEmpty() && terms.size() < MOST_WAYS) {
                terms.add(said);
            }
        }
        return new Translation(terms, trust);
    }

    /// Its Latin words and the first English of each Chinese term, in order: `用CLIP做目标检测` becomes
    /// `CLIP object detection`. Rough, but enough for a mean of meanings.
    private static String inEnglish(String words, List<Glossary.Found> found) {
        TreeMap<Integer, String> parts = new TreeMap<>();
        java.util.regex.Pattern.compile("[\\p{IsLatin}\\d][\\p{IsLatin}\\d.\\-]*")
                .matcher(words)
                .results()
                .forEach(latin -> parts.put(latin.start(), latin.group()));
        for (Glossary.Found term : found) {
            parts.subMap(term.start(), term.end()).clear();
            if (term.end() - term.start() > 1) {
                parts.put(term.start(), term.entries().getFirst().english().getFirst());
            }
        }
        return String.join(" ", parts.values());
    }
}
