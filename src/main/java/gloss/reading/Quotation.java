package gloss.reading;

import gloss.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// A quote and the sentence that it comes from; decides whether a text says the quote's words and
/// nothing else. The text may differ from the quote by what `Omissions` allows to go, by the
/// capital of its first letter, by commas that fall away, and by its full stop.
public record Quotation(String sentence, String quote, List<Span> marks) {
    public Quotation {
        marks = List.copyOf(marks);
        if (quote.isBlank() || !sentence.contains(quote)) {
            throw new IllegalArgumentException("no quote of its sentence: " + quote);
        }
    }

    /// Whether the text is made of the words of these quotes, one after the other.
    public static boolean follow(String text, List<Quotation> quotations) {
        return follow(text, quotations, false) || follow(text, quotations, true);
    }

    /// Most texts leave out no clause, and looking for clauses takes most of the time.
    private static boolean follow(String text, List<Quotation> quotations, boolean clauses) {
        List<WordToken> said = WordToken.of(text, List.of());
        boolean[] reached = new boolean[said.size() + 1];
        reached[0] = true;
        for (Quotation quotation : quotations) {
            reached = stopped(said, quotation.reach(said, reached, clauses));
        }
        int end = said.size();
        return end > 0
                && (reached[end] || (isStop(said.getLast().text()) && reached[end - 1] && end > 1));
    }

    /// A quote that was cut ends in a full stop that is not its own.
    private static boolean[] stopped(List<WordToken> said, boolean[] reached) {
        boolean[] stopped = reached.clone();
        for (int j = 1; j < said.size(); j++) {
            stopped[j + 1] |= reached[j] && isStop(said.get(j).text());
        }
        return stopped;
    }

    /// The tokens of the text that can have been said after this quote, given those before it.
    private boolean[] reach(List<WordToken> said, boolean[] before, boolean clauses) {
        int from = sentence.indexOf(quote);
        int to = from + quote.length();
        List<Span> fixed =
                Omissions.fixed(sentence, marks).stream()
                        .filter(s -> s.start() < to && s.end() > from)
                        .map(s -> new Span(Math.max(s.start(), from), Math.min(s.end(), to)))
                        .toList();
        List<Integer> breaks = new ArrayList<>();
        fixed.forEach(s -> breaks.addAll(List.of(s.start() - from, s.end() - from)));
        List<WordToken> words = WordToken.of(quote, breaks);
        boolean[][] state = new boolean[words.size() + 1][];
        state[0] = before.clone();
        for (int i = 1; i <= words.size(); i++) {
            state[i] = new boolean[said.size() + 1];
        }
        List<Span> jumps = jumps(words, fixed, from, clauses);
        for (int i = 0; i < words.size(); i++) {
            WordToken word = words.get(i);
            for (int j = 0; j <= said.size(); j++) {
                if (!state[i][j]) {
                    continue;
                }
                boolean same = j < said.size() && same(word, said.get(j), opens(said, j));
                if (same) {
                    state[i + 1][j + 1] = true;
                }
                if (word.punctuation()) {
                    state[i + 1][j] = true;
                }
                for (Span jump : jumps) {
                    if (jump.start() == i) {
                        state[jump.end()][j] = true;
                    }
                }
            }
        }
        return state[words.size()];
    }

    /// What may be left out, as spans of token indices.
    private List<Span> jumps(List<WordToken> words, List<Span> fixed, int from, boolean clauses) {
        List<Span> jumps = new ArrayList<>();
        fixed.forEach(s -> jumps.add(tokens(words, s.start() - from, s.end() - from)));
        List<Integer> edges = Omissions.boundaries(quote).stream().sorted().toList();
        for (int a = 0; clauses && a < edges.size(); a++) {
            for (int b = a + 1; b < edges.size(); b++) {
                if (Omissions.mayGo(quote.substring(edges.get(a), edges.get(b)))) {
                    Span clause = tokens(words, edges.get(a), edges.get(b));
                    jumps.add(clause);
                    if (clause.length() > 0 && words.get(clause.start()).punctuation()) {
                        jumps.add(new Span(clause.start() + 1, clause.end()));
                    }
                }
            }
        }
        return jumps.stream().filter(j -> j.length() > 0).distinct().toList();
    }

    private static Span tokens(List<WordToken> words, int start, int end) {
        int first = (int) words.stream().filter(w -> w.start() < start).count();
        int next = (int) words.stream().filter(w -> w.end() <= end).count();
        return new Span(first, Math.max(first, next));
    }

    private static boolean same(WordToken quoted, WordToken said, boolean first) {
        return quoted.text().equals(said.text()) || (first && quoted.sameButForCapital(said));
    }

    private static boolean opens(List<WordToken> said, int at) {
        return at == 0 || isStop(said.get(at - 1).text());
    }

    private static boolean isStop(String text) {
        return text.equals(".") || text.equals("。");
    }
}
