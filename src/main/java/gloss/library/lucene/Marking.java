package gloss.library.lucene;

import gloss.paper.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Finds the words of a question in a text, and what the glossary calls them in the other language:
/// `检测` in one that was asked for `detection`. None of the spans overlap.
final class Marking implements Function<String, List<Span>> {
    private record Token(String term, Span span) {}

    private final TextAnalyzer analyzer;

    /// Terms that stand one after the other, of one term most.
    private final Set<List<String>> wanted = new HashSet<>();

    Marking(Question question, TextAnalyzer analyzer) {
        this.analyzer = analyzer;
        question.terms().forEach(term -> wanted.add(List.of(term)));
        question.translations().forEach(translation -> wanted.addAll(translation.ways()));
        wanted.remove(List.<String>of());
    }

    @Override
    public List<Span> apply(String text) {
        List<Token> tokens = tokens(text);
        List<Span> found = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            for (List<String> terms : wanted) {
                int to = from + terms.size();
                if (to <= tokens.size() && says(tokens.subList(from, to), terms)) {
                    int start = tokens.get(from).span().start();
                    found.add(new Span(start, tokens.get(to - 1).span().end()));
                }
            }
        }
        return joined(found);
    }

    private static boolean says(List<Token> tokens, List<String> terms) {
        return tokens.stream().map(Token::term).toList().equals(terms);
    }

    /// Pairs of Chinese characters overlap; what touches is one mark.
    private static List<Span> joined(List<Span> found) {
        found.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        List<Span> joined = new ArrayList<>();
        for (Span span : found) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || span.start() > last.end()) {
                joined.add(span);
            } else {
                joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            }
        }
        return joined;
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(TextAnalyzer.ANY_FIELD, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                Span span = new Span(place.startOffset(), place.endOffset());
                tokens.add(new Token(term.toString(), span));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory cannot fail to be read
        }
        return tokens;
    }
}
