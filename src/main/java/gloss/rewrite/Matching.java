package gloss.rewrite;

import gloss.language.Glossary;
import gloss.language.Words;
import gloss.paper.Span;
import gloss.reading.Evidence;
import gloss.reading.Matched;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the words of a quote that a sentence says again: numbers and names as they stand, words by
/// their stems, terms in the other language by the glossary, Chinese by what both have in common.
/// It is for the reader's eye; what is true is for `Judge`.
final class Matching {
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[-.,'’/][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*%?");
    private static final Pattern HAN_RUN = Pattern.compile("\\p{IsHan}{2,}");

    private final Glossary glossary;
    private final Words words = new Words();

    Matching(Glossary glossary) {
        this.glossary = glossary;
    }

    /// For each source with a word in common, those words.
    List<Matched> of(String text, List<Evidence.Quoted> sources) {
        List<Matched> matched = new ArrayList<>();
        for (Evidence.Quoted source : sources) {
            List<Span> spans = spans(text, source.quote());
            if (!spans.isEmpty()) {
                matched.add(new Matched(source.sentence(), spans));
            }
        }
        return matched;
    }

    private List<Span> spans(String text, String quote) {
        List<Span> found = new ArrayList<>();
        Set<String> said = new HashSet<>();
        WORD.matcher(text).results().forEach(m -> said.add(key(m.group())));
        for (MatchResult word : WORD.matcher(quote).results().toList()) {
            boolean tells =
                    Character.isDigit(word.group().codePointAt(0))
                            || !words.content(word.group()).isEmpty();
            if (tells && said.contains(key(word.group()))) {
                found.add(new Span(word.start(), word.end()));
            }
        }
        terms(text, quote, found);
        for (MatchResult run : HAN_RUN.matcher(quote).results().toList()) {
            common(text, run, found);
        }
        return joined(found);
    }

    private void terms(String text, String quote, List<Span> found) {
        for (Glossary.Found term : glossary.englishIn(quote)) {
            if (term.entries().stream()
                    .flatMap(e -> e.chinese().stream())
                    .anyMatch(text::contains)) {
                found.add(new Span(term.start(), term.end()));
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (Glossary.Found term : glossary.chineseIn(quote)) {
            if (term.entries().stream()
                    .flatMap(e -> e.english().stream())
                    .anyMatch(e -> lower.contains(e.toLowerCase(Locale.ROOT)))) {
                found.add(new Span(term.start(), term.end()));
            }
        }
    }

    /// The longest stretches of two characters and more of this run that stand in the text.
    private static void common(String text, MatchResult run, List<Span> found) {
        String han = run.group();
        int at = 0;
        while (at + 2 <= han.length()) {
            int end = at + 2;
            if (!text.contains(han.substring(at, end))) {
                at++;
                continue;
            }
            while (end < han.length() && text.contains(han.substring(at, end + 1))) {
                end++;
            }
            found.add(new Span(run.start() + at, run.start() + end));
            at = end;
        }
    }

    private static String key(String word) {
        return Words.stem(word.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", ""));
    }

    /// In order, what overlaps made one.
    private static List<Span> joined(List<Span> spans) {
        List<Span> out = new ArrayList<>();
        spans.stream()
                .sorted(java.util.Comparator.comparingInt(Span::start))
                .forEach(s -> {
                    if (!out.isEmpty() && s.start() <= out.getLast().end()) {
                        Span last = out.removeLast();
                        out.add(new Span(last.start(), Math.max(last.end(), s.end())));
                    } else {
                        out.add(s);
                    }
                });
        return out;
    }
}
